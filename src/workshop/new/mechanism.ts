import { mechanisms } from "../../knowledge/mechanisms.ts";
import { camel } from "./name.ts";
import { type NewPart, Refused } from "./part.ts";
import { unwrittenName, unwrittenSentence } from "./unwritten.ts";

/** A mechanism, in the file of its family. */
export function mechanism(family: string, id: string): readonly NewPart[] {
  const there = Object.entries(mechanisms).find(([other]) => other === id)?.[1];
  if (there) throw new Refused(`There is a mechanism ${id} already, in the family ${there.family}.`);
  return [
    {
      file: `mechanisms/${family}.ts`,
      id,
      imports: [
        `import { defineMechanisms } from "../../diagnosis/mechanism.ts";`,
        `import { docs } from "../../diagnosis/source.ts";`,
        `import { text } from "../../diagnosis/text.ts";`,
      ],
      open: `export const ${camel(family)} = defineMechanisms("${family}", {`,
      entry: `  "${id}": {
    name: ${unwrittenName("what a reader calls it")},
    why: ${unwrittenSentence("what happened, one sentence")},
    fix: [${unwrittenSentence("what to do first; one text a step")}],
    confirm: ${unwrittenSentence("which log line or command decides it")},
    // TODO: where it is documented
    sources: [docs("Source of ${id}", "https://${id}.example/")],
  },`,
      close: "});",
    },
  ];
}
