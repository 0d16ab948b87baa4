import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { memberName, type Node, parseModule } from "./estree.ts";

export const KNOWLEDGE = path.resolve(import.meta.dirname, "../knowledge");

/** A name, and the file that exports it. */
export type Export = { readonly file: string; readonly name: string };

/** A constant of a module, as it is written. */
export type Constant = {
  readonly module: Module;
  readonly statement: Node;
  readonly exported: boolean;
  /** Left of the equals sign: a name, or `{ says, likely }`. */
  readonly target: Node;
  readonly value: Node;
};

/** A file of src/knowledge and what it has at its top level, by name. */
export type Module = {
  readonly file: string;
  readonly code: string;
  readonly importStatements: readonly Node[];
  readonly imports: ReadonlyMap<string, Export>;
  readonly constants: ReadonlyMap<string, Constant>;
  readonly functions: ReadonlyMap<string, Node>;
};

/** The modules whose constants wait for the data, by file: those in folders, and those that read them. */
export function readModules(): ReadonlyMap<string, Module> {
  const modules = readdirSync(KNOWLEDGE, { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(".ts") && !/\.(test|examples|golden)\.|test-data/.test(file))
    .sort()
    .map((file) => readModule(path.join(KNOWLEDGE, file)));
  const waiting = new Map(
    modules.filter(({ file }) => path.dirname(file) !== KNOWLEDGE).map((module) => [module.file, module]),
  );
  for (let before = -1; before < waiting.size; ) {
    before = waiting.size;
    for (const module of modules) {
      if ([...module.imports.values()].some(({ file }) => waiting.has(file)))
        waiting.set(module.file, module);
    }
  }
  return waiting;
}

function readModule(file: string): Module {
  const code = readFileSync(file, "utf8");
  const importStatements: Node[] = [];
  const imports = new Map<string, Export>();
  const constants = new Map<string, Constant>();
  const functions = new Map<string, Node>();
  const module: Module = { file, code, importStatements, imports, constants, functions };
  for (const statement of parseModule(code)) {
    const exported = statement.type === "ExportNamedDeclaration";
    const declared = exported ? (statement.declaration as Node) : statement;
    switch (declared.type) {
      case "ImportDeclaration":
        importStatements.push(declared);
        for (const [local, from] of importsOf(file, declared)) imports.set(local, from);
        break;
      case "FunctionDeclaration":
        functions.set(nameOf(declared.id), declared);
        break;
      case "VariableDeclaration": {
        const [{ id, init }] = declared.declarations as [Node];
        const target = id as Node;
        const constant: Constant = { module, statement, exported, target, value: init as Node };
        for (const { local } of namesOfTarget(target)) constants.set(local, constant);
      }
    }
  }
  return module;
}

/** The values that an import brings, by the name that they have here. */
export function importsOf(file: string, statement: Node): readonly [local: string, from: Export][] {
  if (statement.importKind === "type") return [];
  const from = path.resolve(path.dirname(file), (statement.source as { value: string }).value);
  return (statement.specifiers as Node[])
    .filter(({ importKind }) => importKind !== "type")
    .map(({ local, imported }) => [nameOf(local), { file: from, name: nameOf(imported) }]);
}

/** The names that a target declares, each with the member that it takes; null for the value itself. */
export function namesOfTarget(
  target: Node,
): readonly { readonly local: string; readonly member: string | null }[] {
  if (target.type === "Identifier") return [{ local: nameOf(target), member: null }];
  return (target.properties as Node[]).map((member) => ({
    local: nameOf(member.value),
    member: memberName(member),
  }));
}

function nameOf(identifier: unknown): string {
  return (identifier as { name: string }).name;
}
