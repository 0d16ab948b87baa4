import type { Case } from "../../diagnosis/case.ts";
import { isJsonObject, type JsonObject } from "../../diagnosis/json.ts";
import type { Known } from "../../diagnosis/known.ts";
import { type Text, text } from "../../diagnosis/text.ts";
import { known } from "./where.ts";

/** The first code that is a word: a number that repeats a status tells nothing to look up. */
function codeOf({ said }: Case): string | null {
  return said?.codes.find(({ text: code }) => /[a-z]/i.test(code))?.text ?? null;
}

/** Longest message that a headline can hold; what is longer could be cut in the middle of a secret. */
const LONGEST_MESSAGE = 60;

/** The first of the errors as GraphQL lists them (GraphQL, 7.1.2). */
function firstError({ jsonObject }: Case): JsonObject | null {
  const [first] = Array.isArray(jsonObject?.errors) ? jsonObject.errors : [];
  return isJsonObject(first) ? first : null;
}

/** What it says, where that is short and the answer is GraphQL's. */
function graphQlMessage(c: Case): string | null {
  const isGraphQl = c.jsonObject !== null && "data" in c.jsonObject;
  const message = isGraphQl ? firstError(c)?.message : null;
  return typeof message === "string" && message.length <= LONGEST_MESSAGE && !/\p{Cc}/u.test(message)
    ? message.replace(/\.$/, "")
    : null;
}

/** Where in the query the first error arose (GraphQL, 7.1.2), as one writes it: `me.name`. */
function graphQlPath(c: Case): string | null {
  const path = firstError(c)?.path;
  const told = Array.isArray(path) ? path.join(".") : "";
  return /^[\w.]{1,60}$/.test(told) ? told : null;
}

/** The place of an error whose code GraphQL servers share (Apollo Server: error codes). */
const graphQlError =
  (...codes: readonly string[]) =>
  (c: Case) =>
    codes.includes(codeOf(c) ?? "") ? known({ place: graphQlPath(c) }) : null;

/** What to do whatever the error is. */
export const AFTER_REPORTED_ERROR: readonly Text[] = [
  text({
    en: "In the client, check the body as well as the status.",
    "zh-CN": "客户端除状态码外，也要检查正文。",
  }),
  text({
    en: "As the server, send the 4xx or 5xx that fits.",
    "zh-CN": "服务器端应返回合适的 4xx 或 5xx。",
  }),
];

/** What a body says that comes under a status of success. */
export const reportedErrorKnown: readonly Known[] = [
  {
    facts: (c) => known({ message: graphQlMessage(c) }),
    name: text({ en: "GraphQL error: {message}", "zh-CN": "GraphQL 报错：{message}" }),
  },
  {
    facts: graphQlError("FORBIDDEN"),
    fix: [
      text({
        en: "Give this caller the right to {place}, or leave it out of the query.",
        "zh-CN": "授予该调用者访问 {place} 的权限，或从查询中去掉它。",
      }),
    ],
  },
  {
    facts: graphQlError("INTERNAL_SERVER_ERROR"),
    fix: [
      text({
        en: "Look into the server's log for what failed in the resolver of {place}.",
        "zh-CN": "在服务器日志中查看 {place} 的解析函数（resolver）出了什么错。",
      }),
    ],
  },
  {
    facts: (c) => known({ code: codeOf(c) }),
    fix: [
      text({
        en: "Go by the code {code} and the message in the body, not by the status: look it up in the interface's reference.",
        "zh-CN": "以正文中的错误码 {code} 和消息为准，而不是状态码：在接口文档中查找它的含义。",
      }),
      ...AFTER_REPORTED_ERROR,
    ],
  },
  {
    facts: (c) => ((c.said?.sentences.length ?? 0) > 0 ? {} : null),
    fix: [
      text({
        en: "Go by the message in the body, not by the status, and mend what it names.",
        "zh-CN": "以正文中的消息为准，而不是状态码，修正其中指出的问题。",
      }),
      ...AFTER_REPORTED_ERROR,
    ],
  },
];
