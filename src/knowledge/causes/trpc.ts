import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("tRPC: error handling", "https://trpc.io/docs/server/error-handling");
const { table, proven } = causesOf(anybody, SOURCE);

const trpcCode = codeInBody(
  /"data":\s{0,4}\{\s{0,4}"code":\s{0,4}"([A-Z_]{3,40})",\s{0,4}"httpStatus":\s{0,4}\d{3}/,
);
const anyTrpc = body(/"code":\s{0,4}"[A-Z_]{3,40}",\s{0,4}"httpStatus":\s{0,4}\d{3}/);
const trpcSays = (pattern: RegExp) => all(anyTrpc, body(pattern));

/** tRPC's codes by mechanism. */
export const trpcCodes = {
  "request-body-malformed": ["PARSE_ERROR"],
  "validation-failed": ["BAD_REQUEST", "UNPROCESSABLE_CONTENT"],
  "auth-missing": ["UNAUTHORIZED"],
  "auth-not-authorised": ["FORBIDDEN"],
  "record-not-found": ["NOT_FOUND"],
  "method-not-allowed-by-application": ["METHOD_NOT_SUPPORTED"],
  "handler-timeout": ["TIMEOUT"],
  "application-conflict": ["CONFLICT"],
  "precondition-failed": ["PRECONDITION_FAILED"],
  "request-body-too-large": ["PAYLOAD_TOO_LARGE"],
  "unsupported-media-type": ["UNSUPPORTED_MEDIA_TYPE"],
  "rate-limited": ["TOO_MANY_REQUESTS"],
  "client-aborted": ["CLIENT_CLOSED_REQUEST"],
  "unhandled-exception": ["INTERNAL_SERVER_ERROR"],
  "method-not-implemented": ["NOT_IMPLEMENTED"],
  "dependency-unavailable": ["BAD_GATEWAY", "SERVICE_UNAVAILABLE", "GATEWAY_TIMEOUT"],
} as const satisfies CauseTable;

/** What tRPC says by the code that stands beside its JSON-RPC number. */
export const trpcCauses = {
  id: "trpc",
  causes: [
    ...table(trpcCodes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(trpcCode, name),
      prefix: "code-",
    }),
    proven(
      "procedure-missing",
      "route-not-found",
      404,
      trpcSays(/No (?:\\?"(?:query|mutation|subscription)\\?"-)?procedure (?:found )?on path/),
      {
        why: text({
          en: "The tRPC router has no procedure of this name, or it has another type (query, mutation).",
          "zh-CN": "tRPC 路由里没有这个名字的过程，或它的类型（query、mutation）不同。",
        }),
        fix: [
          text({
            en: "Compare the path with the router that is deployed, its nesting (a.b.c) and the endpoint of the client.",
            "zh-CN": "把路径与已部署的路由、它的嵌套（a.b.c）以及客户端的端点对照。",
          }),
        ],
      },
    ),
    proven(
      "procedure-type",
      "method-not-allowed-by-application",
      405,
      trpcSays(/Unsupported [A-Z]{3,7}-request to \w{4,12} procedure/),
      {
        why: text({
          en: "tRPC takes queries and subscriptions by GET and mutations by POST; this call used another method.",
          "zh-CN": "tRPC 的 query 和 subscription 用 GET 调用，mutation 用 POST 调用；这次调用用了别的方法。",
        }),
      },
    ),
    proven(
      "input-invalid",
      "validation-failed",
      400,
      trpcSays(
        /"zodError":\s{0,4}\{|\\"code\\":\s{0,4}\\"(?:invalid_type|too_small|too_big|invalid_string|invalid_enum_value|unrecognized_keys|custom)/,
      ),
      {
        why: text({
          en: "The input does not fit the schema of this procedure; the message lists what is wrong.",
          "zh-CN": "输入不符合这个过程的模式；消息里列出了哪里不对。",
        }),
      },
    ),
  ],
} as const;
