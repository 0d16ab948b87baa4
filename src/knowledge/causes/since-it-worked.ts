import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import {
  builtFileWasThere,
  cookieDeletedSince,
  hostFailsSince,
  limitCountedDown,
  onlyReadWorks,
  sameSessionWorked,
  sameTokenWorked,
  tokenEndedSince,
} from "../../diagnosis/condition/since.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous } from "./credentials.ts";

const token = causesOf(anybody, rfc(6750, "3.1"), rfc(7519, "4.1.4"));
const session = causesOf(
  anybody,
  docs(
    "OWASP: sessions",
    "https://cheatsheetseries.owasp.org/cheatsheets/Session_Management_Cheat_Sheet.html",
  ),
);
const cookie = causesOf(anybody, rfc(6265, "3.1"));
const build = causesOf(
  anybody,
  docs("Vite: load errors", "https://vite.dev/guide/build#load-error-handling"),
);
const host = causesOf(anybody, rfc(9110, "15.6"));
const method = causesOf(anybody, rfc(9110, "15.5.6"));
const limit = causesOf(anybody, rfc(6585, "4"));

/** The server names a reason of its own, in a challenge for other credentials or for more rights. */
const otherReason = any(
  field("www-authenticate", /^(?!.{0,200}\b(?:bearer|dpop|token)\b)/i),
  field("www-authenticate", /error="?insufficient_scope/i),
);

const revoked = {
  why: text({
    en: "The server took the same token here before, so it was right then: mostly it has expired or was revoked since.",
    "zh-CN": "服务器之前在这里接受过同一个令牌，可见它当时有效：多半是后来已过期或被吊销。",
  }),
  fix: [
    text({
      en: "Get a new token, by refreshing or by logging in again, and repeat the request.",
      "zh-CN": "刷新令牌或重新登录以取得新令牌，然后重发请求。",
    }),
    text({
      en: "If it should still be valid, look whether the server lost what it checks it with: a new signing key, an emptied token store.",
      "zh-CN": "如果它应当仍然有效，检查服务器是否丢失了校验依据：换了签名密钥，或令牌存储被清空。",
    }),
  ],
};

const ended = {
  why: text({
    en: "The server took the same session cookie here before: mostly the session has ended since, by time or by a logout, or the server lost it.",
    "zh-CN":
      "服务器之前在这里接受过同一个会话 Cookie：多半是会话后来因超时或退出登录而结束，或被服务器丢失。",
  }),
  fix: [
    text({ en: "Log in again, and repeat the request.", "zh-CN": "重新登录，然后重发请求。" }),
    text({
      en: "If nobody logged out, look whether the server lost its sessions: a restart, a deployment, another server without them.",
      "zh-CN": "如果没有人退出登录，检查服务器是否丢失了会话：重启、发布，或请求到了没有这些会话的服务器。",
    }),
  ],
  confirm: text({
    en: "The session is missing in the server's session store, or marked as expired there.",
    "zh-CN": "服务器的会话存储中没有这个会话，或已标记为过期。",
  }),
};

const loggedOut = {
  why: text({
    en: "An earlier answer deleted the session cookie that was sent here when it worked: nobody is logged in since then.",
    "zh-CN": "之前有一个响应删除了会话 Cookie，而这里成功时携带的正是它：从那时起就是未登录状态。",
  }),
  fix: [
    text({ en: "Log in again, and repeat the request.", "zh-CN": "重新登录，然后重发请求。" }),
    text({
      en: "If nobody logged out, find out why that answer deletes the cookie: a failed refresh, or an error that clears the session.",
      "zh-CN": "如果没有人退出登录，查明那个响应为什么删除 Cookie：刷新失败，或出错时清除了会话。",
    }),
  ],
  confirm: text({
    en: "Set-Cookie of that answer has Max-Age=0 or an Expires that is over, and this request has no such cookie.",
    "zh-CN": "那个响应的 Set-Cookie 带有 Max-Age=0 或已经过去的 Expires，而这个请求没有这个 Cookie。",
  }),
};

const replaced = {
  why: text({
    en: "This very file was there before and is gone now: most likely a deployment has removed the build that the open page belongs to.",
    "zh-CN": "同一个文件之前还在，现在没有了：很可能是发布时删除了当前页面所属的那次构建。",
  }),
};

const ofMethod = {
  why: text({
    en: "GET works at this very address, and this method never did here: mostly the method is refused, not the address.",
    "zh-CN": "同一地址用 GET 可以成功，用这个方法在这里从未成功：被拒绝的多半是方法，不是地址。",
  }),
};

const used = {
  why: text({
    en: "The answers before counted what is left of the limit down to 0, and this request went beyond it.",
    "zh-CN": "之前的响应把剩余次数逐个减到了 0，这个请求超出了限制。",
  }),
};

const code = any(resourceType("script", "stylesheet"), sent("sec-fetch-dest", /^(?:script|style)$/));

/** What an earlier exchange of the same endpoint or host shows of this one. */
export const sinceItWorkedCauses = {
  id: "since-it-worked",
  over: [
    "auth",
    "limits",
    "method",
    "misleading-success",
    "page-instead",
    "not-found",
    "refusal",
    "upstream",
  ],
  causes: [
    token.proven("token-ended", "auth-token-expired", 401, all(not(otherReason), tokenEndedSince), {
      why: text({
        en: "The server took the same token here until it ended, by its own word (exp), and refuses it now.",
        "zh-CN": "令牌自己写明了期限（exp）：到期之前服务器在这里接受它，到期之后就拒绝。",
      }),
    }),
    token.likely("same-token", "auth-token-expired", 401, all(not(otherReason), sameTokenWorked), revoked),
    token.possible(
      "same-token-forbidden",
      "auth-token-expired",
      403,
      all(not(otherReason), sameTokenWorked),
      {
        ...revoked,
        why: text({
          en: "The server took the same token here before: it may have expired, been revoked or lost a right since.",
          "zh-CN": "服务器之前在这里接受过同一个令牌：它可能已过期、被吊销，或失去了权限。",
        }),
      },
    ),
    session.likely("same-session", "auth-token-expired", 401, sameSessionWorked, ended),
    session.possible("same-session-forbidden", "auth-token-expired", 403, sameSessionWorked, {
      ...ended,
      why: text({
        en: "The server took the same session cookie here before: the session may have ended, or lost a right since.",
        "zh-CN": "服务器之前在这里接受过同一个会话 Cookie：会话可能已经结束，或失去了权限。",
      }),
    }),
    cookie.proven("cookie-deleted", "auth-missing", 401, all(anonymous, cookieDeletedSince), loggedOut),
    cookie.likely(
      "cookie-deleted-forbidden",
      "auth-missing",
      403,
      all(anonymous, cookieDeletedSince),
      loggedOut,
    ),
    build.likely("file-was-there", "stale-client-build", [404, 410], all(code, builtFileWasThere), replaced),
    build.likely(
      "page-for-file",
      "stale-client-build",
      [200, 304],
      all(code, mediaType("html"), builtFileWasThere),
      replaced,
    ),
    host.likely("host-fails", "host-failing", "5xx", hostFailsSince),
    host.possible(
      "host-out-of-reach",
      "host-failing",
      "failure",
      all(failure("", "net::ERR_FAILED"), hostFailsSince),
    ),
    method.likely("found-by-get", "route-lacks-method", 404, onlyReadWorks, ofMethod),
    method.likely("taken-by-get", "method-not-allowed-by-application", 405, onlyReadWorks, ofMethod),
    method.likely("implemented-for-get", "method-not-implemented", 501, onlyReadWorks, ofMethod),
    method.possible("allowed-by-get", "method-filtered-by-config", 403, onlyReadWorks, ofMethod),
    limit.proven(
      "counted-down",
      "rate-limited",
      429,
      // A quota has its own words, and waiting does not help.
      all(not(says(/quota|billing|balance|credit|concurren|plan\b/i)), limitCountedDown),
      used,
    ),
    limit.likely("counted-down-forbidden", "rate-limited", 403, limitCountedDown, used),
  ],
} as const;
