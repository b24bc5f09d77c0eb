(function (config) {
  "use strict";
  const root = window;
  const embed = EMBED_JS;

  // What people read. An attribute data-syncviz-NAME on the placeholder, or on anything around it, says it otherwise.
  const TEXTS = {
    loading: "Loading the plot \u2026",
    waiting: "The server of this plot cannot be reached. Trying again \u2026",
    lost: "The connection of this plot is lost. Trying again \u2026",
    failed: "This plot could not be loaded: {reason}.",
    again: "Try again",
    anew: "This plot was started anew: what had been changed in it is gone.",
    gone: "The session of this plot has ended, and what had been changed in it is gone.",
    reload: "Load the page again",
  };
  // Seconds between tries. The last one is followed by a button.
  const DELAYS = [1, 2, 4, 8, 15, 30, 30, 30];
  const PATIENCE = 30000;
  const WORTH_TRYING_AGAIN = [429, 502, 503, 504];

  class Failure extends Error {
    constructor(reason, passing) {
      super(reason);
      this.passing = passing;
    }
  }

  class Plot {
    constructor(config, place) {
      this.config = config;
      this.place = place;
      this.session = null;
      this.views = null;
      // Whether the session was there before this page: then the site has customised it.
      this.customised = null;
      this.tries = 0;
      this.turn = 0;
      this.timer = null;
      this.note = null;
      if (config.height) {
        this.keep_height(config.height + "px");
      }
    }

    text(name) {
      const holder = this.place.closest("[data-syncviz-" + name + "]");
      return holder === null ? TEXTS[name] : holder.getAttribute("data-syncviz-" + name);
    }

    keep_height(height) {
      this.place.style.minHeight = height;
    }

    // One short message in the place of the plot, or below it where it is still to be seen.
    say(text, options = {}) {
      const note = document.createElement("div");
      note.setAttribute("role", options.alert ? "alert" : "status");
      note.setAttribute("class", "syncviz-message");
      note.textContent = text;
      if (options.button) {
        const button = document.createElement("button");
        button.setAttribute("type", "button");
        button.textContent = this.text(options.button);
        button.addEventListener("click", options.click);
        note.appendChild(document.createTextNode(" "));
        note.appendChild(button);
      }
      if (this.views === null) {
        this.place.replaceChildren(note);
      } else {
        this.silence();
        this.place.appendChild(note);
      }
      this.note = note;
    }

    silence() {
      if (this.note !== null) {
        this.note.remove();
        this.note = null;
      }
    }

    // Each start makes what is still under way from the one before void.
    begin() {
      clearTimeout(this.timer);
      this.timer = null;
      return ++this.turn;
    }

    async load(anew = false) {
      const turn = this.begin();
      if (this.views === null && this.tries === 0) {
        this.say(this.text("loading"));
      }
      try {
        const answer = await this.ask(null);
        if (turn !== this.turn) {
          return;
        }
        if (typeof answer === "string") {
          this.place.replaceChildren();
          run(answer);  // a server of Bokeh's own answers with a script that draws
          return;
        }
        const Bokeh = await embed(
          {only_load: true, nonce: nonce, scripts: this.config.scripts || answer.scripts, log_level: answer.log_level});
        const {pull_session} = Bokeh.require("client/connection");
        let session;
        try {
          session = await pull_session(socket_url(answer), answer.token, root.location.search.substring(1));
        } catch (error) {
          throw new Failure("its server did not open the session", true);
        }
        if (turn !== this.turn) {
          discard(session);
          return;
        }
        if (this.customised === null) {
          this.customised = !answer.created;
        }
        this.clear();
        this.tries = 0;
        await this.draw(Bokeh, session, answer);
        if (anew) {
          this.say(this.text("anew"));
        }
      } catch (error) {
        if (turn === this.turn) {
          this.failed(error, () => this.load(anew));
        }
      }
    }

    async draw(Bokeh, session, answer) {
      this.session = session;
      this.session_id = answer.session_id;
      this.place.replaceChildren();
      this.place.removeAttribute("role");
      session.document.on_event("connection_lost", () => this.lost());
      this.views = await Bokeh.embed.add_document_standalone(session.document, this.place, [], false);
      this.place.style.minHeight = "";
    }

    // The sidecar's answer: where the session is and what draws it, or the text of a script. With a session's id: a new
    // ticket for just that session; null where it is gone.
    async ask(session_id) {
      const {url, headers, credentials} = this.config;
      const given = Object.fromEntries(headers);
      given.Accept = "application/json, text/javascript;q=0.5";
      if (session_id !== null && given["Bokeh-Token"] === undefined) {
        given["Bokeh-Session-Id"] = session_id;
      }
      const control = new AbortController();
      const alarm = setTimeout(() => control.abort(), PATIENCE);
      try {
        let response;
        try {
          response = await fetch(url + (session_id === null ? "" : "&bokeh-rejoin=1"), {
            headers: given, signal: control.signal, cache: "no-store",
            credentials: credentials ? "include" : "same-origin",
          });
        } catch (error) {
          throw new Failure("its server cannot be reached", true);
        }
        if (session_id !== null && response.status === 410) {
          return null;
        }
        if (response.status === 404) {
          throw new Failure("its server has no such application", false);
        }
        if (response.status !== 200) {
          throw new Failure(
            "its server answered with status " + response.status, WORTH_TRYING_AGAIN.includes(response.status));
        }
        const json = (response.headers.get("Content-Type") || "").startsWith("application/json");
        return json ? await response.json() : await response.text();
      } finally {
        clearTimeout(alarm);
      }
    }

    failed(error, again) {
      const reason = error instanceof Error ? error.message : String(error);
      console.error("syncviz: no plot from " + this.config.url + ": " + reason);
      const retry = () => { this.tries = Math.max(this.tries, 1); again(); };
      if (error.passing && this.tries < DELAYS.length) {
        const delay = DELAYS[this.tries++] * (0.8 + 0.4 * Math.random());  // not all visitors at once
        this.timer = setTimeout(again, delay * 1000);
        this.again = again;
        this.say(this.text(this.views === null ? "waiting" : "lost"), {button: "again", click: retry});
      } else {
        this.tries = 0;
        const text = this.text("failed").replace("{reason}", () => reason);
        this.say(text, {alert: true, button: "again", click: again});
      }
    }

    // The browser is back, or looks at the page again: do not wait for the rest of a delay.
    hurry() {
      if (this.timer !== null) {
        this.again();
      } else if (this.session !== null && !connected(this.session)) {
        this.lost();
      }
    }

    // The connection is gone. BokehJS would come back with its old token, and take a new session for the old one.
    lost() {
      if (this.session === null || this.session._connection.closed_permanently) {
        return;
      }
      if (!this.session.document.config.reconnect_session) {
        return;
      }
      this.session._connection._reconnection_attempts_left = 0;
      if (this.timer === null && !this.rejoining) {
        if (this.tries === 0) {
          this.rejoin();
        } else {
          this.failed(new Failure("its server closes the connection", true), () => this.rejoin());
        }
      }
    }

    async rejoin() {
      const turn = this.begin();
      this.rejoining = true;
      try {
        const answer = await this.ask(this.session_id);
        if (turn !== this.turn) {
          return;
        }
        if (answer === null) {
          this.ended();
          return;
        }
        const connection = this.session._connection;
        connection.token = answer.token;
        // What came of a message that the break cut in two would be taken for the beginning of the next one.
        connection._receiver = new connection._receiver.constructor();
        this.tries = Math.max(this.tries, 1);
        connection.reconnect();
        // Only a connection that stays is one: else a server that closes each at once would be asked without end.
        setTimeout(() => {
          if (turn === this.turn && this.timer === null && connection.socket !== null && connection.socket.readyState === 1) {
            this.tries = 0;
            this.silence();
          }
        }, 1000);
      } catch (error) {
        if (turn === this.turn) {
          this.failed(error, () => this.rejoin());
        }
      } finally {
        this.rejoining = false;
      }
    }

    ended() {
      this.session.close();
      if (this.customised) {
        // What the site's view had done to it only that view can do again.
        this.say(this.text("gone"), {alert: true, button: "reload", click: () => root.location.reload()});
      } else {
        this.load(true);
      }
    }

    // Takes the drawing away, and keeps its height until there is another one.
    clear() {
      if (this.session === null) {
        return;
      }
      this.keep_height(this.place.offsetHeight + "px");
      for (const view of Array.from(this.views || [])) {
        view.remove();
      }
      discard(this.session);
      this.session = null;
      this.views = null;
      this.note = null;
    }

    remove() {
      this.begin();
      this.clear();
    }
  }

  // BokehJS lists each document that was pulled, drawn or not.
  function discard(session) {
    session.close();
    const {documents} = root.Bokeh;
    const place = documents.indexOf(session.document);
    if (place !== -1) {
      documents.splice(place, 1);
    }
  }

  function connected(session) {
    const socket = session._connection.socket;
    return socket !== null && socket.readyState <= 1;
  }

  function socket_url(answer) {
    const base = new URL(answer.absolute_url === null ? document.baseURI : answer.absolute_url, document.baseURI);
    const path = answer.app_path === "/" ? "" : answer.app_path;
    return (base.protocol === "https:" ? "wss://" : "ws://") + base.host + path + "/ws";
  }

  function run(source) {
    const script = document.createElement("script");
    if (nonce) {
      script.nonce = nonce;
    }
    script.textContent = source;
    document.body.appendChild(script);
  }

  const plots = new Map();
  // That of the page's policy: what is fetched later comes with another one.
  const nonce = document.currentScript !== null && document.currentScript.nonce || "";

  function add(config, element) {
    let place = element;
    if (element.tagName === "SCRIPT") {
      place = document.createElement("div");
      place.id = element.id;
      for (const {name, value} of Array.from(element.attributes)) {
        if (name.startsWith("data-syncviz-")) {
          place.setAttribute(name, value);
        }
      }
      element.replaceWith(place);
    }
    if (!plots.has(place)) {
      const plot = new Plot(config, place);
      plots.set(place, plot);
      plot.load();
    }
  }

  function scan(within = document) {
    const found = Array.from(within.querySelectorAll("[data-syncviz]"));
    if (within !== document && within.hasAttribute && within.hasAttribute("data-syncviz")) {
      found.push(within);
    }
    for (const element of found) {
      let config = null;
      try {
        config = JSON.parse(element.getAttribute("data-syncviz"));
      } catch (error) {
        console.error("syncviz: data-syncviz is not JSON: " + error.message);
        continue;
      }
      add({headers: [], credentials: false, ...config}, element);
    }
  }

  function watch() {
    // An element that is moved is taken out and put in again: look when that is over.
    new MutationObserver((records) => {
      for (const record of records) {
        for (const node of record.addedNodes) {
          if (node.nodeType === 1) {
            scan(node);
          }
        }
      }
      for (const [place, plot] of plots) {
        if (!place.isConnected) {
          plots.delete(place);
          plot.remove();
        }
      }
    }).observe(document, {childList: true, subtree: true});
    // A page with open connections is not kept for the way back.
    root.addEventListener("pagehide", (event) => {
      if (event.persisted) {
        for (const plot of plots.values()) {
          if (plot.session !== null && plot.session._connection.socket !== null) {
            plot.session._connection.socket.close(1000, "the page is put aside");
          }
        }
      }
    });
    const hurry = () => plots.forEach((plot) => plot.hurry());
    root.addEventListener("pageshow", (event) => { if (event.persisted) hurry(); });
    root.addEventListener("online", hurry);
    document.addEventListener("visibilitychange", () => { if (!document.hidden) hurry(); });
    let told = false;
    document.addEventListener("securitypolicyviolation", (event) => {
      if (event.blockedURI === "eval" && event.disposition === "enforce" && !told) {
        told = true;
        console.error("syncviz: this page's Content-Security-Policy blocks eval, which CustomJS, and all models that"
          + " have JavaScript in them, need. Use callbacks in Python instead, or allow 'unsafe-eval' in script-src.");
        for (const place of plots.keys()) {
          const holder = place.closest("[data-syncviz-eval]");
          if (holder !== null) {
            const note = document.createElement("div");
            note.setAttribute("role", "alert");
            note.textContent = holder.getAttribute("data-syncviz-eval");
            place.appendChild(note);
          }
        }
      }
    });
  }

  if (root.Syncviz === undefined) {
    root.Syncviz = {scan, add, plots};
    watch();
  }
  if (config === null) {
    root.Syncviz.scan();
    return;
  }
  const element = document.getElementById(config.id);
  if (element === null) {
    console.error("syncviz: there is no element " + config.id + " on this page");
  } else {
    root.Syncviz.add(config, element);
  }
})
