(function (config) {
  "use strict";
  const place = document.getElementById(config.id);
  function fail(reason) {
    console.error("syncviz: no plot from " + config.url + ": " + reason);
    if (place !== null && place.parentNode !== null) {
      const note = document.createElement("div");
      note.setAttribute("role", "alert");
      note.textContent = "This plot could not be loaded: " + reason + ".";
      place.replaceWith(note);
    }
  }
  const request = new XMLHttpRequest();
  request.open("GET", config.url, true);
  request.responseType = "blob";
  request.withCredentials = config.credentials;
  for (const [name, value] of config.headers) {
    request.setRequestHeader(name, value);
  }
  request.onerror = function () { fail("its server cannot be reached"); };
  request.onload = function () {
    if (request.status !== 200) {
      fail("its server answered with status " + request.status);
      return;
    }
    const url = URL.createObjectURL(request.response);
    const script = document.createElement("script");
    if (place !== null && place.nonce) {
      script.nonce = place.nonce;
    }
    script.onload = function () { URL.revokeObjectURL(url); };
    script.onerror = function () { fail("the page does not allow its script"); };
    script.src = url;
    document.body.appendChild(script);
  };
  request.send();
})
