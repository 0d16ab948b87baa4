import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { type SpokenCodes, vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs("Dropbox: error handling", "https://developers.dropbox.com/error-handling-guide");

/** The tags of the error from the outer to the inner one, closed by dots. */
const dropboxCode = codeInBody(
  /"error_summary": ?"(?:(?:path|path_lookup|from_lookup|from_write|to|lookup_failed|reason)\/)?([a-z_]{3,40})\/(?:[a-z_]{1,30}\/)?\.{0,10}"/,
);
const { proven, likely, spoken } = vendorCodes(
  dropboxCode,
  text({
    en: "Dropbox answers with its error code {code}, which means this.",
    "zh-CN": "Dropbox 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const dropboxProven = {
  "auth-token-expired": ["expired_access_token"],
  "record-not-found": ["not_found"],
  "auth-not-authorised": ["missing_scope", "no_write_permission"],
  "rate-limited": ["too_many_requests", "too_many_write_operations"],
  "storage-full": ["insufficient_space"],
  "validation-failed": ["malformed_path", "disallowed_name"],
} as const satisfies CauseTable;

export const dropboxLikely = {
  "auth-invalid": ["invalid_access_token", "invalid_select_user"],
  "target-already-exists": ["conflict"],
  "auth-not-authorised": ["user_suspended", "route_access_denied", "no_permission", "access_denied"],
  "validation-failed": ["not_file", "not_folder"],
  "application-conflict": ["team_folder", "operation_suppressed", "shared_link_already_exists"],
} as const satisfies CauseTable;

export const dropboxSpoken = {
  "content-restricted": {
    mechanism: "blocked-by-config-rule",
    codes: ["restricted_content"],
    why: text({
      en: "Dropbox does not hand this file on: its content is restricted, for example for legal reasons (error code {code}).",
      "zh-CN": "Dropbox 不提供这个文件：其内容受到限制，例如出于法律原因（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Leave this file out; its owner can ask Dropbox's support.",
        "zh-CN": "跳过这个文件；文件所有者可以询问 Dropbox 的支持团队。",
      }),
    ],
  },
  "address-unverified": {
    mechanism: "auth-not-authorised",
    codes: ["email_unverified"],
    why: text({
      en: "The user's e-mail address is not verified, and Dropbox wants that for this call (error code {code}).",
      "zh-CN": "用户的邮箱尚未验证，而 Dropbox 要求验证后才能进行此操作（错误代码 {code}）。",
    }),
    fix: [
      text({
        en: "Let the user verify the address in the settings of the Dropbox account.",
        "zh-CN": "请用户在 Dropbox 账户设置中验证邮箱。",
      }),
    ],
  },
} as const satisfies SpokenCodes;

/** What Dropbox says by the tags of its error; 409 is its status for all that an address can refuse. */
export const dropboxCauses = {
  id: "dropbox",
  over: ["auth", "limits", "request-body", "conflict", "named-codes", "named-reasons", "account-terms"],
  causes: [
    // A file that was updated meanwhile (mode update) is told by the same words.
    causesOf(anybody, SOURCE).says(
      "name-taken",
      "target-already-exists",
      409,
      /"error_summary": ?"(?:[a-z_]{1,30}\/){0,3}conflict\/(?:file|folder|file_ancestor)\b/,
      {
        why: text({
          en: "A file or folder stands at this path already, or a file where a parent folder should be, and the call may neither overwrite (mode update: it has changed since) nor rename.",
          "zh-CN":
            "这个路径上已有文件或文件夹，或上级路径处是一个文件，而请求不允许覆盖（mode 为 update 时：文件此后已变）或改名。",
        }),
        fix: [
          text({
            en: "Over a file, upload with mode overwrite. Otherwise set autorename to true or choose another path. If the folder to be created is there already, go on.",
            "zh-CN":
              "目标是文件时，上传使用 mode overwrite；否则将 autorename 设为 true 或换一个路径。要创建的文件夹已存在时可直接继续。",
          }),
        ],
      },
    ),
    ...spoken(dropboxSpoken),
    ...proven(dropboxProven),
    ...likely(dropboxLikely, { prefix: "likely-" }),
  ],
} as const;
