import { camel } from "./name.ts";
import type { NewPart } from "./part.ts";

/** What systems of a kind do alike. */
export function manner(id: string): readonly NewPart[] {
  const name = camel(id);
  return [
    {
      file: `manners/${id}.ts`,
      text: `import { body } from "../../diagnosis/condition/body.ts";
import { defineManner } from "../../diagnosis/manner.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

// TODO: where this behaviour is documented
const MANUAL = docs("Manual of ${id}", "https://${id}.example/manual");
const CAUSE = causesOf(anybody, MANUAL);

// TODO: a line that says which kind this is, and \`manners: ["${id}"]\` in the file of every responder of it
export const ${name} = defineManner({
  id: "${id}",
  causes: [
    // TODO: a mechanism from mechanisms/, the statuses, and what tells this cause from the others
    CAUSE.likely("first", "blocked-by-config-rule", [403], body(/refused by ${id}/i)),
  ],
});
`,
    },
    {
      file: `manners/${id}.examples.ts`,
      text: `import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ${name} } from "./${id}.ts";

// TODO: what a responder of this kind really writes; a cause is looked at where such a one is the author
const own = (words: string) => exchange({ status: 403, fields: { Server: "nginx" }, page: words });

export const ${name}Examples: ExamplesOf<typeof ${name}> = {
  first: { fires: [own("Refused by ${id}")], silent: [own("Refused")] },
};
`,
    },
  ];
}
