import { camel } from "./name.ts";
import type { NewPart } from "./part.ts";
import { unwrittenSentence } from "./unwritten.ts";

/** A protocol finding, in the file of its topic. */
export function check(topic: string, id: string): readonly NewPart[] {
  const name = camel(topic);
  return [
    {
      file: `checks/${topic}.ts`,
      id,
      imports: [
        `import { defineCheck } from "../../diagnosis/check.ts";`,
        `import { field } from "../../diagnosis/condition/response.ts";`,
        `import { rfc } from "../../diagnosis/source.ts";`,
        `import { text } from "../../diagnosis/text.ts";`,
      ],
      open: `export const ${name}Checks = [`,
      entry: `  defineCheck({
    id: "${id}",
    // TODO: error where a MUST is broken, warning for a SHOULD or a habit that costs, note for the rest
    level: "note",
    // TODO: the statuses that it looks at, and what breaks the rule there
    on: ["any"],
    when: field("x-${id}"),
    says: ${unwrittenSentence("the rule, and what is wrong here")},
    // TODO: the section with the rule
    source: rfc(9110),
  }),`,
      close: "] as const;",
    },
    {
      file: `checks/${topic}.examples.ts`,
      id,
      imports: [`import { exchange } from "../writing/exchange.ts";`],
      open: `import type { ExamplesOfChecks } from "../../diagnosis/examples.ts";
import type { ${name}Checks } from "./${topic}.ts";

export const ${name}CheckExamples: ExamplesOfChecks<typeof ${name}Checks> = {`,
      entry: `  // TODO: a message that breaks the rule, and one that nearly does
  "${id}": {
    fires: [exchange({ status: 200, fields: { "x-${id}": "1" } })],
    silent: [exchange({ status: 200 })],
  },`,
      close: "};",
    },
  ];
}
