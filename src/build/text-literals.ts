import { parseAst } from "vite";
import type { Text } from "../diagnosis/text.ts";

type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<string, unknown>;

/** What stands in a source from `start` to `end`, replaced `by`. */
export type Edit = { readonly start: number; readonly end: number; readonly by: string };

/** An object literal `{ en: "…", "zh-CN": "…" }` with its place in the source. */
export type TextLiteral = { readonly start: number; readonly end: number; readonly both: Text };

/**
 * The texts of a TypeScript module whose two sentences are written out, as an argument of a call: of
 * `text(…)` or of a builder that takes a text. Any other way to write one (a constant, a template with
 * slots, a computed member, a spread) is none of them, nor is an object that is given to nobody.
 */
export function textLiterals(code: string): readonly TextLiteral[] {
  return calls(code)
    .flatMap((call) => call.arguments as Node[])
    .flatMap((given) => {
      const both = sentencesOf(given);
      return both ? [{ start: given.start, end: given.end, both }] : [];
    });
}

/** Takes these members out of the object literals that calls of `callee` are given first, at their top level. */
export function withoutMembers(code: string, callee: string, names: readonly string[]): string {
  const edits = calls(code)
    .filter((call) => (call.callee as Node).name === callee)
    .flatMap((call) => membersOf((call.arguments as Node[])[0]))
    .filter((member) => names.includes(nameOf(member) ?? ""))
    // A spread of nothing needs no care for commas.
    .map(({ start, end }) => ({ start, end, by: "...null" }));
  return edited(code, edits);
}

/** The source with its edits made; no two may overlap. */
export function edited(code: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + by;
    at = end;
  }
  return result + code.slice(at);
}

function calls(code: string): readonly Node[] {
  const found: Node[] = [];
  const visit = (node: Node): void => {
    if (node.type === "CallExpression") found.push(node);
    for (const child of Object.values(node).flat()) {
      if (isNode(child)) visit(child);
    }
  };
  visit(parseAst(code, { lang: "ts" }) as unknown as Node);
  return found;
}

function membersOf(node: Node | undefined): readonly Node[] {
  return node?.type === "ObjectExpression" ? (node.properties as Node[]) : [];
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

function sentencesOf(node: Node): Text | null {
  const members = membersOf(node);
  const said = new Map(members.map((member) => [nameOf(member), plainString(member.value)]));
  const [en, zh] = [said.get("en"), said.get("zh-CN")];
  return members.length === 2 && typeof en === "string" && typeof zh === "string"
    ? { en, "zh-CN": zh }
    : null;
}

/** The name of a member, `key` or `"key"`; null for a computed one and for a spread. */
function nameOf({ type, computed, key }: Node): string | null {
  if (type !== "Property" || computed) return null;
  const { name, value } = key as { name?: string; value?: unknown };
  return name ?? String(value);
}

/** What a string or a template without slots says. */
function plainString(value: unknown): string | null {
  if (!isNode(value)) return null;
  if (value.type === "Literal" && typeof value.value === "string") return value.value;
  if (value.type !== "TemplateLiteral") return null;
  const [only, ...more] = value.quasis as { value: { cooked: string } }[];
  return only && more.length === 0 ? only.value.cooked : null;
}
