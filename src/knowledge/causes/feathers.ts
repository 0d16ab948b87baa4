import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Feathers: errors", "https://feathersjs.com/api/errors");
const { table, proven } = causesOf(anybody, SOURCE);

const className = codeInBody(/"className":\s{0,4}"([a-z-]{3,40})"/);

/** Feathers's codes by mechanism. */
export const feathersClasses = {
  "validation-failed": ["bad-request", "unprocessable"],
  "auth-missing": ["not-authenticated"],
  "auth-not-authorised": ["forbidden"],
  "record-not-found": ["not-found"],
  "method-not-allowed-by-application": ["method-not-allowed"],
  "not-acceptable": ["not-acceptable"],
  "handler-timeout": ["timeout"],
  "application-conflict": ["conflict"],
  "resource-gone": ["gone"],
  "content-length-required": ["length-required"],
  "rate-limited": ["too-many-requests"],
  "unhandled-exception": ["general-error"],
  "method-not-implemented": ["not-implemented"],
  "dependency-unavailable": ["bad-gateway", "unavailable"],
} as const satisfies CauseTable;

/** What Feathers says by the class of its error. */
export const feathersCauses = {
  id: "feathers",
  causes: [
    ...table(feathersClasses, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(className, name),
      prefix: "class-",
    }),
    proven(
      "no-service",
      "route-not-found",
      404,
      all(
        code(className, "not-found"),
        json(
          "message",
          /^(?:Page not found(?:: .{1,400})?|Path \/.{0,400} not found|Service '.{1,200}' not found)$/,
        ),
      ),
      {
        why: text({
          en: "No service of Feathers is registered at this path.",
          "zh-CN": "这个路径上没有注册 Feathers 服务。",
        }),
      },
    ),
    proven(
      "token-expired",
      "auth-token-expired",
      401,
      all(code(className, "not-authenticated"), body(/jwt expired|TokenExpiredError/)),
      {
        why: text({
          en: "The access token of this Feathers client is past its time.",
          "zh-CN": "这个 Feathers 客户端的访问令牌已过期。",
        }),
      },
    ),
    proven(
      "login-wrong",
      "auth-invalid",
      401,
      all(
        code(className, "not-authenticated"),
        json("message", /^Invalid login$|invalid signature|jwt malformed/),
      ),
      {
        why: text({
          en: "Feathers knows no user with this login and password, no password was sent, or the token is not its own.",
          "zh-CN": "Feathers 找不到匹配的用户名和密码，或请求没有带密码，或令牌不是它签发的。",
        }),
      },
    ),
  ],
} as const;
