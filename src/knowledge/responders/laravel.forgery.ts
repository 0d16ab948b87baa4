import { any } from "../../diagnosis/condition/condition.ts";
import { text } from "../../diagnosis/text.ts";
import { inside } from "../writing/by.ts";
import { LARAVEL, message, minimalPage } from "./laravel.answer.ts";

const { likely, proven } = LARAVEL;

const TOKEN_WORDS = {
  why: text({
    en: "The CSRF token (_token, X-CSRF-TOKEN or X-XSRF-TOKEN) is missing or does not belong to this session, which may be over.",
    "zh-CN": "CSRF 令牌（_token、X-CSRF-TOKEN 或 X-XSRF-TOKEN）缺失，或不属于当前会话（会话可能已过期）。",
  }),
  fix: [
    text({
      en: "Reload the form, put @csrf into it, and check that the session cookie comes back.",
      "zh-CN": "重新加载表单，在其中加入 @csrf，并确认会话 Cookie 会被送回。",
    }),
    text({
      en: "For webhooks and calls with a token, use routes/api.php (from Laravel 11 install:api adds it) or exclude the path; never for requests that log in by cookie.",
      "zh-CN":
        "对于 webhook 和带令牌的调用，使用 routes/api.php（Laravel 11 起由 install:api 添加）或排除该路径；靠 Cookie 登录的请求不能这样做。",
    }),
  ],
};

/** The check that a form comes from the site's own page: by token, or by origin alone. */
export const laravelForgery = [
  proven(
    "page-expired",
    "csrf-token-invalid",
    419,
    any(message(/^CSRF token mismatch\.$/), minimalPage),
    TOKEN_WORDS,
  ),
  // Others send 419 for a login that is over, or an account that is frozen.
  likely("expired-wordless", "csrf-token-invalid", 419, inside("laravel"), TOKEN_WORDS),
  // Three words that others may say, too.
  likely("origin-mismatch", "csrf-token-invalid", 403, message(/^Origin mismatch\.$/), {
    why: text({
      en: "The application checks forms by Sec-Fetch-Site alone (originOnly), and this request did not say same-origin in it.",
      "zh-CN": "应用只按 Sec-Fetch-Site 校验表单（originOnly），而这个请求没有在其中写明 same-origin。",
    }),
    fix: [
      text({
        en: "Open the site over https: browsers send Sec-Fetch-Site to https and to the machine itself (localhost, 127.0.0.1) alone, and old ones never do.",
        "zh-CN":
          "改用 https 打开站点：浏览器只向 https 和本机（localhost、127.0.0.1）发送 Sec-Fetch-Site，旧浏览器完全不发送。",
      }),
      text({
        en: "For pages on a subdomain turn on allowSameSite; for other callers leave originOnly off, so that a token counts, or exclude the path.",
        "zh-CN": "页面在子域名上时打开 allowSameSite；其他调用方则关闭 originOnly 让令牌生效，或排除该路径。",
      }),
    ],
  }),
] as const;
