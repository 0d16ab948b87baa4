import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("SvelteKit: Node servers", "https://svelte.dev/docs/kit/adapter-node");
const { proven, likely } = causesOf(anybody, SOURCE);

/** What SvelteKit says by itself; the sentence of its guard of forms is in origin-refusals. */
export const sveltekitCauses = {
  id: "sveltekit",
  causes: [
    likely(
      "no-handler",
      "method-not-allowed-by-application",
      405,
      body(
        /^(?:[A-Z]{3,7} method not allowed$|(?:\{"message":")?POST method not allowed\. No (?:form )?actions exist for )/,
      ),
      {
        why: text({
          en: "The +server or +page.server file of this route exports nothing for the method.",
          "zh-CN": "该路由的 +server 或 +page.server 文件没有导出这个方法。",
        }),
        fix: [
          text({
            en: "Export a function of the method's name in +server.ts, or `actions` in +page.server.ts.",
            "zh-CN": "在 +server.ts 中导出与方法同名的函数，或在 +page.server.ts 中导出 `actions`。",
          }),
        ],
      },
    ),
    proven(
      "too-large",
      "request-body-too-large",
      413,
      body(
        /Content-length of \d{1,15} exceeds limit of \d{1,15} bytes|request body size exceeded BODY_SIZE_LIMIT/,
      ),
      {
        why: text({
          en: "The body exceeds the limit of SvelteKit's adapter-node (512 kB unless set).",
          "zh-CN": "正文超出 SvelteKit adapter-node 的上限（默认 512 kB）。",
        }),
        fix: [
          text({
            en: "Raise the environment variable BODY_SIZE_LIMIT of the server.",
            "zh-CN": "调高服务器的环境变量 BODY_SIZE_LIMIT。",
          }),
        ],
      },
    ),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      all(jsonWith(["message"]), json("message", /^Internal Error$/)),
      {
        why: text({
          en: "Code of the SvelteKit application threw; the text is hidden and appears in the server's log.",
          "zh-CN": "SvelteKit 应用代码抛出了异常；原文被隐藏，写在服务器日志里。",
        }),
      },
    ),
  ],
} as const;
