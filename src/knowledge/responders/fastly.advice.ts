import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Fastly: bereq.first_byte_timeout",
  "https://www.fastly.com/documentation/reference/vcl/variables/backend-connection/bereq-first-byte-timeout/",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const fastlyAdvice = {
  "upstream-response-timeout": {
    fix: [
      text({
        en: "Raise the host's First byte timeout (15 s by default), or set bereq.first_byte_timeout in vcl_miss and vcl_pass. If the error says between bytes: Between bytes timeout (10 s).",
        "zh-CN":
          "调大主机设置中的 First byte timeout（默认 15 秒），或在 vcl_miss 和 vcl_pass 中设置 bereq.first_byte_timeout。如果错误写的是 between bytes，则为 Between bytes timeout（默认 10 秒）。",
      }),
      text({
        en: "Let the origin send its first byte sooner, or stream.",
        "zh-CN": "让源站尽早发出首字节，或改为流式。",
      }),
    ],
    confirm: text({
      en: "This answer came after {seconds} s; curl straight at the origin takes longer than the limit.",
      "zh-CN": "这次响应在 {seconds} 秒后返回；直接 curl 源站的用时超过时限。",
    }),
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
