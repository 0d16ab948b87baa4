import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { isPreflight } from "../../diagnosis/condition/is-preflight.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { sentAsTextOrForm, sentJson } from "../../diagnosis/condition/sent-content.ts";
import { isJsonObject } from "../../diagnosis/json.ts";
import { fetchStandard, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { missesWhatJsonHas, missesWhatWasSent } from "./missed-though-sent.ts";

const notJsonType: Condition = any(sentAsTextOrForm, notSent("content-type"));

/** What was sent is whole, and its reader looks for another media type, so that it finds nothing in it. */
export const requestBodyUnreadCauses = {
  id: "request-body-unread",
  over: ["request-fields"],
  causes: [
    cause({
      id: "sent-and-not-read",
      mechanism: "unsupported-media-type",
      on: [400, 422],
      certainty: "likely",
      when: all(status(400, 422), not(isPreflight), notJsonType, missesWhatWasSent),
      why: text({
        en: "The answer misses what the body has: it is JSON, and its Content-Type does not say so: most likely the server read no fields in it.",
        "zh-CN":
          "响应说缺少的内容，正文中都有：正文是 JSON，而 Content-Type 没有这样说明，服务器很可能因此没有读出任何字段。",
      }),
      fix: [
        text({
          en: "Send Content-Type: application/json with the body.",
          "zh-CN": "发送正文时带上 Content-Type: application/json。",
        }),
        text({
          en: "In fetch set it by hand: a text body is sent as text/plain, and with mode no-cors application/json cannot be set.",
          "zh-CN":
            "使用 fetch 时要自己设置：字符串正文默认为 text/plain，而在 no-cors 模式下无法设为 application/json。",
        }),
      ],
      sources: [rfc(9110, "8.3"), fetchStandard("concept-bodyinit-extract")],
    }),
    cause({
      id: "json-and-not-read",
      mechanism: "unsupported-media-type",
      on: [400, 422],
      certainty: "likely",
      when: all(not(isPreflight), sentJson, missesWhatJsonHas),
      why: text({
        en: "The answer misses what the JSON holds: most likely the server reads a form here, or parses no JSON before this handler.",
        "zh-CN":
          "响应说缺少的内容，JSON 里就有：很可能服务器在这里读取的是表单，或在这个处理函数之前没有解析 JSON。",
      }),
      fix: [
        text({
          en: "Send what the interface reads: in fetch `new URLSearchParams(data)` for a form, `FormData` where files belong to it.",
          "zh-CN": "按接口读取的形式发送：表单用 `new URLSearchParams(data)`，带文件时用 `FormData`。",
        }),
        text({
          en: "Or let the server parse JSON bodies, before the routes that need them.",
          "zh-CN": "或让服务器解析 JSON 正文，并放在需要它的路由之前。",
        }),
      ],
      confirm: text({
        en: "Log the parsed body in the handler: it is empty or undefined there.",
        "zh-CN": "在处理函数中打印解析后的正文：那里是空的或 undefined。",
      }),
      sources: [rfc(9110, "8.3")],
    }),
    cause({
      id: "json-sent-as-form",
      mechanism: "unsupported-media-type",
      on: [400, 415, 422],
      certainty: "likely",
      when: all(
        not(isPreflight),
        sent("content-type", /^application\/x-www-form-urlencoded\b/i),
        holds((c) => isJsonObject(c.sentJson?.value)),
      ),
      why: text({
        en: "The body is JSON, and its Content-Type says that it is a form: a form's reader finds one odd field in it, or none.",
        "zh-CN": "正文是 JSON，Content-Type 却说它是表单：按表单解析只会得到一个奇怪的字段，或什么都没有。",
      }),
      fix: [
        text({
          en: 'Send Content-Type: application/json with it. jQuery: contentType: "application/json".',
          "zh-CN":
            '发送正文时带上 Content-Type: application/json。jQuery 用 contentType: "application/json"。',
        }),
        text({
          en: "Or send a form, if the interface wants one: new URLSearchParams(data) in fetch.",
          "zh-CN": "如果接口要的是表单，就发送表单：fetch 中用 new URLSearchParams(data)。",
        }),
      ],
      sources: [rfc(9110, "8.3"), fetchStandard("concept-bodyinit-extract")],
    }),
  ],
} as const;
