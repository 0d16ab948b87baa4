import { knownValues } from "../../diagnosis/advice.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { byKnownAuthor } from "./where.ts";

/** How much was sent; and where it is known who answered, no other system's directives. */
export const bodySizeKnown: readonly Known[] = [
  {
    facts: knownValues,
    why: text({
      en: "The request carries a body of {size}, more than the server, proxy or application allows.",
      "zh-CN": "请求正文有 {size}，超过了服务器、代理或应用允许的上限。",
    }),
  },
  {
    facts: (c) => (c.author === null ? null : knownValues(c)),
    fix: [
      text({
        en: "Send less than these {size}: compress, resize or upload in parts.",
        "zh-CN": "发送的内容要小于这 {size}：压缩、缩小或分片上传。",
      }),
      text({
        en: "Or, where it is yours, raise the limit on the body in what answered, then in each layer behind it.",
        "zh-CN": "如果由你管理，也可在返回这个响应的系统中调大正文上限，再看它后面的各层。",
      }),
    ],
  },
  {
    facts: byKnownAuthor,
    fix: [
      text({
        en: "Send less: compress, resize or upload in parts.",
        "zh-CN": "减小正文：压缩、缩小或分片上传。",
      }),
      text({
        en: "Or, where it is yours, raise the limit on the body in what answered, then in each layer behind it.",
        "zh-CN": "如果由你管理，也可在返回这个响应的系统中调大正文上限，再看它后面的各层。",
      }),
    ],
    confirm: text({
      en: "The log of what answered, and its documented limit; a small body gets through.",
      "zh-CN": "返回这个响应的系统的日志及其文档中的上限；换一个很小的正文可以通过。",
    }),
  },
];

/** Cookies are what grows; another system's buffers are no help. */
export const headerSizeKnown: readonly Known[] = [
  {
    facts: byKnownAuthor,
    fix: [
      text({
        en: "Delete the cookies of this site and reload.",
        "zh-CN": "删除这个站点的 Cookie 后重新加载。",
      }),
      text({
        en: "Keep sessions on the server rather than in cookies, and stop cookies from piling up.",
        "zh-CN": "把会话存在服务器端而不是 Cookie 里，避免 Cookie 不断堆积。",
      }),
      text({
        en: "Or raise the limit on the request's fields in what answered.",
        "zh-CN": "或在返回这个响应的系统中调大请求标头的上限。",
      }),
    ],
    confirm: text({
      en: "If cookies are the reason, the same request succeeds without them.",
      "zh-CN": "如果原因在于 Cookie，去掉后同样的请求可以成功。",
    }),
  },
];

export const addressSizeKnown: readonly Known[] = [
  {
    facts: byKnownAuthor,
    fix: [
      text({ en: "Send the data in the body of a POST.", "zh-CN": "用 POST 把数据放进正文。" }),
      text({
        en: "If the address grows with every redirect, repair that loop first.",
        "zh-CN": "如果地址随每次重定向变长，先修复这个循环。",
      }),
      text({
        en: "Or raise the limit on the address in what answered.",
        "zh-CN": "或在返回这个响应的系统中调大地址的上限。",
      }),
    ],
    confirm: text({
      en: "The length of the address; a shorter one gets through.",
      "zh-CN": "地址的实际长度；换一个较短的地址可以通过。",
    }),
  },
];
