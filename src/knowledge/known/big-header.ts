import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { nginxSeen, whenSeen } from "./seen.ts";

const sendLess = text({
  en: "Send fewer or smaller fields: old cookies, debug fields, long Link or Content-Security-Policy values.",
  "zh-CN": "减少或缩短标头：过期的 Cookie、调试标头、过长的 Link 或 Content-Security-Policy。",
});

export const bigHeaderKnown: readonly Known[] = [
  {
    facts: nginxSeen,
    fix: [
      sendLess,
      text({
        en: "Or raise proxy_buffer_size in nginx (fastcgi_buffer_size with FastCGI).",
        "zh-CN": "或调大 nginx 的 proxy_buffer_size（FastCGI 则是 fastcgi_buffer_size）。",
      }),
      text({
        en: "If nginx then refuses to start, raise fastcgi_buffers and fastcgi_busy_buffers_size (or their proxy_ twins) to match.",
        "zh-CN":
          "如果 nginx 因此无法启动，同时调大 fastcgi_buffers 和 fastcgi_busy_buffers_size（或对应的 proxy_ 指令）。",
      }),
    ],
  },
  {
    facts: whenSeen("haproxy"),
    fix: [
      sendLess,
      text({ en: "Or raise tune.bufsize in HAProxy.", "zh-CN": "或调大 HAProxy 的 tune.bufsize。" }),
    ],
  },
];
