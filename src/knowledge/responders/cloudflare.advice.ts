import type { Advice } from "../../diagnosis/advice.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";

const SOURCE = docs(
  "Cloudflare: 413",
  "https://developers.cloudflare.com/support/troubleshooting/http-status-codes/4xx-client-error/error-413/",
);

/** Its own directives and limits, for mechanisms that others have too. */
export const cloudflareAdvice = {
  "request-body-too-large": {
    why: text({
      en: "Cloudflare, or the server behind it, refused the body of {size}.",
      "zh-CN": "Cloudflare 或其后的服务器拒绝了 {size} 的请求体。",
    }),
    fix: [
      text({
        en: "Cloudflare takes 100 MB on Free and Pro, 200 MB on Business: upload in parts, or by a name that is not proxied (grey cloud).",
        "zh-CN":
          "Cloudflare 的上传上限：Free 和 Pro 为 100 MB，Business 为 200 MB；分块上传，或使用不经代理的域名（灰色云朵）。",
      }),
      text({
        en: "Let large files go straight to storage with a signed link.",
        "zh-CN": "大文件用签名链接直接上传到存储。",
      }),
    ],
    sources: [SOURCE],
  },
} as const satisfies Readonly<Record<string, Advice>>;
