// Runs scripts in a page that is just large enough for them. stdin: a scenario, stdout: what happened, both JSON.
"use strict";
const vm = require("node:vm");
const scenario = JSON.parse(require("node:fs").readFileSync(0, "utf-8"));

const log = {console: [], requests: [], loaded: [], scripts: [], embeds: [], levels: [], revoked: 0};
const blobs = new Map();
const waiting = [];

class Element {
  constructor(tag) {
    Object.assign(this, {tagName: tag.toUpperCase(), id: "", nonce: "", src: "", parentNode: null, children: []});
    Object.assign(this, {textContent: "", attributes: {}, integrity: "", crossOrigin: null, async: true});
  }
  setAttribute(name, value) { this.attributes[name] = value; }
  remove() {
    if (this.parentNode !== null) {
      this.parentNode.children = this.parentNode.children.filter((child) => child !== this);
      this.parentNode = null;
    }
  }
  appendChild(child) {
    child.remove();
    child.parentNode = this;
    this.children.push(child);
    if (child.tagName === "SCRIPT" && child.src) {
      log.scripts.push({src: child.src, nonce: child.nonce, integrity: child.integrity, cors: child.crossOrigin});
      waiting.push(child);
      setImmediate(run_next);
    }
    return child;
  }
  replaceChildren(...children) {
    for (const child of [...this.children]) child.remove();
    for (const child of children) this.appendChild(child);
  }
  replaceWith(other) {
    const parent = this.parentNode;
    const place = parent.children.indexOf(this);
    this.remove();
    other.parentNode = parent;
    parent.children.splice(place, 0, other);
  }
  contains(other) { return other === this || this.children.some((child) => child.contains(other)); }
  all() { return [this, ...this.children.flatMap((child) => child.all())]; }
  shape() {
    const name = this.tagName.toLowerCase() + (this.id ? "#" + this.id : "");
    return this.textContent ? {[name]: this.textContent} : {[name]: this.children.map((child) => child.shape())};
  }
}

// Scripts with async=false run in the order of insertion; for others there is no order, so here it is the worst.
function run_next() {
  const script = waiting.at(-1).async ? waiting.pop() : waiting.shift();
  const source = script.src.startsWith("blob:") ? blobs.get(script.src) : scenario.files[script.src];
  if (source === undefined || source === null) {
    script.onerror();
    return;
  }
  log.loaded.push(script.src);
  run(source);
  script.onload();
}

const page = new Element("html");
const head = page.appendChild(new Element("head"));
const body = page.appendChild(new Element("body"));
for (const {tag, id, nonce = "", src = "", inside = "body"} of scenario.elements) {
  const element = Object.assign(new Element(tag), {id, nonce});
  (inside === "head" ? head : body).appendChild(element);
  element.src = src;
}

const listeners = {};
const listen = (name, callback) => (listeners[name] ??= []).push(callback);
const document = {
  head, body, readyState: scenario.readyState ?? "complete",
  get scripts() { return page.all().filter((element) => element.tagName === "SCRIPT"); },
  createElement: (tag) => new Element(tag),
  getElementById: (id) => page.all().find((element) => element.id === id) ?? null,
  addEventListener: listen,
};

class XMLHttpRequest {
  constructor() { this.headers = {}; }
  open(method, url) { Object.assign(this, {method, url}); }
  setRequestHeader(name, value) { this.headers[name] = value; }
  send() {
    const {method, url, headers, withCredentials, responseType} = this;
    log.requests.push({method, url, headers, withCredentials, responseType});
    setImmediate(() => {
      if (scenario.response === undefined) return this.onerror();
      this.status = scenario.response.status;
      this.response = scenario.response.body;
      this.onload();
    });
  }
}

const context = vm.createContext({
  document, XMLHttpRequest, log,
  console: {error: (...words) => log.console.push(words.join(" "))},
  setTimeout: (callback) => setImmediate(callback),
  addEventListener: listen,
  URL: {
    createObjectURL(text) { blobs.set("blob:" + blobs.size, text); return "blob:" + (blobs.size - 1); },
    revokeObjectURL() { log.revoked++; },
  },
});
context.window = context;
function run(source) { vm.runInContext(source, context); }

if (scenario.before) run(scenario.before);
for (const source of scenario.run) run(source);
setImmediate(function () {
  document.readyState = "complete";
  if (scenario.late) run(scenario.late);
  for (const name of ["DOMContentLoaded", "load"]) for (const callback of listeners[name] ?? []) callback();
});
process.on("unhandledRejection", (error) => log.console.push("unhandled: " + error));
process.on("exit", () => process.stdout.write(JSON.stringify({...log, body: body.shape().body})));
