import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineStatus } from "../writing/define.ts";

const LARAVEL_HANDLER = docs(
  "Laravel: Foundation/Exceptions/Handler.php",
  "https://github.com/laravel/framework/blob/12.x/src/Illuminate/Foundation/Exceptions/Handler.php",
);

export const status419 = defineStatus({
  code: 419,
  phrase: "Page Expired",
  kind: "unregistered",
  name: text({ en: "Page Expired (Laravel and others)", "zh-CN": "页面已过期（Laravel 等）" }),
  meaning: text({
    en: "Mostly Laravel: the form's anti-forgery token does not match the session, which may have ended.",
    "zh-CN": "多见于 Laravel：表单的防伪令牌与会话对不上，会话可能已经结束。",
  }),
  use: text({
    en: "Not registered, and senders differ: Laravel's token mismatch, or an expired login elsewhere. Prefer 403 or 401.",
    "zh-CN": "未注册，含义因发送方而异：Laravel 的令牌不符，或别处的登录过期。应优先用 403 或 401。",
  }),
  request: [],
  response: [],
  content: "optional",
  cacheable: "when-explicit",
  retry: "after-change",
  example: `
    POST /profile HTTP/1.1
    Host: shop.example
    Content-Type: application/x-www-form-urlencoded

    name=Mia

    HTTP/1.1 419 Page Expired
    Content-Type: application/json

    {"message":"CSRF token mismatch."}
  `,
  misreadings: [
    {
      believed: text({
        en: "419 is the standard code for an authentication timeout.",
        "zh-CN": "419 是“认证超时”的标准状态码。",
      }),
      truth: text({
        en: "It was never registered. ASP.NET Core has a constant of that name; in practice Laravel's CSRF check sends it.",
        "zh-CN": "它从未注册。ASP.NET Core 有同名常量，但实际上多由 Laravel 的 CSRF 检查发出。",
      }),
      source: docs(
        ".NET: StatusCodes.Status419AuthenticationTimeout",
        "https://learn.microsoft.com/en-us/dotnet/api/microsoft.aspnetcore.http.statuscodes.status419authenticationtimeout",
      ),
    },
    {
      believed: text({
        en: "The user must log in again.",
        "zh-CN": "用户必须重新登录。",
      }),
      truth: text({
        en: "Often a reload of the form is enough. If it recurs, the form sends no token, a cached page holds an old one, or the session cookie is lost.",
        "zh-CN":
          "往往重新加载表单即可。如果反复出现，可能是表单没有带令牌、缓存的页面带着旧令牌，或会话 Cookie 丢失。",
      }),
      source: docs("Laravel: CSRF protection", "https://laravel.com/docs/csrf"),
    },
  ],
  lookAlikes: [
    {
      codes: [403],
      difference: text({
        en: "Many frameworks report a failed anti-forgery check with 403 (Django, Spring Security). Laravel says 419.",
        "zh-CN": "许多框架用 403 表示防伪校验失败（Django、Spring Security）。Laravel 用 419。",
      }),
    },
    {
      codes: [401, 440],
      difference: text({
        en: "401 and Microsoft's 440 are about the login; Laravel's 419 is about the form's token.",
        "zh-CN": "401 和微软的 440 针对登录；Laravel 的 419 针对表单令牌。",
      }),
    },
  ],
  usual: ["csrf-token-invalid", "auth-token-expired"],
  causes: [],
  asked: [
    "laravel 419",
    "csrf token mismatch",
    "authentication timeout",
    "session expired",
    "页面过期",
    "令牌不匹配",
  ],
  sources: [LARAVEL_HANDLER, docs("Laravel: CSRF protection", "https://laravel.com/docs/csrf")],
});
