import path from "node:path";
import type { Stored } from "../diagnosis/stored.ts";
import { bare, memberName, type Node, namesIn, plainValue } from "./estree.ts";
import {
  type Constant,
  type Export,
  KNOWLEDGE,
  type Module,
  namesOfTarget,
  readModules,
} from "./knowledge-modules.ts";
import { TextTable } from "./text-table.ts";

/** What only the catalogue's cards say of a status or a failure; the engine does without. */
const CARD_ONLY = new Set([
  "use",
  "request",
  "response",
  "content",
  "cacheable",
  "retry",
  "example",
  "misreadings",
  "lookAlikes",
  "asked",
]);

/**
 * How a constant reaches the build: as it is (a plain value, a function), as script that waits for the
 * data, or as an entry of the data.
 */
export type Form =
  | { readonly as: "plain" | "function" | "script" }
  | {
      readonly as: "entry";
      readonly number: number;
      /** The script that the entry is given: functions, and names of constants that take some. */
      readonly given: readonly string[];
    };

/**
 * All that `knowledge` of src/knowledge/knowledge.ts consists of, divided: the sentences are `texts`, what
 * else can be said as data is in `entries`, and the functions stay script (knowledge-script.ts).
 */
export class StoredKnowledge {
  readonly modules = readModules();
  readonly texts = new TextTable();
  readonly entries: Stored[] = [];
  /** What the entries call by name, and where it is exported. */
  readonly builders = new Map<string, Export>();
  readonly #forms = new Map<Constant, Form>();
  readonly #readByScript = new Set<Constant | Node>();

  constructor() {
    const root = this.modules.get(path.join(KNOWLEDGE, "knowledge.ts"));
    if (root) this.#readByName(root, "knowledge");
  }

  /** Null for a constant that nothing reads. */
  formOf(constant: Constant): Form | null {
    return this.#forms.get(constant) ?? null;
  }

  /** Whether script reads the constant or function, not data alone. */
  isReadByScript(what: Constant | Node): boolean {
    return this.#readByScript.has(what);
  }

  /** The constant or function that a name stands for, and the module that has it. */
  #find(module: Module, name: string): readonly [Module, Constant | Node] | null {
    const from = module.imports.get(name);
    const home = from ? this.modules.get(from.file) : module;
    const known = from ? from.name : name;
    const found = home?.constants.get(known) ?? home?.functions.get(known);
    return home && found ? [home, found] : null;
  }

  /** Script reads the name, and so all that stands behind it. */
  #readByName(module: Module, name: string): void {
    const [home, found] = this.#find(module, name) ?? [];
    if (!home || !found || this.#readByScript.has(found)) return;
    this.#readByScript.add(found);
    if (isConstant(found)) this.#form(found);
    else this.#read(home, found);
  }

  #read(module: Module, script: Node): void {
    this.texts.editsIn(script);
    for (const name of namesIn(script)) this.#readByName(module, name);
  }

  #form(constant: Constant): Form {
    const form = this.#forms.get(constant) ?? this.#newForm(constant);
    this.#forms.set(constant, form);
    return form;
  }

  #newForm({ module, value: written }: Constant): Form {
    const value = bare(written);
    if (plainValue(value) !== undefined) return { as: "plain" };
    if (isFunction(value) || value.type === "NewExpression") {
      this.#read(module, value);
      return { as: isFunction(value) ? "function" : "script" };
    }
    const given: string[] = [];
    const entry = this.#encode(module, value, given);
    return { as: "entry", number: this.entries.push(entry) - 1, given };
  }

  /** The expression as data. What cannot be data is added to `given`. */
  #encode(module: Module, written: Node, given: string[]): Stored {
    const node = bare(written);
    const encode = (part: unknown) => this.#encode(module, part as Node, given);
    const plain = plainValue(node);
    if (plain !== undefined) return plain;
    const text = this.texts.numberOf(node);
    if (text !== null) return ["#", text];
    switch (node.type) {
      case "Literal": {
        const { pattern, flags } = node.regex as { pattern: string; flags: string };
        return ["/", pattern, flags];
      }
      case "Identifier":
        return this.#encodeName(module, node.name as string, given);
      case "SpreadElement":
        return ["...", encode(node.argument)];
      case "ArrayExpression":
        return ["[", ...(node.elements as Node[]).map(encode)];
      case "ObjectExpression":
        return this.#encodeObject(module, node, given);
      case "CallExpression": {
        const callee = encode(node.callee);
        const args = (node.arguments as Node[]).map(encode);
        if (isForm(callee, "$")) return [String(callee[1]), ...args];
        return isForm(callee, ".") ? [".(", ...callee.slice(1), ...args] : ["(", callee, ...args];
      }
      case "MemberExpression":
        if (!node.computed) return [".", encode(node.object), (node.property as { name: string }).name];
    }
    this.#read(module, node);
    return ["<", given.push(this.texts.script(module.code, node)) - 1];
  }

  #encodeObject(module: Module, node: Node, given: string[]): Stored {
    const parts: Stored[] = [];
    let members: Record<string, Stored> = {};
    for (const member of node.properties as Node[]) {
      const name = member.type === "Property" ? memberName(member) : null;
      if (name === null) {
        if (member.type !== "SpreadElement") throw new Error(`${module.file}: a computed member is no data`);
        parts.push(members, this.#encode(module, member.argument as Node, given));
        members = {};
      } else if (!(CARD_ONLY.has(name) && hasCards(module))) {
        members[name] = this.#encode(module, member.value as Node, given);
      }
    }
    return parts.length === 0 ? members : ["{", ...parts, members];
  }

  #encodeName(module: Module, name: string, given: string[]): Stored {
    const [, found] = this.#find(module, name) ?? [];
    if (found && isConstant(found)) {
      const form = this.#form(found);
      if (form.as === "plain") return plainValue(bare(found.value)) ?? null;
      if (form.as === "entry" && form.given.length === 0) {
        const member = namesOfTarget(found.target).find(({ local }) => local === name)?.member ?? null;
        return member === null ? ["=", form.number] : [".", ["=", form.number], member];
      }
    }
    const from = module.imports.get(name);
    if (from && !this.modules.has(from.file)) return ["$", this.#builder(from)];
    this.#readByName(module, name);
    return ["<", given.includes(name) ? given.indexOf(name) : given.push(name) - 1];
  }

  #builder(from: Export): string {
    const known = this.builders.get(from.name);
    if (known && known.file !== from.file) throw new Error(`two builders have the name ${from.name}`);
    this.builders.set(from.name, from);
    return from.name;
  }
}

/** A file whose statuses or failures the catalogue shows on cards. */
function hasCards({ file }: Module): boolean {
  return /^(statuses|failures)$/.test(path.basename(path.dirname(file)));
}

function isConstant(found: Constant | Node): found is Constant {
  return "target" in found && "module" in found;
}

function isFunction({ type }: Node): boolean {
  return type === "ArrowFunctionExpression" || type === "FunctionExpression";
}

function isForm(stored: Stored, form: string): stored is readonly [string, ...Stored[]] {
  return Array.isArray(stored) && stored[0] === form;
}
