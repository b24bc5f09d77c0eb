// Runs scripts in a page that is just large enough for them. stdin: a scenario, stdout: what happened, both JSON.
"use strict";
const vm = require("node:vm");
const scenario = JSON.parse(require("node:fs").readFileSync(0, "utf-8"));

const log = {console: [], requests: [], loaded: [], scripts: [], embeds: [], levels: []};
const waiting = [];

class Element {
  constructor(tag) {
    Object.assign(this, {tagName: tag.toUpperCase(), id: "", nonce: "", src: "", parentNode: null, children: []});
    Object.assign(this, {textContent: "", attributes: {}, integrity: "", crossOrigin: null, async: true});
    Object.assign(this, {style: {}, nodeType: 1, clicks: []});
  }
  setAttribute(name, value) { this.attributes[name] = value; }
  getAttribute(name) { return this.attributes[name] ?? null; }
  hasAttribute(name) { return name in this.attributes; }
  removeAttribute(name) { delete this.attributes[name]; }
  closest(selector) {
    if (this.matches(selector)) return this;
    return this.parentNode === null ? null : this.parentNode.closest(selector);
  }
  matches(selector) { return this.hasAttribute(selector.slice(1, -1)); }  // of the form [name]
  querySelectorAll(selector) { return this.all().slice(1).filter((element) => element.matches(selector)); }
  addEventListener(name, callback) { if (name === "click") this.clicks.push(callback); }
  get isConnected() { return page.contains(this); }
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
    } else if (child.tagName === "SCRIPT" && child.textContent) {
      log.scripts.push({nonce: child.nonce});
      run(child.textContent);
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
  const source = scenario.files[script.src];
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
for (const {tag, id, nonce = "", src = "", inside = "body", attributes = {}} of scenario.elements) {
  const element = Object.assign(new Element(tag), {id, nonce, attributes});
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
  querySelectorAll: (selector) => page.querySelectorAll(selector),
  createTextNode: (text) => Object.assign(new Element("text"), {textContent: text}),
  currentScript: {nonce: scenario.nonce ?? ""},
  baseURI: "http://page.example/here",
};

async function fetch(url, {headers, credentials}) {
  log.requests.push({url, headers, credentials});
  const {response, content_type = "application/javascript"} = scenario;
  if (response === undefined) throw new TypeError("failed");
  return {
    status: response.status,
    headers: {get: () => content_type},
    text: async () => response.body,
    json: async () => JSON.parse(response.body),
  };
}

const context = vm.createContext({
  document, fetch, log, AbortController, clearTimeout: clearImmediate,
  location: {search: "?q=1"},
  MutationObserver: class { observe() {} },
 
  console: {error: (...words) => log.console.push(words.join(" "))},
  setTimeout: (callback) => setImmediate(callback),
  addEventListener: listen,
  URL,
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
