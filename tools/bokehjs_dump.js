"use strict"
// Prints, as one JSON object, what the BokehJS bundles in a directory say about themselves:
//
//     node bokehjs_dump.js <directory with bokeh.min.js …>
//
// BokehJS runs unmodified inside a vm context whose DOM is one inert proxy: nothing is drawn, so nothing but
// the Node binary is needed. `catalogue.py` beside this file turns the output into the committed catalogues.

const fs = require("node:fs")
const path = require("node:path")
const vm = require("node:vm")

const BUNDLES = ["bokeh", "bokeh-gl", "bokeh-widgets", "bokeh-tables", "bokeh-mathjax"]

// Keys that differ from the name in BokehJS: of two classes TextAnnotation one is a base of HTML annotations only;
// LRTB is a base that Python has under another name.
const RENAMED = {
  "models/annotations/html/text_annotation": {TextAnnotation: "HTMLTextAnnotation"},
  "models/glyphs/lrtb": {LRTB: "LRTBGlyph"},
}

function fail(message) {
  process.stderr.write(`bokehjs_dump: ${message}\n`)
  process.exit(1)
}

function inert() {
  // A callable that is every DOM object at once: reading gives itself, calling and constructing too. It must not
  // look like a promise, and it has to become a harmless primitive when text is made of it.
  const target = function() {}
  const proxy = new Proxy(target, {
    get(_target, key) {
      if (key === Symbol.toPrimitive) return () => ""
      if (key === Symbol.iterator) return function*() {}
      if (key === "then" || key === "toJSON") return undefined
      if (key === "length") return 0
      if (key === "nodeType") return 9   // jQuery initialises itself only on a document
      if (key === "prototype") return target.prototype
      return proxy
    },
    set: () => true,
    has: () => true,
    deleteProperty: () => true,
    apply: () => proxy,
    construct: () => proxy,
  })
  return proxy
}

function new_world() {
  const quiet = () => undefined
  const dom = inert()
  const world = {
    console: {log: quiet, info: quiet, debug: quiet, trace: quiet, warn: quiet, error: quiet},
    setTimeout: () => 0, clearTimeout: quiet, setInterval: () => 0, clearInterval: quiet,
    requestAnimationFrame: () => 0, cancelAnimationFrame: quiet, queueMicrotask: quiet,
    performance: {now: () => 0, mark: quiet, measure: quiet},
    TextEncoder, TextDecoder, URL, URLSearchParams, atob, btoa, crypto: globalThis.crypto,
    document: dom, navigator: {userAgent: "inert", platform: "", language: "en", maxTouchPoints: 0},
    location: {href: "http://localhost/", protocol: "http:", host: "localhost", search: "", pathname: "/", hash: ""},
    localStorage: dom, matchMedia: () => dom, getComputedStyle: () => dom, fetch: () => dom,
    devicePixelRatio: 1, addEventListener: quiet, removeEventListener: quiet, dispatchEvent: quiet,
  }
  world.window = world.self = world
  const context = vm.createContext(world)
  // Classes that BokehJS extends or compares against have to be distinct constructors of the context's own realm.
  vm.runInContext(`
    for (const name of ["EventTarget", "Node", "Element", "HTMLElement", "HTMLCanvasElement", "HTMLDivElement",
      "HTMLInputElement", "HTMLImageElement", "HTMLVideoElement", "SVGElement", "DocumentFragment", "ShadowRoot",
      "Document", "Event", "CustomEvent", "UIEvent", "MouseEvent", "KeyboardEvent", "PointerEvent", "TouchEvent",
      "WheelEvent", "DOMRect", "DOMMatrix", "DOMPoint", "CSSStyleSheet", "CSSStyleDeclaration", "StyleSheet",
      "ImageData", "ImageBitmap", "Image", "Path2D", "CanvasRenderingContext2D", "Blob", "File",
      "FileReader", "WebSocket", "EventSource", "XMLHttpRequest", "Worker", "MessageChannel", "ResizeObserver",
      "MutationObserver", "IntersectionObserver", "DOMParser", "XMLSerializer", "Headers", "Request", "Response",
      "AbortController", "DOMException"]) {
      globalThis[name] = ({[name]: class {}})[name]
    }
    HTMLElement.prototype.attachShadow = () => document
    Node.ELEMENT_NODE = 1
    MessageChannel = class { constructor() { this.port1 = {}; this.port2 = {postMessage() {}} } }
  `, context)
  return context
}

function bundle_path(directory, name) {
  for (const suffix of [".min.js", ".js"]) {
    const file = path.join(directory, name + suffix)
    if (fs.existsSync(file)) return file
  }
  return fail(`there is no ${name}.min.js or ${name}.js in ${directory}`)
}

function load(directory, names) {
  const context = new_world()
  const modules = []
  for (const name of names) {
    const file = bundle_path(directory, name)
    const text = fs.readFileSync(file, "utf8")
    vm.runInContext(text, context, {filename: path.basename(file)})
    // A bundle ends in its table of module names, {"core/enums":21,…}: the only place that lists them.
    const table = text.slice(text.lastIndexOf(',{"') >= 0 ? text.lastIndexOf(',{"') : text.lastIndexOf(', {"'))
    for (const [, module] of table.matchAll(/"((?:core|models)\/[\w./-]+)":\s*[\w"]+/g)) modules.push(module)
  }
  const {Bokeh} = context
  if (Bokeh == null) fail(`the bundles in ${directory} define no Bokeh`)
  return {context, Bokeh, modules}
}

class Reader {
  constructor({context, Bokeh, modules}) {
    this.Bokeh = Bokeh
    this.Map = vm.runInContext("Map", context)
    this.Date = vm.runInContext("Date", context)
    this.modules = modules
    const need = (name) => Bokeh.require(name)
    this.p = need("core/properties")
    this.kinds = need("core/kinds")
    this.enums = need("core/enums")
    this.mixins = need("core/property_mixins")
    this.events = need("core/bokeh_events")
    this.serialization = need("core/serialization")
    this.HasProps = need("core/has_props").HasProps
    this.resolver = need("base").default_resolver
    this.keys = new Map()      // class -> catalogue key
    this.homes = new Map()     // class -> module
    this.enum_names = new Map()
    for (const [name, value] of Object.entries(this.enums)) {
      if (value instanceof this.kinds.Kinds.Enum && !this.enum_names.has(value)) this.enum_names.set(value, name)
    }
    this.mixin_names = new Map()
    for (const [name, value] of Object.entries(this.mixins)) {
      if (!this.mixin_names.has(value)) this.mixin_names.set(value, name)
    }
  }

  exports_of(filter) {
    const found = []
    for (const module of this.modules) {
      if (!filter(module)) continue
      for (const [name, value] of Object.entries(this.Bokeh.require(module))) found.push([module, name, value])
    }
    return found
  }

  is_class(value) {
    return typeof value == "function" && (value === this.HasProps || value.prototype instanceof this.HasProps)
  }

  collect() {
    const registered = new Map()
    for (const name of this.resolver.names) registered.set(this.resolver.get(name), name)
    for (const [module, , value] of this.exports_of((name) => name.startsWith("models/"))) {
      if (this.is_class(value) && !/\/(index|main)$/.test(module) && !this.homes.has(value)) {
        this.homes.set(value, module)
      }
    }
    const wanted = new Set(registered.keys())
    const add_bases = (cls) => {
      for (let c = cls; this.is_class(c); c = Object.getPrototypeOf(c)) wanted.add(c)
    }
    for (const cls of [...wanted]) add_bases(cls)
    let seen = 0
    while (seen != wanted.size) {   // kinds may refer to bases that no registered model extends
      seen = wanted.size
      for (const cls of [...wanted]) {
        for (const {type} of Object.values(cls.prototype._props)) {
          this.walk_kind(type, (kind) => {
            if (kind instanceof this.kinds.Kinds.Ref && this.is_class(kind.obj_type)) add_bases(kind.obj_type)
          })
        }
      }
    }
    const taken = new Map()
    const plain_first = [...wanted].sort((a, b) => wire_name(a).split(".").length - wire_name(b).split(".").length)
    for (const cls of plain_first) {
      const parts = wire_name(cls).split(".")
      let key = RENAMED[this.homes.get(cls)]?.[parts.at(-1)] ?? parts.at(-1)
      if (taken.has(key)) key = parts.slice(-2).join(".")   // bokeh.models.dom.Div beside the widget Div
      if (taken.has(key)) fail(`two classes would have the key ${key} (${this.homes.get(cls)})`)
      taken.set(key, cls)
      this.keys.set(cls, key)
    }
    return {taken, registered}
  }

  walk_kind(kind, visit) {
    if (!(kind instanceof this.kinds.Kind)) return
    visit(kind)
    const nested = [kind.base_type, kind.item_type, kind.key_type, kind.ret_type]
    const many = [...(Array.isArray(kind.types) ? kind.types : []), ...Object.values(kind.struct_type ?? {})]
    for (const inner of [...nested, ...many]) this.walk_kind(inner, visit)
  }

  kind(kind, where) {
    const name = name_of(kind.constructor)
    const one = (inner) => this.kind(inner, where)
    const fields = (struct) => Object.entries(struct).map(([key, inner]) => [key, one(inner)])
    switch (name) {
      case "Any": case "Unknown": case "Bool": case "Float": case "Int": case "Percent": case "Str": case "Null":
      case "Bytes": case "Color": case "CSSLength": case "AnyRef": case "Node": case "Func":
        return name
      case "Ref":
        if (this.keys.has(kind.obj_type)) return [name, this.keys.get(kind.obj_type)]
        return kind.obj_type === this.Date ? "Date" : "Opaque"
      case "Enum": {
        const named = this.enum_names.get(kind)
        return named != null ? [name, named] : [name, null, [...kind.values]]
      }
      case "Or": case "And": case "Tuple":
        return [name, ...kind.types.map(one)]
      case "Struct": case "PartialStruct":
        return [name, fields(kind.struct_type)]
      case "List": case "NonEmptyList": case "Iterable": case "Arrayable": case "Set": case "Dict":
        return [name, one(kind.item_type)]
      case "Nullable": case "Opt": case "NonNegative": case "Positive":
        return [name, one(kind.base_type)]
      case "Mapping": case "KeyVal":
        return [name, one(kind.key_type), one(kind.item_type)]
      case "PrefixedStr":
        return [name, kind.prefix]
      case "Regex":
        return [name, kind.regex.source]
      default:
        return fail(`${where}: unknown kind ${name}`)
    }
  }

  type(type, where) {
    const {p} = this
    if (type instanceof this.kinds.Kind) return this.kind(type, where)
    if (type instanceof p.PropertyAlias) return ["Alias", type.attr]
    if (type.prototype instanceof p.PrimitiveProperty) return name_of(type)
    const shape = type.prototype instanceof p.VectorSpec ? "vector" : type.prototype instanceof p.ScalarSpec ? "scalar" : null
    if (shape == null) fail(`${where}: a property type that is neither kind, alias nor spec`)
    const chain = []
    for (let t = type; t !== p.Property; t = Object.getPrototypeOf(t)) chain.push(name_of(t))
    const units = type.prototype instanceof p.UnitsSpec
      ? {valid: [...type.prototype.valid_units], default: type.prototype.default_units} : null
    return ["Spec", {chain, shape, units}]
  }

  default_of({type, default_value}, where) {
    const {p} = this
    if (type instanceof p.PropertyAlias) return {unset: true}
    const DERIVED = Symbol("derived")
    const trap = new Proxy({}, {get() { throw DERIVED }, has() { throw DERIVED }})
    const evaluate = () => {
      const value = default_value(trap)
      if (value === p.unset) return undefined
      const is_spec = !(type instanceof this.kinds.Kind) && p.isSpec(value)
      return JSON.stringify(this.encode(value, is_spec))
    }
    try {
      const first = evaluate()
      if (first === undefined) return {unset: true}
      if (first !== evaluate()) return {derived: "changes from call to call"}
      return {default: JSON.parse(first)}
    } catch (error) {
      if (error === DERIVED) return {derived: "depends on other properties"}
      if (error instanceof this.serialization.SerializationError) {
        return {derived: `not serializable: ${error.message}`}
      }
      return fail(`${where}: cannot evaluate the default: ${error?.stack ?? error}`)
    }
  }

  encode(value, is_spec) {
    const serializer = new this.serialization.Serializer({references: new this.Map(), binary: false})
    if (is_spec) {
      const encoded = {}
      for (const key of ["value", "field", "expr", "transform", "units"]) {
        if (value[key] === undefined) continue
        encoded.type ??= key
        encoded[key] = serializer.encode(value[key])
      }
      return normalise(encoded)
    }
    return normalise(serializer.encode(value))
  }

  own(cls, key) {
    const base = Object.getPrototypeOf(cls)
    const inherited = this.is_class(base) ? base.prototype._props : {}
    const names = Object.keys(cls.prototype._props)
    if (names.slice(0, Object.keys(inherited).length).join() != Object.keys(inherited).join()) {
      fail(`${key}: inherited properties are not in the order of the base`)
    }
    const properties = []
    for (const name of names) {
      const prop = cls.prototype._props[name]
      const before = inherited[name]
      if (before != null && before.type === prop.type && before.default_value === prop.default_value
          && same_options(before.options, prop.options)) continue
      const where = `${key}.${name}`
      const {internal, readonly, convert, on_update} = prop.options
      properties.push({
        name,
        kind: this.type(prop.type, where),
        ...this.default_of(prop, where),
        internal: internal ?? false,
        readonly: readonly ?? false,
        convert: convert != null,
        on_update: on_update != null,
      })
    }
    const mixins = cls.prototype._mixins ?? []
    const before = this.is_class(base) ? (base.prototype._mixins ?? []).length : 0
    return {
      properties,
      mixins: mixins.slice(before).map(([prefix, mixin]) => [prefix, this.mixin_names.get(mixin) ?? null]),
    }
  }

  classes() {
    const {taken, registered} = this.collect()
    return [...taken].map(([key, cls]) => {
      const base = Object.getPrototypeOf(cls)
      return {
        name: key,
        wire_name: wire_name(cls),
        base: this.is_class(base) ? this.keys.get(base) : null,
        registered: registered.has(cls),
        module: this.homes.get(cls) ?? null,
        ...this.own(cls, key),
      }
    })
  }

  event_table() {
    const {BokehEvent} = this.events
    const found = new Map()
    for (const [, , value] of this.exports_of((module) => module == "core/bokeh_events" || module.startsWith("models/"))) {
      if (typeof value == "function" && value.prototype instanceof BokehEvent) found.set(value, name_of(value))
    }
    const table = []
    for (const [cls, name] of found) {
      // `event_values` is read on a stand-in whose attributes are their own names, so it tells where each comes
      // from; `super.event_values` has the same receiver, so that holds for the whole chain of bases.
      const stand_in = new Proxy({}, {get: (_target, key) => key})
      const values = Object.entries(find_getter(cls.prototype, "event_values").call(stand_in))
      table.push({
        class: name,
        base: name_of(Object.getPrototypeOf(cls)),
        name: cls.prototype.event_name ?? null,
        publish: cls.prototype.publish !== false,
        values: cls.prototype.event_name != null ? values : [],   // abstract ones are listed as bases only
      })
    }
    return table
  }

  shared_kinds() {
    // Kinds behind specs: a spec says in TypeScript only what it holds, but these constants exist at run time.
    const factors = this.Bokeh.require("models/ranges/factor_range")
    const common = this.Bokeh.require("models/common/kinds")
    const table = {Factor: factors.Factor, OffsetFactor: factors.OffsetFactor, TextAnchor: common.TextAnchor}
    return Object.fromEntries(Object.entries(table).map(([name, kind]) => [name, this.kind(kind, name)]))
  }

  enum_table() {
    const table = []
    for (const [name, value] of Object.entries(this.enums)) {
      if (value instanceof this.kinds.Kinds.Enum) table.push([name, [...value.values]])
    }
    return table
  }

  colours() {
    return Object.entries(this.Bokeh.require("core/util/svg_colors").named_colors)
  }
}

function name_of(cls) {
  // Until BokehJS 3.9 bundles are built with a static __name__, from 3.10 on with class names that survive.
  return cls.__name__ ?? cls.name
}

function wire_name(cls) {
  return cls.__qualified__ ?? "HasProps"   // the root alone has no __name__
}

function find_getter(prototype, key) {
  for (let proto = prototype; proto != null; proto = Object.getPrototypeOf(proto)) {
    const descriptor = Object.getOwnPropertyDescriptor(proto, key)
    if (descriptor != null) return descriptor.get
  }
  return () => ({})
}

function same_options(a, b) {
  const names = new Set([...Object.keys(a), ...Object.keys(b)])
  return [...names].every((name) => a[name] === b[name])
}

function normalise(rep) {
  // Ids differ from run to run; a spec's constant means the same with and without its wrapping.
  if (Array.isArray(rep)) return rep.map(normalise)
  if (rep == null || typeof rep != "object") return rep
  const {type, id, ...rest} = rep
  if (type === undefined && id !== undefined) throw new Error("a default that shares a model twice is not supported")
  if (type == "value" && Object.keys(rest).join() == "value") return normalise(rest.value)
  const entries = Object.entries(type == "object" ? {type, ...rest} : rep)
  return Object.fromEntries(entries.map(([key, value]) => [key, normalise(value)]))
}

function main() {
  const args = process.argv.slice(2)
  const directory = args[0]
  if (args.length != 1) fail("usage: node bokehjs_dump.js <directory of bokeh*.js>")
  const world = load(directory, BUNDLES)
  const reader = new Reader(world)
  process.stdout.write(JSON.stringify({
    version: world.Bokeh.version,
    classes: reader.classes(),
    shared_kinds: reader.shared_kinds(),
    events: reader.event_table(),
    enums: reader.enum_table(),
    colours: reader.colours(),
  }))
}

main()
