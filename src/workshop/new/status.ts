import type { Part } from "./part.ts";

const EMPTY = `text({ en: "TODO: this sentence.", "zh-CN": "待写：这个句子。" })`;
const PHRASE = `text({ en: "TODO: this name", "zh-CN": "待写：这个名称" })`;

/** A status code with every field that a status has. */
export function status(code: string): readonly Part[] {
  return [
    {
      file: `statuses/${code}.ts`,
      text: `import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

// TODO: where it is defined: rfc(9110, "15.5.6"), or the page of who made it up
const DEFINITION = docs("Definition of ${code}", "https://status-${code}.example/");

export const status${code} = defineStatus({
  code: ${code},
  // TODO: the reason phrase, here, in the name and in the example
  phrase: "Unnamed",
  kind: "unregistered",
  name: ${PHRASE},
  meaning: ${EMPTY},
  use: ${EMPTY},
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
  misreadings: [{ believed: ${EMPTY}, truth: ${EMPTY}, source: DEFINITION }],
  // TODO: its neighbours
  lookAlikes: [{ codes: [500], difference: ${EMPTY} }],
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
