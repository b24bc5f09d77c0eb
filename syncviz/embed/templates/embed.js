(function (config, docs) {
  "use strict";
  const root = window;
  // Where the plot goes: the element that autoload.js was asked for, or on a page of our own the first root's.
  let place = null;
  let nonce = "";

  function fail(error) {
    const reason = error instanceof Error ? error.message : String(error);
    console.error("syncviz: " + reason);
    const note = document.createElement("div");
    note.setAttribute("role", "alert");
    note.textContent = "This plot could not be loaded: " + reason + ".";
    if (place !== null) {
      place.replaceChildren(note);
    } else if (document.body !== null) {
      document.body.appendChild(note);
    }
  }

  // One table for all embeds of a page: each bundle of BokehJS is loaded once, whoever asks first.
  if (root._syncviz_scripts === undefined) {
    root._syncviz_scripts = new Map();
  }
  const scripts = root._syncviz_scripts;

  // Without version, and without the hash that a site's collected files have.
  function bundle_name(url) {
    return url.replace(/[?#].*$/, "").replace(/^.*\//, "").replace(/(-\d[^/]*?)?(\.min)?(\.[0-9a-f]{12})?\.js$/, "");
  }

  function load([url, hash]) {
    const name = bundle_name(url);
    if (!scripts.has(name)) {
      const present = Array.from(document.scripts).some((script) => script.src && bundle_name(script.src) === name);
      const loading = present ? page_loaded() : new Promise(function (resolve, reject) {
        const script = document.createElement("script");
        script.async = false;  // scripts that are added so run in the order in which they were added
        if (nonce) {
          script.nonce = nonce;
        }
        if (hash !== null) {
          script.integrity = "sha384-" + hash;
          script.crossOrigin = "anonymous";
        }
        script.onload = resolve;
        script.onerror = function () {
          scripts.delete(name);
          script.remove();
          console.error("syncviz: could not load " + url);
          reject(new Error("the script " + name + " cannot be loaded"));
        };
        script.src = url;
        document.head.appendChild(script);
      });
      scripts.set(name, loading);
    }
    return scripts.get(name);
  }

  // The page has a script element of its own for that bundle: it has run when the page has been loaded.
  function page_loaded() {
    return new Promise(function (resolve) {
      if (document.readyState === "complete") {
        resolve();
      } else {
        root.addEventListener("load", resolve, {once: true});
      }
    });
  }

  function parsed() {
    return new Promise(function (resolve) {
      if (document.readyState === "loading") {
        document.addEventListener("DOMContentLoaded", resolve, {once: true});
      } else {
        resolve();
      }
    });
  }

  // Whoever loads BokehJS by other means may do so a little later than us.
  function bokeh(attempts) {
    return new Promise(function (resolve, reject) {
      (function look() {
        if (root.Bokeh !== undefined) {
          resolve(root.Bokeh);
        } else if (attempts-- > 0) {
          setTimeout(look, 20);
        } else {
          reject(new Error("BokehJS is missing on this page"));
        }
      })();
    });
  }

  function find_place() {
    if (config.element === null) {
      const ids = Object.values(config.items[0].roots ?? {});
      place = ids.length > 0 ? document.getElementById(ids[0]) : null;
      return;
    }
    const element = document.getElementById(config.element);
    if (element === null) {
      throw new Error("there is no element " + config.element + " on this page");
    }
    if (!document.body.contains(element)) {
      throw new Error("the script of a plot must stand inside <body>");
    }
    nonce = element.nonce || "";
    if (element.tagName === "SCRIPT") {
      place = document.createElement("div");
      place.id = config.element;
      element.replaceWith(place);
    } else {
      place = element;
    }
  }

  async function bokeh_ready() {
    await Promise.all(config.scripts.map(load));
    const Bokeh = await bokeh(500);
    if (config.log_level !== null) {
      Bokeh.set_log_level(config.log_level);
    }
    return Bokeh;
  }

  async function draw() {
    if (config.element === null) {
      await parsed();
    }
    find_place();
    const Bokeh = await bokeh_ready();
    if (config.notebook) {
      await Bokeh.embed.embed_items_notebook(docs, config.items);
      return;
    }
    const views = await Bokeh.embed.embed_items(
      docs ?? {}, config.items, config.app_path ?? undefined, config.absolute_url ?? undefined);
    // BokehJS has written to the console why.
    if (docs === undefined && views.length < config.items.length) {
      throw new Error("its server did not open the session");
    }
  }

  // The loader draws by itself.
  if (config.only_load) {
    nonce = config.nonce;
    return bokeh_ready();
  }
  draw().catch(fail);
})
