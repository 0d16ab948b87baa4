import { type Edit, edited, type Node } from "./estree.ts";
import { type Constant, importsOf, type Module, namesOfTarget } from "./knowledge-modules.ts";
import type { StoredKnowledge } from "./stored-knowledge.ts";

/**
 * A module without what became data. Its constants are assigned when the data is there, in the order in
 * which they would have been evaluated: `let x; later(() => { x = stored(12, f); })`.
 */
export function scriptOf(module: Module, divided: StoredKnowledge): string {
  return edited(module.code, [
    ...module.importStatements.flatMap((statement) => importEdits(module, statement, divided)),
    ...[...new Set(module.constants.values())].flatMap((constant) => constantEdits(constant, divided)),
    ...[...module.functions.values()]
      .filter((node) => divided.isReadByScript(node))
      .flatMap((node) => divided.texts.editsIn(node)),
  ]);
}

/** Without the names that their own module has no more. */
function importEdits({ file }: Module, statement: Node, divided: StoredKnowledge): readonly Edit[] {
  const all = importsOf(file, statement);
  const kept = all.filter(([, from]) => {
    const constant = divided.modules.get(from.file)?.constants.get(from.name);
    return !constant || divided.isReadByScript(constant);
  });
  if (kept.length === all.length) return [];
  const names = kept.map(([local, { name }]) => `${name} as ${local}`);
  const source = (statement.source as { value: string }).value;
  const by = kept.length > 0 ? `import { ${names.join(", ")} } from ${JSON.stringify(source)};` : "";
  return [{ start: statement.start, end: statement.end, by }];
}

function constantEdits(constant: Constant, divided: StoredKnowledge): readonly Edit[] {
  const { module, statement, exported, target, value } = constant;
  const form = divided.formOf(constant);
  const all = { start: statement.start, end: statement.end };
  if (!form || !divided.isReadByScript(constant)) return [{ ...all, by: "" }];
  if (form.as === "plain" || form.as === "function") return divided.texts.editsIn(statement);
  const names = namesOfTarget(target).map(({ local }) => local);
  const left = module.code.slice(target.start, (target.typeAnnotation as Node | null)?.start ?? target.end);
  const right =
    form.as === "entry"
      ? `stored(${[form.number, ...form.given].join(", ")})`
      : divided.texts.script(module.code, value);
  const assigned = `let ${names.join(", ")}; later(() => { (${left} = ${right}); });`;
  return [{ ...all, by: exported ? `export ${assigned}` : assigned }];
}
