import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { detail, FASTAPI } from "./fastapi.answer.ts";

const { states, likely, proven, possible } = FASTAPI;

/** What stops a request before its endpoint: a middleware (host, CORS), a security dependency. */
export const fastapiGuards = [
  likely("untrusted-host", "host-not-allowed", 400, body(/^Invalid host header$/)),
  states("preflight-origin", "cors-origin-not-allowed", 400, /^Disallowed CORS origin/),
  states("preflight-method", "cors-method-or-header-not-allowed", 400, /^Disallowed CORS (?:method|headers)/),
  likely("token-expired", "auth-token-expired", [401, 403], detail(/expired/i)),
  proven(
    "token-missing",
    "auth-missing",
    [401, 403],
    all(detail(/^Not authenticated$/), notSent("authorization")),
    {
      why: text({
        en: "A security dependency of the route found no credentials; older FastAPI says 403 here.",
        "zh-CN": "该路由的安全依赖没有找到凭据；旧版 FastAPI 在这里返回 403。",
      }),
    },
  ),
  likely(
    "scheme",
    "auth-scheme-wrong",
    [401, 403],
    any(
      detail(/^Invalid authentication credentials$/),
      all(detail(/^Not authenticated$/), sent("authorization")),
    ),
  ),
  likely(
    "token-wrong",
    "auth-invalid",
    [400, 401, 403],
    detail(/^(?:Could not validate|Incorrect|Invalid|Signature) /i),
  ),
  possible("forbidden", "auth-not-authorised", 403),
] as const;
