import type { NewPart } from "./part.ts";
import { unwrittenName, unwrittenSentence } from "./unwritten.ts";

/** A status code with every field that a status has. */
export function status(code: string): readonly NewPart[] {
  return [
    {
      file: `statuses/${code}.ts`,
      text: `import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

// TODO: where it is defined, an RFC by rfc(number, section) or the page of who made it up
const DEFINITION = docs("Definition of ${code}", "https://status-${code}.example/");

export const status${code} = defineStatus({
  code: ${code},
  // TODO: the reason phrase, here, in the name and in the example
  phrase: "Unnamed",
  kind: "unregistered",
  name: ${unwrittenName("the phrase")},
  meaning: ${unwrittenSentence("what it means, one sentence")},
  use: ${unwrittenSentence("when a server should send it")},
  // TODO: the fields that request and response carry; diagnosis/status.ts says what each member means
  request: [],
  response: [],
  content: "optional",
  cacheable: "${Number(code) < 200 ? "never" : "when-explicit"}",
  retry: "after-change",
  example: \`
    GET / HTTP/1.1
    Host: www.example

    HTTP/1.1 ${code} Unnamed
${Number(code) < 200 ? "" : "    Content-Length: 0\n"}
  \`,
  misreadings: [{ believed: ${unwrittenSentence("what people wrongly believe of it")}, truth: ${unwrittenSentence("what is true instead")}, source: DEFINITION }],
  // TODO: its neighbours
  lookAlikes: [{ codes: [500], difference: ${unwrittenSentence("how to tell it from them")} }],
  // TODO: mechanisms to name as possible where nothing more is known, most frequent first
  usual: ["application-error"],
  causes: [],
  // TODO: words that people type, two at least
  asked: ["status ${code}", "${code} error"],
  sources: [DEFINITION],
});
`,
    },
  ];
}
