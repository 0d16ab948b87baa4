import type { Case } from "../../diagnosis/case.ts";
import { measured } from "../../diagnosis/evidence.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { Field } from "../../http/fields.ts";
import { cause, defineStatus } from "../writing/define.ts";

/** Below this many characters one field does not stand out. */
const REMARKABLE = 1_000;

function largestField(c: Case): Field | null {
  let largest: Field | null = null;
  for (const field of c.exchange.request.fields.list) {
    if (largest === null || field.value.length > largest.value.length) largest = field;
  }
  return largest !== null && largest.value.length >= REMARKABLE ? largest : null;
}

export const status431 = defineStatus({
  code: 431,
  phrase: "Request Header Fields Too Large",
  kind: "registered",
  name: text({ en: "Request Header Fields Too Large", "zh-CN": "请求标头过大" }),
  meaning: text({
    en: "The header fields of the request, one of them or all together, exceed what the server takes.",
    "zh-CN": "请求的某个标头或全部标头合计超过了服务器的上限。",
  }),
  use: text({
    en: "Send it when a header buffer overflows. Where a single field is too large, name it.",
    "zh-CN": "标头缓冲区放不下时使用。如果是单个标头过大，请指明是哪一个。",
  }),
  request: [],
  response: [
    {
      level: "should",
      field: null,
      what: text({
        en: "the name of the field, where a single one is too large",
        "zh-CN": "单个标头过大时，写出它的名称",
      }),
      source: rfc(6585, "5"),
    },
  ],
  content: "expected",
  cacheable: "never",
  retry: "after-change",
  example: `
    GET /cart HTTP/1.1
    Host: shop.example
    Cookie: basket=a-very-long-value

    HTTP/1.1 431 Request Header Fields Too Large
    Connection: close
    Content-Type: text/plain

    Cookie is too large
  `,
  misreadings: [
    {
      believed: text({
        en: "The upload is too large.",
        "zh-CN": "上传的内容太大。",
      }),
      truth: text({
        en: "The content is not meant, that would be 413. Mostly cookies have piled up for this site.",
        "zh-CN": "与正文无关，那是 413。多半是这个网站的 Cookie 越积越多。",
      }),
      source: rfc(6585, "5"),
    },
    {
      believed: text({
        en: "Raising the server's limit is the cure.",
        "zh-CN": "调大服务器的上限就好。",
      }),
      truth: text({
        en: "Every proxy on the way has its own, and what grows will grow on. Find out what fills the field.",
        "zh-CN": "途中每个代理都有自己的上限，而会长的还会继续长。先查清是什么塞满了标头。",
      }),
      source: rfc(9110, "5.4"),
    },
  ],
  lookAlikes: [
    {
      codes: [413, 414],
      difference: text({
        en: "431: header fields. 413: content. 414: address; a few servers, such as lighttpd, say 431 for it too.",
        "zh-CN": "431：标头。413：正文。414：地址；少数服务器（如 lighttpd）地址过长也用 431。",
      }),
    },
    {
      codes: [400, 494],
      difference: text({
        en: "Many servers say 400 instead. nginx answers and logs 400; 494 is its inner code, for error_page.",
        "zh-CN": "许多服务器用 400 代替。nginx 返回和记录的都是 400，494 是供 error_page 使用的内部代码。",
      }),
    },
  ],
  usual: ["request-header-too-large", "uri-too-long"],
  causes: [
    cause({
      id: "largest-field",
      mechanism: "request-header-too-large",
      on: [431],
      certainty: "likely",
      // The size alone is quoted: the value is mostly a secret.
      when: (c) => {
        const found = largestField(c);
        const where = `request.field.${found?.name.toLowerCase()}` as const;
        return found ? [measured(where, `${found.name}: ${found.value.length} characters`)] : false;
      },
      facts: (c) => ({ field: largestField(c)?.name ?? "", size: largestField(c)?.value.length ?? 0 }),
      why: text({
        en: "The largest header field of the request that the record shows is {field} with {size} characters.",
        "zh-CN": "记录里请求最大的标头是 {field}，有 {size} 个字符。",
      }),
      sources: [rfc(6585, "5")],
    }),
  ],
  asked: [
    "cookie too large",
    "header too large",
    "too many cookies",
    "Cookie 太大",
    "请求头过大",
    "清除 Cookie",
    "cookie too big",
    "请求头",
    "请求头过长",
  ],
  sources: [rfc(6585, "5")],
});
