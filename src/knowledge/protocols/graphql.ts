import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { codesOf, defineProtocol } from "../writing/protocol.ts";

export const graphql = defineProtocol({
  id: "graphql",
  name: text({ en: "GraphQL error code", "zh-CN": "GraphQL 错误码" }),
  called: ["graphql", "apollo"],
  codes: [
    ...codesOf(
      [
        docs(
          "Apollo Server: error codes",
          "https://www.apollographql.com/docs/apollo-server/data/errors#built-in-error-codes",
        ),
      ],
      [
        [
          "GRAPHQL_PARSE_FAILED",
          "Parse failed",
          ["The operation's text has a syntax error.", "操作文本有语法错误。"],
          ["locations in the error gives line and column.", "错误中的 locations 会给出行号和列号。"],
          "语法错误",
          "Syntax Error: Expected",
        ],
        [
          "GRAPHQL_VALIDATION_FAILED",
          "Validation failed",
          ["The operation does not fit the server's schema.", "操作不符合服务端的 schema。"],
          [
            "Mostly a field or argument is misspelt or missing, or client and schema are of different versions.",
            "多半是字段或参数写错或缺失，或客户端与 schema 版本不一致。",
          ],
          "Cannot query field",
          "校验失败",
        ],
        [
          "BAD_USER_INPUT",
          "Bad user input",
          ["A variable or argument has an invalid value.", "变量或参数的值无效。"],
          [
            "Compare the variables with the types that the operation declares.",
            "对照操作声明的类型检查变量。",
          ],
          "参数无效",
        ],
        [
          "PERSISTED_QUERY_NOT_FOUND",
          "Persisted query not found",
          ["The server does not know this query's hash yet.", "服务端还不认识这个查询的哈希。"],
          [
            "Part of the protocol: the client sends the full query next. If it stays, client or cache do not do so.",
            "属于正常流程：客户端随后会发送完整查询。若一直如此，是客户端或缓存没有这样做。",
          ],
          "PersistedQueryNotFound",
        ],
        [
          "PERSISTED_QUERY_NOT_SUPPORTED",
          "Persisted query not supported",
          ["The server has automatic persisted queries switched off.", "服务端关闭了自动持久化查询。"],
          ["Switch it on at the server, or off in the client.", "在服务端启用，或在客户端关闭。"],
          "PersistedQueryNotSupported",
        ],
        [
          "OPERATION_RESOLUTION_FAILURE",
          "Operation not resolved",
          [
            "The document has several operations and none was named, or the one that was named is not in it.",
            "文档里有多个操作却没有指定，或指定的操作不在文档里。",
          ],
          ["Send operationName, spelt as in the document.", "发送 operationName，名称要与文档中的一致。"],
        ],
        [
          "BAD_REQUEST",
          "Bad request",
          ["An error occurred before the server could read the operation.", "服务端还没能读出操作就出错了。"],
          [
            "Check Content-Type and that the body is JSON with query.",
            "检查 Content-Type，以及正文是否为含 query 的 JSON。",
          ],
          "CSRF prevention",
        ],
        [
          "INTERNAL_SERVER_ERROR",
          "Internal server error",
          [
            "Something failed, mostly a resolver, without a code of its own.",
            "执行出错（多半在解析器中），且没有自己的错误码。",
          ],
          [
            "Look at path in the error, then into the server's log; production hides the stack.",
            "先看错误中的 path，再看服务端日志；生产环境会隐藏堆栈。",
          ],
          "Cannot return null for non-nullable field",
        ],
        [
          "INTROSPECTION_DISABLED",
          "Introspection disabled",
          ["The server answers no questions about its schema.", "服务端不允许查询 schema。"],
          ["Usual in production; use a schema file instead.", "生产环境常见；改用 schema 文件。"],
        ],
      ],
    ),
  ],
});
