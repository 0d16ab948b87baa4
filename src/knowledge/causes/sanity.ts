import { code, codeInJson } from "../../diagnosis/condition/code.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Sanity: HTTP reference", "https://www.sanity.io/docs/http-reference/mutation");
const CLIENT = docs("Sanity Studio: session errors", "https://github.com/sanity-io/sanity");
const { spoken } = vendorCodes(
  codeInJson("errorCode", json("errorCode", /^SIO-\d{3}-/)),
  text({
    en: "Sanity answers with its error code {code}, which means this.",
    "zh-CN": "Sanity 返回了错误代码 {code}，它的含义就是这个。",
  }),
  CLIENT,
);
const mutationCode = codeInJson("error.items.*.error.type", json("error.type", /^mutationError$/));
const mutation = vendorCodes(
  mutationCode,
  text({
    en: "Sanity gives the reason {code} for the first mutation that failed, which means this.",
    "zh-CN": "Sanity 给出的首个变更失败原因是 {code}，它的含义就是这个。",
  }),
  SOURCE,
);
const { likely, possible, proven } = causesOf(anybody, SOURCE);
const refused = code(mutationCode, "insufficientPermissionsError");
/** Who sends nothing is refused in the same words. */
const login = any(sent("authorization", /\S/), sent("cookie", /\bsanitySession=/));

export const sanitySpoken = {
  "session-over": {
    mechanism: "auth-token-expired",
    certainty: "certain",
    codes: ["SIO-401-AEX"],
    why: text({
      en: "The session behind this token is over ({code}).",
      "zh-CN": "这个令牌对应的会话已过期（{code}）。",
    }),
  },
  "session-unknown": {
    mechanism: "auth-invalid",
    codes: ["SIO-401-ANF"],
    why: text({
      en: "Sanity knows no session for this token ({code}): deleted or revoked, removed after it expired, misspelt, or with something put before it.",
      "zh-CN": "Sanity 找不到这个令牌的会话（{code}）：已删除或撤销、过期后被清除、写错，或前面多加了内容。",
    }),
  },
  "session-purged": {
    mechanism: "auth-token-expired",
    certainty: "possible",
    codes: ["SIO-401-ANF"],
    why: text({
      en: "A session that expired is removed after a while, and is unknown from then on ({code}).",
      "zh-CN": "过期的会话一段时间后会被清除，此后便无法找到（{code}）。",
    }),
  },
  "other-project": {
    mechanism: "auth-invalid",
    codes: ["SIO-401-AWH"],
    why: text({
      en: "The token belongs to another project than the host name says ({code}).",
      "zh-CN": "令牌属于另一个项目，与主机名中的项目不同（{code}）。",
    }),
  },
} as const satisfies SpokenCodes;

export const sanityProven = {
  "target-already-exists": ["documentAlreadyExistsError"],
  "application-conflict": ["documentRevisionIDDoesNotMatchError"],
  "record-not-found": ["documentNotFoundError"],
  "validation-failed": ["validationError"],
} as const satisfies CauseTable;

/** What the interface of Sanity says by its codes and the types of its errors. */
export const sanityCauses = {
  id: "sanity",
  over: ["auth", "refusal", "conflict", "request-body", "not-found"],
  causes: [
    ...spoken(sanitySpoken),
    ...mutation.proven(sanityProven),
    likely("right-missing", "auth-not-authorised", 403, all(refused, login), {
      why: text({
        en: "The token or session that was sent lacks the right for the first mutation that failed. `description` names it.",
        "zh-CN": "所发送的令牌或会话没有首个失败变更所需的权限。`description` 中写明了是哪个。",
      }),
    }),
    likely("right-missing-perhaps", "auth-not-authorised", 403, all(refused, not(login)), {
      why: text({
        en: "The caller lacks the right for the first mutation that failed (`description` names it). The record shows no token.",
        "zh-CN": "调用者没有首个失败变更所需的权限（见 `description`）。记录中没有令牌。",
      }),
    }),
    possible("login-missing", "auth-missing", 403, all(refused, not(login)), {
      why: text({
        en: "A mutation without a token is refused in the same words: look whether the client got its `token`.",
        "zh-CN": "没有带令牌的变更得到同样的说法：检查客户端是否设置了 `token`。",
      }),
    }),
    proven(
      "query",
      "validation-failed",
      400,
      all(json("error.type", /^queryParseError$/), json("error.description", /\S/)),
      {
        why: text({
          en: "Sanity cannot parse the GROQ query; `description`, `start` and `end` say where.",
          "zh-CN": "Sanity 无法解析 GROQ 查询；位置见 `description`、`start` 和 `end`。",
        }),
      },
    ),
  ],
} as const;
