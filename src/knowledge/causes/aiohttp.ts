import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("aiohttp: web reference", "https://docs.aiohttp.org/en/stable/web_reference.html");
const SOURCE_2 = docs("Home Assistant: http integration", "https://www.home-assistant.io/integrations/http/");
const { likely, possible } = causesOf(anybody, SOURCE, SOURCE_2);

/** Calls of Home Assistant's interface that only its administrators may make. */
const forAdmins = any(
  path(
    /^\/api\/(?:error_log|template|stream|config\/core\/check_config|config\/config_entries\/[^\n]{1,80})$/,
  ),
  all(method("POST", "DELETE"), path(/^\/api\/(?:states|events)\/[\w.]{1,200}$/)),
);

/** What the server of aiohttp says by itself (Home Assistant is built on it). */
export const aiohttpCauses = {
  id: "aiohttp",
  causes: [
    likely("too-large", "request-body-too-large", 413, body(/^Maximum request body size \d{1,15} exceeded/), {
      why: text({
        en: "The body exceeds client_max_size of the aiohttp application (1 MiB unless set).",
        "zh-CN": "正文超出 aiohttp 应用的 client_max_size（默认 1 MiB）。",
      }),
      fix: [
        text({
          en: "Give web.Application a larger client_max_size.",
          "zh-CN": "给 web.Application 设置更大的 client_max_size。",
        }),
      ],
    }),
    likely(
      "no-route",
      "route-not-found",
      404,
      all(field("server", /\baiohttp\//), body(/^404: Not Found$/)),
      {
        why: text({
          en: "aiohttp has no route for this path, or the handler raised HTTPNotFound.",
          "zh-CN": "aiohttp 没有这个路径的路由，或处理函数抛出了 HTTPNotFound。",
        }),
      },
    ),
    likely("method", "method-not-allowed-by-application", 405, body(/^405: Method Not Allowed$/), {
      why: text({
        en: "The aiohttp application has this path for other methods; Allow lists them.",
        "zh-CN": "aiohttp 应用的这个路径只有其他方法，见 Allow。",
      }),
    }),
    likely("login-wanted", "auth-missing", 401, all(body(/^401: Unauthorized$/), notSent("authorization")), {
      why: text({
        en: "The application on aiohttp wants a login (Home Assistant: a token), and Authorization was not sent.",
        "zh-CN": "基于 aiohttp 的应用需要登录（Home Assistant 需要令牌），而请求没有 Authorization。",
      }),
      fix: [
        text({
          en: "For Home Assistant send Authorization: Bearer with a long-lived access token of the profile page.",
          "zh-CN": "对 Home Assistant，发送 Authorization: Bearer 加个人资料页中的长期访问令牌。",
        }),
      ],
    }),
    likely(
      "admins-only",
      "auth-not-authorised",
      401,
      all(body(/^401: Unauthorized$/), sent("authorization", /^Bearer /i), forAdmins),
      {
        why: text({
          en: "Home Assistant keeps most calls here for administrators, and answers 401 also to a valid token of another user. A wrong or expired token reads the same.",
          "zh-CN":
            "Home Assistant 的这类调用多半只限管理员，其他用户的令牌即使有效，也会得到 401。令牌错误或过期时响应相同。",
        }),
        fix: [
          text({
            en: "Try /api/ with the same token: 200 means that the token is good; then create the token as a user who is an administrator.",
            "zh-CN": "用相同令牌请求 /api/：返回 200 说明令牌有效，这时应以管理员用户创建令牌。",
          }),
        ],
      },
    ),
    likely("login-wrong", "auth-invalid", 401, all(body(/^401: Unauthorized$/), sent("authorization")), {
      why: text({
        en: "The application on aiohttp does not accept the Authorization that was sent.",
        "zh-CN": "基于 aiohttp 的应用不接受所发送的 Authorization。",
      }),
    }),
    possible("banned", "ip-not-allowed", 403, body(/^403: Forbidden$/), {
      why: text({
        en: "Home Assistant answers so to an address that it banned after failed logins (ip_bans.yaml).",
        "zh-CN": "Home Assistant 会这样响应登录失败后被封禁的地址（ip_bans.yaml）。",
      }),
      fix: [
        text({
          en: "Remove the address from ip_bans.yaml and restart; another application on aiohttp refuses for a reason of its own.",
          "zh-CN": "从 ip_bans.yaml 删除该地址并重启；其他基于 aiohttp 的应用另有原因。",
        }),
      ],
    }),
    likely(
      "thrown",
      "unhandled-exception",
      500,
      body(/500 Internal Server Error(?:<\/h1>)?\s{1,4}Server got itself in trouble/),
      {
        why: text({
          en: "A handler of the aiohttp application raised an exception; the traceback is in its log.",
          "zh-CN": "aiohttp 应用的处理函数抛出了异常；回溯在日志里。",
        }),
      },
    ),
  ],
} as const;
