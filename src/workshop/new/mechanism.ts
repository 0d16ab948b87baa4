import { mechanisms } from "../../knowledge/mechanisms.ts";
import { camel } from "./name.ts";
import { type Part, Refused } from "./part.ts";

const SENTENCE = `text({ en: "TODO: this sentence.", "zh-CN": "待写：这个句子。" })`;

/** A mechanism, in the file of its family. */
export function mechanism(family: string, id: string): readonly Part[] {
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
    name: text({ en: "TODO: this name", "zh-CN": "待写：这个名称" }),
    // TODO: what happened (why), what to do in order (fix), which log line or command decides it (confirm)
    why: ${SENTENCE},
    fix: [${SENTENCE}],
    confirm: ${SENTENCE},
    // TODO: where it is documented
    sources: [docs("Source of ${id}", "https://${id}.example/")],
  },`,
      close: "});",
    },
  ];
}
