import { camel, title } from "./name.ts";
import type { NewPart } from "./part.ts";
import { unwrittenSentence } from "./unwritten.ts";

/** A system that answers: two signs, a code of its own and a cause, each with an example. */
export function responder(id: string): readonly NewPart[] {
  const name = camel(id);
  const product = title(id);
  return [
    {
      file: `responders/${id}.ts`,
      text: `import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { privateCodes } from "../writing/private-code.ts";
import { product } from "../writing/product.ts";

// TODO: the page that documents its errors
const ERRORS = docs("${product}: errors", "https://${id}.example/docs/errors");
const CAUSE = causesOf("${id}", ERRORS);
const code = privateCodes({ kind: "vendor", seen: "response", sources: [ERRORS] });

export const ${name} = defineResponder({
  id: "${id}",
  name: product("${product}"),
  // TODO: what it does on the way, from the list in diagnosis/responder.ts
  roles: ["reverse-proxy"],
  signs: [
    // TODO: words that it alone writes into its own error page
    wrote("error-page", body("${product} could not answer")),
    // TODO: a field that it adds to what it passes on
    relayed("request-id-field", field("x-${id}-request-id")),
  ],
  // TODO: its own codes; without any, leave them out, with many, write ${id}.codes.ts
  statuses: [
    code(
      "599",
      "Origin unreachable",
      ${unwrittenSentence("what the code means, one sentence")},
    ),
  ],
  causes: [
    // TODO: a mechanism from mechanisms/, the statuses, and what tells this cause from the others
    CAUSE.likely(
      "origin-unreachable",
      "upstream-connection-refused",
      [502, 503],
      all(by("${id}"), body(/origin unreachable/i)),
    ),
  ],
  sources: [ERRORS],
});
`,
    },
    {
      file: `responders/${id}.examples.ts`,
      text: `import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { ${name} } from "./${id}.ts";

const own = (status: number, reason: string) =>
  exchange({ status, page: \`${product} could not answer: \${reason}\` });

// TODO: what it really writes; the best silent example is a near miss
export const ${name}Examples: ResponderExamples<typeof ${name}> = {
  signs: {
    "error-page": {
      fires: [own(500, "internal error")],
      silent: [exchange({ status: 500, page: "The server could not answer" })],
    },
    "request-id-field": {
      fires: [exchange({ status: 200, fields: { "X-${product.replaceAll(" ", "-")}-Request-Id": "a" } })],
      silent: [exchange({ status: 200, fields: { "X-Request-Id": "a" } })],
    },
  },
  causes: {
    "origin-unreachable": {
      fires: [own(502, "origin unreachable")],
      silent: [own(502, "origin sent no answer")],
    },
  },
};
`,
    },
  ];
}
