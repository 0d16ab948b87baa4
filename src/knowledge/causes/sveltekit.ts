import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("SvelteKit: Node servers", "https://svelte.dev/docs/kit/adapter-node");
const { proven, likely } = causesOf(anybody, SOURCE);

/** The answer to a form that use:enhance sent. */
const ofAction = all(sent("x-sveltekit-action"), json("type", /^error$/));

const methodNotAllowed = json("error.message", /^Method Not Allowed$/);

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
      "no-actions",
      "method-not-allowed-by-application",
      405,
      all(ofAction, json("error.message", /^POST method not allowed\. No (?:form )?actions exist for /)),
      {
        why: text({
          en: "The page that the form was sent to exports no `actions`.",
          "zh-CN": "表单提交到的页面没有导出 `actions`。",
        }),
        fix: [
          text({
            en: "Export `actions` from +page.server.ts of this route, or give the form the address of the page that has them.",
            "zh-CN": "在该路由的 +page.server.ts 中导出 `actions`，或把表单的地址改为有 actions 的页面。",
          }),
        ],
      },
    ),
    // Outside of development the text of the status stands there, which an action may give as well.
    likely("no-actions-perhaps", "method-not-allowed-by-application", 405, all(ofAction, methodNotAllowed)),
    likely(
      "no-such-action",
      "route-not-found",
      404,
      all(ofAction, json("error.message", /^(?:Not Found|No action with name )/), query(/(?:^\?|&)\//)),
      {
        why: text({
          en: "The page has `actions`, and none of the name that stands in the address after `?/`.",
          "zh-CN": "该页面有 `actions`，但没有地址中 `?/` 之后的那个名称。",
        }),
      },
    ),
    proven(
      "action-wants-form",
      "unsupported-media-type",
      415,
      any(
        all(
          ofAction,
          json("error.message", /^Unsupported Media Type$/),
          sent("content-type", /^(?!application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)\w/i),
        ),
        sentence(/^(?:Form actions|`form` functions) expect form-encoded data\b/),
      ),
      {
        why: text({
          en: "A form action or `form` function takes the content of a form only: urlencoded, multipart or text/plain, no JSON.",
          "zh-CN":
            "表单 action 或 `form` 函数只接受表单内容（urlencoded、multipart 或 text/plain），不接受 JSON。",
        }),
        fix: [
          text({
            en: "Send `FormData` or `URLSearchParams`, or put a JSON interface into a +server.ts.",
            "zh-CN": "发送 `FormData` 或 `URLSearchParams`，或把 JSON 接口写在 +server.ts 中。",
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
