import { camel } from "./name.ts";
import type { NewPart } from "./part.ts";

/** A cause that belongs to no single system, in the file of its topic. */
export function cause(topic: string, id: string): readonly NewPart[] {
  const name = camel(topic);
  return [
    {
      file: `causes/${topic}.ts`,
      id,
      imports: [
        `import { body } from "../../diagnosis/condition/body.ts";`,
        `import { docs } from "../../diagnosis/source.ts";`,
        `import { cause } from "../writing/define.ts";`,
      ],
      open: `/** TODO: what these causes have in common. */
export const ${name}Causes = {
  id: "${topic}",
  causes: [`,
      entry: `    cause({
      id: "${id}",
      // TODO: a mechanism from mechanisms/, and the statuses
      mechanism: "application-error",
      on: ["4xx", "5xx"],
      certainty: "likely",
      // TODO: what tells this cause from the others
      when: body(/words of ${id}/i),
      // TODO: where the behaviour is documented
      sources: [docs("Source of ${id}", "https://${id}.example/")],
    }),`,
      close: "  ],\n} as const;",
    },
    {
      file: `causes/${topic}.examples.ts`,
      id,
      imports: [`import { exchange } from "../writing/exchange.ts";`],
      open: `import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { ${name}Causes } from "./${topic}.ts";

export const ${name}Examples: ExamplesOf<typeof ${name}Causes> = {`,
      entry: `  // TODO: what such a response really holds; the best silent example is a near miss
  "${id}": {
    fires: [exchange({ status: 500, page: "words of ${id}" })],
    silent: [exchange({ status: 500, page: "words of another" })],
  },`,
      close: "};",
    },
  ];
}
