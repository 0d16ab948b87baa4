import { codeInJson } from "../../diagnosis/condition/code.ts";
import { jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Discourse: application_controller.rb",
  "https://github.com/discourse/discourse/blob/main/app/controllers/application_controller.rb",
);
const { states } = causesOf(anybody, SOURCE);

const discourseType = codeInJson(
  "error_type",
  jsonWith(["errors", "error_type"], ["action", "extras", "wait_seconds", "message"]),
);
const { proven, likely, spoken } = vendorCodes(
  discourseType,
  text({
    en: "Discourse answers with its error type {code}, which means this.",
    "zh-CN": "Discourse 返回了错误类型 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const discourseProven = {
  "rate-limited": ["rate_limit"],
} as const satisfies CauseTable;

export const discourseLikely = {
  // Of a session that is over too.
  "auth-missing": ["not_logged_in"],
  "auth-not-authorised": ["invalid_access"],
  "record-not-found": ["not_found"],
  "validation-failed": ["invalid_parameters"],
} as const satisfies CauseTable;

export const discourseSpoken = {
  "read-only": {
    mechanism: "maintenance-mode",
    codes: ["read_only"],
    why: text({
      en: "The forum is in read-only mode ({code}): switched on by an administrator, for a restore or backup, or because its database takes no writes.",
      "zh-CN": "论坛处于只读模式（{code}）：由管理员开启、正在恢复或备份，或数据库不接受写入。",
    }),
    fix: [
      text({
        en: "Wait until a restore or backup is over. A mode that an administrator switched on is ended under Backups.",
        "zh-CN": "等待恢复或备份结束；由管理员开启的只读模式可在备份页面关闭。",
      }),
    ],
  },
} as const;

/** What Discourse says by the type of its error. */
export const discourseCauses = {
  id: "discourse",
  over: ["auth", "refusal", "not-found", "limits", "csrf", "request-body"],
  causes: [
    ...spoken(discourseSpoken),
    ...proven(discourseProven),
    ...likely(discourseLikely, { prefix: "likely-" }),
    // Old releases write apostrophes.
    states(
      "token-of-page-wrong",
      "csrf-token-invalid",
      403,
      /^\["BAD CSRF"\]\s{0,2}$|^\['BAD CSRF'\]\s{0,2}$/,
      {
        why: text({
          en: "Discourse took the call for one from its own pages and found no valid CSRF token in it.",
          "zh-CN": "Discourse 把这个调用当成了自身页面的请求，而其中没有有效的 CSRF 令牌。",
        }),
        fix: [
          text({
            en: "A program sends Api-Key and Api-Username as header fields. A page sends X-CSRF-Token from /session/csrf.json, with the cookie.",
            "zh-CN":
              "程序应以标头发送 Api-Key 和 Api-Username；页面应发送取自 /session/csrf.json 的 X-CSRF-Token 并带上 Cookie。",
          }),
        ],
      },
    ),
  ],
} as const;
