import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("warp: rejections", "https://docs.rs/warp/latest/warp/reject/index.html");
const { likely } = causesOf(anybody, SOURCE);

/** What warp says where no recover filter answers. */
export const warpRsCauses = {
  id: "warp-rs",
  causes: [
    likely("body", "validation-failed", 400, body(/^Request body deserialize error: /), {
      why: text({
        en: "The body is malformed or does not fit the type of the filter; the message says why.",
        "zh-CN": "正文格式有误或不符合过滤器的类型；消息写明了原因。",
      }),
    }),
    likely(
      "header",
      "validation-failed",
      400,
      body(/^(?:Missing request|Invalid request) (?:header|cookie) "/),
      {
        why: text({
          en: "The answer names the header field or cookie that is missing or invalid.",
          "zh-CN": "响应写明了缺失或无效的标头或 Cookie。",
        }),
      },
    ),
    likely("method", "method-not-allowed-by-application", 405, body(/^HTTP method not allowed$/), {
      why: text({
        en: "A filter takes other methods; where the method filter stands before the path filter, unknown paths get this too.",
        "zh-CN": "某个过滤器只接受其他方法；若方法过滤器排在路径过滤器之前，未知路径也会得到这个响应。",
      }),
    }),
    likely("too-large", "request-body-too-large", 413, body(/^The request payload is too large$/), {
      why: text({
        en: "The body exceeds content_length_limit of the filter.",
        "zh-CN": "正文超出过滤器的 content_length_limit。",
      }),
    }),
    likely(
      "content-type",
      "unsupported-media-type",
      415,
      body(/^The request's content-type is not supported$/),
      {
        why: text({ en: "The filter wants another Content-Type.", "zh-CN": "过滤器需要别的 Content-Type。" }),
      },
    ),
    likely("cors", "cors-origin-not-allowed", 403, body(/^CORS request forbidden: origin not allowed$/), {
      why: text({
        en: "The CORS filter of warp does not list this Origin.",
        "zh-CN": "warp 的 CORS 过滤器没有列出这个 Origin。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, body(/^Unhandled rejection: /), {
      why: text({
        en: "A filter rejected with an error that nothing recovers.",
        "zh-CN": "某个过滤器以没有被处理的错误拒绝了请求。",
      }),
    }),
  ],
} as const;
