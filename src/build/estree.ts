import { parseAst } from "vite";

/** A node of the syntax tree (ESTree with TypeScript), with its place in the source. */
export type Node = { readonly type: string; readonly start: number; readonly end: number } & Record<
  string,
  unknown
>;

/** What stands in a source from `start` to `end`, replaced `by`. */
export type Edit = { readonly start: number; readonly end: number; readonly by: string };

/** The statements of a TypeScript module. */
export function parseModule(code: string): readonly Node[] {
  return (parseAst(code, { lang: "ts" }) as unknown as { body: Node[] }).body;
}

/** Walks the tree; a visitor that answers false keeps out of a node's inside. */
export function visit(node: Node, visitor: (node: Node) => unknown): void {
  if (visitor(node) === false) return;
  for (const child of childrenOf(node)) visit(child, visitor);
}

function childrenOf(node: Node): readonly Node[] {
  return Object.values(node).flat().filter(isNode);
}

function isNode(value: unknown): value is Node {
  return typeof value === "object" && value !== null && typeof (value as Node).type === "string";
}

/** The expression without what only TypeScript reads: `x as const`, `x satisfies T`, `x!`. */
export function bare(node: Node): Node {
  return /^TS(As|Satisfies|NonNull)Expression$/.test(node.type) ? bare(node.expression as Node) : node;
}

/** The name of a member, `key` or `"key"`; null for a computed one. */
export function memberName({ computed, key }: Node): string | null {
  if (computed) return null;
  const { name, value } = key as { name?: string; value?: string | number };
  return name ?? String(value);
}

/** What a literal or a template without slots says; undefined for all else. */
export function plainValue(node: Node): string | number | boolean | null | undefined {
  if (node.type === "UnaryExpression" && node.operator === "-") {
    const value = plainValue(node.argument as Node);
    return typeof value === "number" ? -value : undefined;
  }
  if (node.type === "Literal" && !node.regex) return node.value as string | number | boolean | null;
  if (node.type !== "TemplateLiteral") return undefined;
  const [only, ...more] = node.quasis as { value: { cooked: string } }[];
  return only && more.length === 0 ? only.value.cooked : undefined;
}

/** The names that an expression or a statement reads, those of its own parameters among them. */
export function namesIn(node: Node): ReadonlySet<string> {
  const names = new Set<string>();
  const read = (node: Node): void => {
    if (node.type.startsWith("TS") && bare(node) === node) return;
    if (node.type === "Identifier") names.add(node.name as string);
    const unread = node.computed ? [] : [node.type === "MemberExpression" ? node.property : node.key];
    for (const child of childrenOf(node)) {
      if (!unread.includes(child)) read(child);
    }
  };
  read(node);
  return names;
}

/** The source with its edits made. */
export function edited(code: string, edits: readonly Edit[]): string {
  let result = "";
  let at = 0;
  for (const { start, end, by } of [...edits].sort((a, b) => a.start - b.start)) {
    result += code.slice(at, start) + by;
    at = end;
  }
  return result + code.slice(at);
}
