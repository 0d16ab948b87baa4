import { type Edit, edited, memberName, type Node, plainValue, visit } from "./estree.ts";

type Both = { readonly en: string; readonly "zh-CN": string };

/** The texts that were met, each once, by number. */
export class TextTable {
  readonly #texts: Both[] = [];
  readonly #numbers = new Map<string, number>();

  in(language: keyof Both): readonly string[] {
    return this.#texts.map((both) => both[language]);
  }

  /** The number of a text, `text({ en, "zh-CN" })` or the object alone; null for any other expression. */
  numberOf(node: Node): number | null {
    const isCall = node.type === "CallExpression" && (node.callee as Node).name === "text";
    const [argument = node] = isCall ? (node.arguments as Node[]) : [];
    const both = textOf(argument);
    if (!both) return null;
    const key = `${both.en}\n${both["zh-CN"]}`;
    const number = this.#numbers.get(key) ?? this.#texts.push(both) - 1;
    this.#numbers.set(key, number);
    return number;
  }

  /** What replaces the texts in a piece of script. */
  editsIn(node: Node): readonly Edit[] {
    const edits: Edit[] = [];
    visit(node, (part) => {
      const number = this.numberOf(part);
      if (number === null) return true;
      edits.push({ start: part.start, end: part.end, by: `storedText(${number})` });
      return false;
    });
    return edits;
  }

  /** The source of a node, its texts replaced. */
  script(code: string, node: Node): string {
    const edits = this.editsIn(node).map(({ start, end, by }) => ({
      start: start - node.start,
      end: end - node.start,
      by,
    }));
    return edited(code.slice(node.start, node.end), edits);
  }
}

/** `{ en: "…", "zh-CN": "…" }` with plain strings. */
function textOf(node: Node): Both | null {
  if (node.type !== "ObjectExpression") return null;
  const members = node.properties as Node[];
  if (members.length !== 2 || members.some(({ type }) => type !== "Property")) return null;
  const found = Object.fromEntries(
    members.map((member) => [memberName(member), plainValue(member.value as Node)]),
  );
  return typeof found.en === "string" && typeof found["zh-CN"] === "string" ? (found as Both) : null;
}
