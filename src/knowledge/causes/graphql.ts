import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Apollo Server: error handling",
  "https://www.apollographql.com/docs/apollo-server/data/errors",
);
const SOURCE_2 = docs("GraphQL over HTTP", "https://graphql.github.io/graphql-over-http/draft/");
const { table, proven, likely } = causesOf(anybody, SOURCE, SOURCE_2);

const extensionCode = codeInBody(/"extensions":\s{0,4}\{[^{}]{0,2000}?"code":\s{0,4}"([A-Z_]{3,60})"/);
const message = (pattern: RegExp | string) => all(body('"errors"'), body(pattern));

/** GraphQL's codes by mechanism. */
export const graphqlCodes = {
  "validation-failed": ["GRAPHQL_VALIDATION_FAILED", "BAD_USER_INPUT", "OPERATION_RESOLUTION_FAILURE"],
  "request-body-malformed": ["GRAPHQL_PARSE_FAILED"],
  "auth-missing": ["UNAUTHENTICATED"],
  "record-not-found": ["PERSISTED_QUERY_NOT_FOUND"],
  "feature-not-enabled": ["PERSISTED_QUERY_NOT_SUPPORTED"],
} as const satisfies CauseTable;

/** The body is sound, and the query in it is not. */
export const QUERY_UNREADABLE = {
  why: text({
    en: "The GraphQL server could not parse the query: its text has a syntax error.",
    "zh-CN": "GraphQL 服务器无法解析查询：查询文本有语法错误。",
  }),
  fix: [
    text({
      en: "Correct the query where the message says, mostly with line and column.",
      "zh-CN": "按消息所指的位置（多半有行号和列号）改正查询。",
    }),
  ],
};

/** What GraphQL servers (Apollo Server, GraphQL Yoga, express-graphql and their kin) say by code or sentence. */
export const graphqlCauses = {
  id: "graphql",
  causes: [
    ...table(graphqlCodes, {
      certainty: "likely",
      on: ["4xx", "5xx"],
      when: (name) => code(extensionCode, name),
      prefix: "code-",
      words: { "request-body-malformed": QUERY_UNREADABLE },
    }),
    proven(
      "csrf-prevention",
      "csrf-token-invalid",
      400,
      body("This operation has been blocked as a potential Cross-Site Request Forgery (CSRF)"),
      {
        why: text({
          en: "Apollo Server or Router wants a Content-Type that is not simple, apollo-require-preflight or x-apollo-operation-name. This request has none of them.",
          "zh-CN":
            "Apollo Server 或 Router 要求非简单的 Content-Type，或 apollo-require-preflight、x-apollo-operation-name 标头，这个请求都没有。",
        }),
        fix: [
          text({
            en: "Send Content-Type: application/json, or for uploads and GETs the field `apollo-require-preflight: true`.",
            "zh-CN":
              "发送 Content-Type: application/json；上传和 GET 请求则加上标头 `apollo-require-preflight: true`。",
          }),
        ],
      },
    ),
    proven(
      "query-missing",
      "validation-failed",
      400,
      any(
        message(/Must provide query string\.|operations must contain a non-empty `query`/),
        body(/^GET query missing\.$/),
      ),
      {
        why: text({
          en: "The GraphQL server found no query in the body or in the address.",
          "zh-CN": "GraphQL 服务器在正文和地址里都没有找到 query。",
        }),
        fix: [
          text({
            en: "Send a JSON body with the member `query`, and Content-Type: application/json.",
            "zh-CN": "发送带有 `query` 成员的 JSON 正文，并写明 Content-Type: application/json。",
          }),
        ],
      },
    ),
    likely(
      "body-missing",
      "request-body-malformed",
      [400, 500],
      body("POST body missing, invalid Content-Type, or JSON object has no keys"),
      {
        why: text({
          en: "Apollo Server got no JSON body that it can read, or an empty object; often Content-Type is not application/json.",
          "zh-CN":
            "Apollo Server 没有收到可读的 JSON 正文，或收到的是空对象；常见原因是 Content-Type 不是 application/json。",
        }),
        fix: [
          text({
            en: "Send an object with `query` and Content-Type: application/json; with Express put express.json() before the GraphQL middleware.",
            "zh-CN":
              "发送含 `query` 的对象和 Content-Type: application/json；用 Express 时把 express.json() 放在 GraphQL 中间件之前。",
          }),
        ],
      },
    ),
    proven("body-json", "request-body-malformed", 400, message("POST body sent invalid JSON."), {
      why: text({
        en: "The GraphQL server could not parse the body as JSON, or it is no object.",
        "zh-CN": "GraphQL 服务器无法把正文解析为 JSON，或它不是对象。",
      }),
      fix: [
        text({
          en: "Build the body with JSON.stringify({ query, variables }), and look whether something on the way cut or changed it.",
          "zh-CN": "用 JSON.stringify({ query, variables }) 生成正文，并查看途中是否有环节截断或改动了它。",
        }),
      ],
    }),
    proven(
      "method",
      "method-not-allowed-by-application",
      405,
      any(
        message(
          /GraphQL only supports GET and POST requests\.|Can only perform a \w{5,12} operation from a POST request\./,
        ),
        body("Apollo Server supports only GET/POST requests."),
      ),
      {
        why: text({
          en: "GraphQL takes queries by GET or POST, and mutations by POST alone.",
          "zh-CN": "GraphQL 的查询只接受 GET 或 POST，变更（mutation）只接受 POST。",
        }),
      },
    ),
    proven(
      "introspection-off",
      "feature-not-enabled",
      [400, 403],
      message(/GraphQL introspection (?:is not allowed|has been disabled)/),
      {
        why: text({
          en: "Introspection is switched off here, as it is by default with Apollo Server in production.",
          "zh-CN": "这里关闭了自省；Apollo Server 在生产环境默认如此。",
        }),
        fix: [
          text({
            en: "Set introspection: true in Apollo Server (elsewhere take the rule or plugin out), or give the tool the schema file.",
            "zh-CN":
              "在 Apollo Server 中设置 introspection: true（其他服务器则去掉相应的规则或插件），或把模式文件交给工具。",
          }),
        ],
      },
    ),
    proven(
      "field-unknown",
      "validation-failed",
      400,
      message(
        /Cannot query field \\"\w{1,200}\\" on type |Unknown argument \\"\w{1,200}\\" on |Variable \\"\$\w{1,200}\\" (?:got invalid value|of (?:required|non-null) type|expected value)|Unknown type \\"\w{1,200}\\"/,
      ),
      {
        why: text({
          en: "The query does not fit the schema of this server; the message names the field, argument or variable.",
          "zh-CN": "查询与这个服务器的模式不符；消息里写明了是哪个字段、参数或变量。",
        }),
        fix: [
          text({
            en: "Compare the query with the schema that is deployed there, and generate the client's types anew.",
            "zh-CN": "把查询与那里部署的模式对照，并重新生成客户端的类型。",
          }),
        ],
      },
    ),
  ],
} as const;
