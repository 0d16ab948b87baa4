import { body } from "../../diagnosis/condition/body.ts";
import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Neo4j: error codes", "https://neo4j.com/docs/status-codes/current/errors/all-errors/");
const form = jsonWith(
  ["errors"],
  ["results", "commit", "transaction", "notifications", "lastBookmarks", "data", "bookmarks", "counters"],
);
const neo4jCode = codeInJson("errors.*.code", form);
const { proven, likely } = vendorCodes(
  neo4jCode,
  text({
    en: "Neo4j answers with its status code {code}, which means this.",
    "zh-CN": "Neo4j 返回了状态代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);
const causes = causesOf(anybody, SOURCE);
const unauthorised = all(form, body(/"code":\s{0,4}"Neo\.ClientError\.Security\.Unauthorized"/));
const ON = ["2xx", "4xx", "5xx"] as const;

export const neo4jProven = {
  "auth-token-expired": ["Neo.ClientError.Security.TokenExpired"],
  "auth-not-authorised": ["Neo.ClientError.Security.Forbidden"],
  "rate-limited": ["Neo.ClientError.Security.AuthenticationRateLimit"],
  "record-not-found": [
    "Neo.ClientError.Database.DatabaseNotFound",
    "Neo.ClientError.Transaction.TransactionNotFound",
  ],
  "validation-failed": [
    "Neo.ClientError.Statement.SyntaxError",
    "Neo.ClientError.Statement.ParameterMissing",
    "Neo.ClientError.Statement.TypeError",
    "Neo.ClientError.Statement.ArgumentError",
  ],
  "database-unavailable": ["Neo.TransientError.Database.DatabaseUnavailable"],
} as const satisfies CauseTable;

export const neo4jLikely = {
  "request-body-malformed": ["Neo.ClientError.Request.InvalidFormat", "Neo.ClientError.Request.Invalid"],
  "target-already-exists": ["Neo.ClientError.Schema.ConstraintValidationFailed"],
  "application-conflict": ["Neo.TransientError.Transaction.DeadlockDetected"],
  "wrong-endpoint": ["Neo.ClientError.Cluster.NotALeader"],
  "blocked-by-config-rule": ["Neo.ClientError.General.ForbiddenOnReadOnlyDatabase"],
  "setup-required": ["Neo.ClientError.Security.CredentialsExpired"],
  "handler-timeout": ["Neo.ClientError.Transaction.TransactionTimedOut"],
  "server-out-of-resources": ["Neo.TransientError.General.MemoryPoolOutOfMemoryError"],
} as const satisfies CauseTable;

/** What the HTTP interface of Neo4j says by the code of its error, also under 200 and 202. */
export const neo4jCauses = {
  id: "neo4j",
  over: ["misleading-success", "auth", "limits", "request-body", "application"],
  causes: [
    causes.proven(
      "errors-listed",
      "error-reported-with-200",
      [200, 201, 202],
      all(
        form,
        body(
          /"errors":\s{0,4}\[\s{0,4}\{[^{}]{0,2000}"code":\s{0,4}"Neo\.(?:Client|Transient|Database)Error\./,
        ),
      ),
      {
        why: text({
          en: "Neo4j had sent its success before the statement failed: what counts is the list `errors` at the end of the body.",
          "zh-CN": "Neo4j 在语句失败之前就已发出成功状态：要以正文末尾的 `errors` 列表为准。",
        }),
      },
    ),
    causes.likely("login-wrong", "auth-invalid", [401, 403], all(unauthorised, sent("authorization")), {
      why: text({
        en: "Neo4j does not accept the login that was sent: the user, the password or the token is wrong, or the user is suspended.",
        "zh-CN": "Neo4j 不接受所发送的登录信息：用户名、密码或令牌有误，或用户已被停用。",
      }),
    }),
    causes.likely("login-missing", "auth-missing", [401, 403], all(unauthorised, notSent("authorization")), {
      why: text({
        en: "Neo4j wants a login in Authorization, and the request carried none.",
        "zh-CN": "Neo4j 要求在 Authorization 中提供登录信息，而请求没有带。",
      }),
    }),
    ...proven(neo4jProven, { on: ON }),
    ...likely(neo4jLikely, { on: ON, prefix: "likely-" }),
  ],
} as const;
