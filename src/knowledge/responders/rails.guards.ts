import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { bareRefusal, debug, publicPage, RAILS } from "./rails.answer.ts";

const { likely, proven, usual, possible } = RAILS;

/** What a request has to pass before an action runs: the host, the token against forgery, a login. */
export const railsGuards = [
  proven("blocked-host", "host-not-allowed", 403, body(/Blocked hosts?: |config\.hosts/), {
    fix: [
      text({
        en: "Add the name to `config.hosts` in the environment's configuration and restart.",
        "zh-CN": "在对应环境的配置里把该主机名加入 `config.hosts`，然后重启。",
      }),
    ],
  }),
  likely("blocked-host-in-silence", "host-not-allowed", 403, bareRefusal, {
    why: text({
      en: "Where config.hosts is set, Rails refuses any other host; without detailed error pages, as in production, with an empty 403. Outside development the list is empty unless somebody set it.",
      "zh-CN":
        "设置了 config.hosts 时，Rails 会拒绝其他主机名；不显示详细错误页时（如生产环境）返回空的 403。非开发环境默认没有设置这个列表。",
    }),
  }),
  usual("forbidden", "auth-not-authorised", 403),
  proven(
    "csrf",
    "csrf-token-invalid",
    422,
    debug("ActionController::Invalid(?:AuthenticityToken|CrossOriginRequest)"),
    {
      fix: [
        text({
          en: "Send the token of csrf_meta_tags as X-CSRF-Token, with the session cookie. For JavaScript that is fetched by GET send X-Requested-With: XMLHttpRequest.",
          "zh-CN":
            "把 csrf_meta_tags 里的令牌放进 X-CSRF-Token，并带上会话 Cookie。用 GET 取 JavaScript 时，发送 X-Requested-With: XMLHttpRequest。",
        }),
        text({
          en: "If the message says that Origin does not match request.base_url, let the proxy pass on scheme and Host.",
          "zh-CN": "如果消息说 Origin 与 request.base_url 不符，让代理传递协议和 Host。",
        }),
      ],
    },
  ),
  likely(
    "csrf-in-production",
    "csrf-token-invalid",
    422,
    all(any(publicPage, bodyless), methodOtherThan("GET", "HEAD")),
  ),
  usual("unprocessable", "validation-failed", 422),
  possible("token-or-origin", "csrf-token-invalid", 422),
  likely("login-wanted", "auth-missing", 401, all(body(/Access denied/), not(sent("authorization")))),
  likely("login-wrong", "auth-invalid", 401, all(body(/Access denied/), sent("authorization"))),
] as const;
