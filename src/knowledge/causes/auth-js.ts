import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const ERRORS = docs("Auth.js: errors", "https://authjs.dev/reference/core/errors");
const DEPLOYMENT = docs("Auth.js: deployment", "https://authjs.dev/getting-started/deployment");
const { likely } = causesOf(anybody, ERRORS, DEPLOYMENT);

/** What Auth.js (NextAuth) says by itself, whichever framework it runs in. */
export const authJsCauses = {
  id: "auth-js",
  causes: [
    likely(
      "configuration",
      "server-config-error",
      500,
      json(
        "message",
        /^There was a problem with the server configuration\. Check the server logs for more information\.$/,
      ),
      {
        why: text({
          en: "Auth.js (NextAuth) refuses to work with its settings: mostly its secret is missing, or it does not trust the host.",
          "zh-CN": "Auth.js（NextAuth）认为自己的配置有问题：多半是缺少密钥，或不信任当前主机。",
        }),
        fix: [
          text({
            en: "Set AUTH_SECRET (NEXTAUTH_SECRET in version 4) where the server runs, not only on your machine.",
            "zh-CN": "在服务器运行的环境中设置 AUTH_SECRET（第 4 版为 NEXTAUTH_SECRET），不只是在本机。",
          }),
          text({
            en: "Behind a proxy or in a container set AUTH_TRUST_HOST=true, or AUTH_URL (NEXTAUTH_URL) to the public address.",
            "zh-CN":
              "在代理之后或容器中，设置 AUTH_TRUST_HOST=true，或把 AUTH_URL（NEXTAUTH_URL）设为公开地址。",
          }),
        ],
        confirm: text({
          en: "The server's log has the reason, such as [auth][error] MissingSecret or UntrustedHost.",
          "zh-CN": "服务器日志写明原因，例如 [auth][error] MissingSecret 或 UntrustedHost。",
        }),
      },
    ),
    likely(
      "token-missing",
      "csrf-token-invalid",
      302,
      all(
        method("POST"),
        path(/\/(?:signin|signout|callback)(?:\/[\w-]{1,60}){0,2}\/?$/),
        field("location", /\/sign(?:in|out)\?csrf=true$|[?&]error=MissingCSRF\b/),
      ),
      {
        why: text({
          en: "Auth.js (NextAuth) found no csrfToken in the form that fits its cookie, so it asks to begin again.",
          "zh-CN": "Auth.js（NextAuth）没有在表单中找到与它的 Cookie 相符的 csrfToken，因此要求重新开始。",
        }),
        fix: [
          text({
            en: "Get the token from /api/auth/csrf (outside Next.js mostly /auth/csrf) and send it as csrfToken, with its cookie. signIn() does both.",
            "zh-CN":
              "从 /api/auth/csrf（Next.js 以外多为 /auth/csrf）取得令牌，作为 csrfToken 连同它的 Cookie 一起发送。signIn() 会自动完成。",
          }),
          text({
            en: "Let AUTH_URL (NEXTAUTH_URL) be the address of the address bar: its scheme decides the cookie's name and Secure.",
            "zh-CN": "让 AUTH_URL（NEXTAUTH_URL）与地址栏一致：它的协议决定 Cookie 的名称和是否带 Secure。",
          }),
        ],
      },
    ),
  ],
} as const;
