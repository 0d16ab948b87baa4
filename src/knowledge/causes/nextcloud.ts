import { body } from "../../diagnosis/condition/body.ts";
import { anyCode, code, codeInBody, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Nextcloud: configuration parameters",
  "https://docs.nextcloud.com/server/latest/admin_manual/configuration_server/config_sample_php_parameters.html",
);
const SOURCE_2 = docs(
  "Nextcloud: OCS API",
  "https://docs.nextcloud.com/server/latest/developer_manual/client_apis/OCS/ocs-api-overview.html",
);
const SOURCE_3 = docs("sabre/dav: exceptions", "https://sabre.io/dav/");
const { table, proven, likely } = causesOf(anybody, SOURCE, SOURCE_2, SOURCE_3);

const davClass = codeInBody(/<s:exception>[\w\\]{0,80}?\\(\w{3,50})<\/s:exception>/);

/** OCS puts its own number into `meta`; under /ocs/v1.php the status is 200 whatever happened. */
const ocsCode = firstCode(
  codeInJson(
    "ocs.meta.statuscode",
    // Version 1 calls everything but 100 a failure: a 201 of what was created, a 304 of what did not change.
    all(json("ocs.meta.status", /^failure$/), json("ocs.meta.statuscode", /^(?![23]\d\d$)/)),
  ),
  codeInBody(
    /<ocs>\s{0,20}<meta>\s{0,20}<status>failure<\/status>\s{0,20}<statuscode>((?![23]\d\d)\d{3})<\/statuscode>/,
  ),
);
const ocsSays = (...numbers: readonly string[]) => code(ocsCode, ...numbers);
const ocsLogin = any(
  sent("authorization"),
  sent("cookie", /(?:^|;\s{0,2})(?:nc_session_id|nc_token|oc[a-z0-9]{10})=/),
);

/** Nextcloud's codes by mechanism. */
export const sabreClasses = {
  "auth-missing": ["NotAuthenticated"],
  "record-not-found": ["NotFound"],
  "auth-not-authorised": ["Forbidden", "NeedPrivileges"],
  "resource-locked": ["Locked", "FileLocked", "ConflictingLock"],
  "precondition-failed": ["PreconditionFailed"],
  "storage-full": ["InsufficientStorage"],
  "method-not-allowed-by-application": ["MethodNotAllowed"],
  "application-conflict": ["Conflict"],
  "unsupported-media-type": ["UnsupportedMediaType"],
  "range-beyond-end": ["RequestedRangeNotSatisfiable"],
  "method-not-implemented": ["NotImplemented"],
  "validation-failed": ["BadRequest", "InvalidSyncToken"],
} as const satisfies CauseTable;

const ocs = causesOf(anybody, SOURCE_2);
const invalidQuery = body(/Invalid query, please check the syntax/);
const maintenanceSaid = body(/instance is currently in maintenance mode|System (?:is )?in maintenance mode/);

/** What Nextcloud and ownCloud say by themselves, and the sabre/dav library below them. */
export const nextcloudCauses = {
  id: "nextcloud",
  causes: [
    ...table(sabreClasses, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(davClass, name),
      prefix: "dav-",
    }),
    proven(
      "untrusted-domain",
      "host-not-allowed",
      400,
      body(
        /Access through untrusted domain|accessing the server (?:from|through) an untrusted domain|"error":\s{0,4}"Trusted domain error\./,
      ),
      {
        why: text({
          en: "The host name of the request is not among trusted_domains.",
          "zh-CN": "请求的主机名不在 trusted_domains 中。",
        }),
        fix: [
          text({
            en: "Run `occ config:system:get trusted_domains`, then `occ config:system:set trusted_domains N --value=NAME` with the next free number N.",
            "zh-CN":
              "先运行 `occ config:system:get trusted_domains`，再用下一个空闲编号 N 运行 `occ config:system:set trusted_domains N --value=主机名`。",
          }),
        ],
      },
    ),
    likely("maintenance", "maintenance-mode", 503, maintenanceSaid, {
      why: text({
        en: "Nextcloud is in maintenance mode, mostly during an upgrade.",
        "zh-CN": "Nextcloud 处于维护模式，多半正在升级。",
      }),
      fix: [
        text({
          en: "Wait for the upgrade; if none is running, end the mode with `occ maintenance:mode --off`.",
          "zh-CN": "等待升级结束；如果没有在升级，用 `occ maintenance:mode --off` 关闭该模式。",
        }),
      ],
    }),
    likely(
      "maintenance-or-upgrade",
      "maintenance-mode",
      503,
      all(field("x-nextcloud-maintenance-mode", /^1$/), not(maintenanceSaid)),
      {
        why: text({
          en: "Nextcloud is in maintenance mode, or its code is newer than its database and an upgrade is due.",
          "zh-CN": "Nextcloud 处于维护模式，或代码比数据库新，需要先升级。",
        }),
        fix: [
          text({
            en: "Run `occ status`: with needsDbUpgrade run `occ upgrade`, with maintenance alone `occ maintenance:mode --off`.",
            "zh-CN":
              "运行 `occ status`：needsDbUpgrade 为真时运行 `occ upgrade`；只有 maintenance 为真时运行 `occ maintenance:mode --off`。",
          }),
        ],
      },
    ),
    proven("csrf", "csrf-token-invalid", 412, json("message", /^CSRF check failed$/), {
      why: text({
        en: "Nextcloud got no request token that fits this session: missing, stale, or without its SameSite cookies.",
        "zh-CN": "Nextcloud 没有收到与该会话相符的请求令牌：缺失、已失效，或没有带上它的 SameSite Cookie。",
      }),
      fix: [
        text({
          en: "Send `requesttoken` of the freshly loaded page; for routes under /ocs/ `OCS-APIRequest: true` replaces it.",
          "zh-CN": "重新加载页面并发送它的 `requesttoken`；/ocs/ 下的路由可改用 `OCS-APIRequest: true`。",
        }),
      ],
    }),
    likely(
      "ocs-login",
      "auth-missing",
      401,
      body(
        /"statuscode":\s{0,4}997\b|<statuscode>997<\/statuscode>|"message":\s{0,4}"Current user is not logged in"/,
      ),
      {
        why: text({
          en: "The OCS interface found no logged-in user.",
          "zh-CN": "OCS 接口没有找到已登录的用户。",
        }),
      },
    ),
    ocs.proven("ocs-error", "error-reported-with-200", "2xx", anyCode(ocsCode), {
      why: text({
        en: "OCS answers 200 under /ocs/v1.php to nearly all errors (401 for a missing login apart). `ocs.meta` has its own statuscode and message.",
        "zh-CN":
          "/ocs/v1.php 下的 OCS 接口出错时几乎总是返回 200（未登录的 401 除外）；`ocs.meta` 中有它自己的 statuscode 和消息。",
      }),
      fix: [
        text({
          en: "Read `ocs.meta.statuscode` in the client, or call /ocs/v2.php, which uses HTTP's status.",
          "zh-CN": "客户端应读取 `ocs.meta.statuscode`，或改用 /ocs/v2.php，它使用 HTTP 状态码。",
        }),
      ],
    }),
    ocs.likely(
      "ocs-no-login",
      "auth-missing",
      "2xx",
      all(ocsSays("997", "401"), not(ocsLogin), notSent("authorization")),
    ),
    ocs.likely("ocs-login-refused", "auth-invalid", "2xx", all(ocsSays("997", "401"), ocsLogin)),
    ocs.likely("ocs-no-right", "auth-not-authorised", "2xx", ocsSays("403")),
    ocs.likely("ocs-not-there", "record-not-found", "2xx", all(ocsSays("404", "998"), not(invalidQuery))),
    ocs.likely("ocs-no-route", "route-not-found", ["2xx", 404], all(ocsSays("998", "404"), invalidQuery), {
      why: text({
        en: "No app has such an OCS route: misspelt, or the app is not installed or not enabled.",
        "zh-CN": "没有应用提供这个 OCS 路由：路径写错，或应用没有安装或启用。",
      }),
    }),
    proven("throttled", "rate-limited", 429, body(/Reached maximum delay/), {
      why: text({
        en: "Brute-force protection of Nextcloud slowed this address down until it gave up.",
        "zh-CN": "Nextcloud 的防暴力破解对该地址不断延迟，直到拒绝。",
      }),
      fix: [
        text({
          en: "Reset it with `occ security:bruteforce:reset IP`; behind a proxy set trusted_proxies, or all users share one address.",
          "zh-CN":
            "用 `occ security:bruteforce:reset IP` 重置；在代理之后要设置 trusted_proxies，否则所有用户共用一个地址。",
        }),
      ],
    }),
    likely("network-limited", "rate-limited", 429, body(/There were too many requests from your network/), {
      why: text({
        en: "A rate limit of Nextcloud for this call is reached, or its brute-force protection gave up on this address.",
        "zh-CN": "达到了 Nextcloud 对这个调用的速率限制，或触发了对该地址的防暴力破解。",
      }),
      fix: [
        text({
          en: "Wait and ask less often. `occ security:bruteforce:reset IP` helps only against brute-force protection (failed logins, share passwords), not against a rate limit.",
          "zh-CN":
            "等待并降低频率；`occ security:bruteforce:reset IP` 只能解除防暴力破解（登录失败、共享密码错误等），对速率限制无用。",
        }),
        text({
          en: "Behind a proxy set trusted_proxies, or all users share one address.",
          "zh-CN": "在代理之后要设置 trusted_proxies，否则所有用户共用一个地址。",
        }),
      ],
    }),
  ],
} as const;
