(async function (config, sources) {
  "use strict";
  const root = window;
  const place = config.element === null ? null : document.getElementById(config.element);

  function say(text) {
    if (place !== null) {
      place.textContent = text;
    }
  }

  function load([url, hash]) {
    return new Promise(function (resolve, reject) {
      const script = document.createElement("script");
      if (hash !== null) {
        script.integrity = "sha384-" + hash;
        script.crossOrigin = "anonymous";
      }
      script.onload = resolve;
      script.onerror = function () { reject(new Error("the script " + url + " cannot be loaded")); };
      script.src = url;
      document.head.appendChild(script);
    });
  }

  const late = setTimeout(function () {
    say("BokehJS has not been loaded yet. Is the network slow? Then output_notebook(INLINE) may help.");
  }, config.timeout);
  try {
    if (root.Bokeh === undefined) {
      for (const one of config.scripts) {
        await load(one);
      }
      for (const source of sources) {
        source.call(root);
      }
    }
    root.Bokeh.set_log_level(config.log_level);
    say("BokehJS " + root.Bokeh.version + " is loaded.");
  } catch (error) {
    say("BokehJS could not be loaded: " + error.message + ". output_notebook(INLINE) needs no network.");
    console.error("syncviz: " + error.message);
  } finally {
    clearTimeout(late);
  }
})
