import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { asksForDotFile, climbs } from "../../diagnosis/condition/path.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { bare, EXPRESS } from "./express.answer.ts";

const { says, states, likely, proven, possible } = EXPRESS;

/** What middleware refuses before a handler runs: a login, a token against forgery, a hidden file. */
export const expressGuards = [
  proven("token-expired", "auth-token-expired", [401, 403, 500], body(/jwt expired|TokenExpiredError/)),
  states(
    "token-missing",
    "auth-missing",
    [401, 500],
    /No authorization token was found|credentials_required|No auth token/,
  ),
  states(
    "token-scheme",
    "auth-scheme-wrong",
    [401, 500],
    /Format is Authorization: Bearer|credentials_bad_(?:scheme|format)/,
  ),
  says(
    "token-refused",
    "auth-invalid",
    [401, 403, 500],
    /invalid signature|jwt (?:signature is required|audience invalid|issuer invalid|not active)|JsonWebTokenError|invalid algorithm/,
  ),
  proven(
    "forgery-token",
    "csrf-token-invalid",
    [403, 500],
    body(/invalid csrf token|EBADCSRFTOKEN|misconfigured csrf/),
  ),
  likely(
    "forgery-token-in-silence",
    "csrf-token-invalid",
    403,
    all(bare("Forbidden"), methodOtherThan("GET", "HEAD", "OPTIONS")),
    {
      why: text({
        en: "Express itself does not refuse a changing request; a bare 403 on one mostly comes from CSRF middleware.",
        "zh-CN": "Express 自身不会拒绝修改类请求；这类请求得到只有一个词的 403，多半来自 CSRF 中间件。",
      }),
    },
  ),
  likely(
    "path-refused-by-static",
    "hidden-file-blocked",
    [403, 404],
    all(
      any(body("<pre>ForbiddenError: Forbidden"), bare("Forbidden"), bare("Not Found")),
      any(asksForDotFile, climbs),
    ),
  ),
  possible("forbidden-user", "auth-not-authorised", 403),
] as const;
