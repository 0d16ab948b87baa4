import { camel } from "./name.ts";
import type { NewPart } from "./part.ts";
import { unwrittenName, unwrittenSentence } from "./unwritten.ts";

/** A way in which a browser ends without a usable response, under both browsers' names. */
export function failure(id: string): readonly NewPart[] {
  const name = id.toUpperCase().replaceAll("-", "_");
  return [
    {
      file: `failures/${id}.ts`,
      text: `import { text } from "../../diagnosis/text.ts";
import { defineFailure } from "../writing/define.ts";
import { CHROMIUM_ERRORS, FIREFOX_ERRORS } from "./sources.ts";

export const ${camel(id)} = defineFailure({
  id: "${id}",
  // TODO: every name that means this, from the lists that sources.ts points to
  names: ["net::ERR_${name}", "NS_ERROR_${name}"],
  name: ${unwrittenName("what a reader calls it")},
  meaning: ${unwrittenSentence("what it means, one sentence")},
  // TODO: mechanisms, most frequent first
  usual: ["connection-refused"],
  // TODO: true where the name alone proves the first mechanism
  proves: false,
  // TODO: words that people type
  asked: [],
  sources: [CHROMIUM_ERRORS, FIREFOX_ERRORS],
});
`,
    },
  ];
}
