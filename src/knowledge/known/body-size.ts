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
        en: "Or raise the limit on the body in what answered, then in each layer behind it.",
        "zh-CN": "或在返回这个响应的系统中调大正文上限，再看它后面的各层。",
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
        en: "Or raise the limit on the body in what answered, then in each layer behind it.",
        "zh-CN": "或在返回这个响应的系统中调大正文上限，再看它后面的各层。",
      }),
    ],
    confirm: text({
      en: "The log of what answered, and its documented limit; a small body gets through.",
      "zh-CN": "返回这个响应的系统的日志及其文档中的上限；换一个很小的正文可以通过。",
    }),
  },
];
