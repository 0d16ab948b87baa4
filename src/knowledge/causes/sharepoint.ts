import { body } from "../../diagnosis/condition/body.ts";
import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const EXCEPTIONS = docs(
  "[MS-CSOMSPT]: common exceptions",
  "https://learn.microsoft.com/en-us/openspecs/sharepoint_protocols/ms-csomspt/d647eab8-3c4a-4121-b248-35d7423a11da",
);
const DIGEST = docs(
  "SharePoint: work with __REQUESTDIGEST",
  "https://learn.microsoft.com/en-us/sharepoint/dev/spfx/web-parts/basics/working-with-requestdigest",
);
const THRESHOLD = docs(
  "SharePoint: SPQueryThrottledException",
  "https://learn.microsoft.com/en-us/previous-versions/office/sharepoint-server/ee570450(v=office.15)",
);
const { table, likely } = causesOf(anybody, EXCEPTIONS);
const digest = causesOf(anybody, EXCEPTIONS, DIGEST);

/** Number and class of the exception, `-2130575252, Microsoft.SharePoint.SPException`, in JSON and in Atom. */
const exceptionNumber = codeInBody(
  /"code":\s{0,4}"(-\d{1,10}), (?:Microsoft\.SharePoint|System)\.\w/,
  /<m:code>(-\d{1,10}), (?:Microsoft\.SharePoint|System)\.\w/,
);
const exceptionClass = codeInBody(
  /"code":\s{0,4}"-\d{1,10}, ((?:Microsoft\.SharePoint|System)\.[\w.]{1,80})"/,
  /<m:code>-\d{1,10}, ((?:Microsoft\.SharePoint|System)\.[\w.]{1,80})</,
);

const FRESH_DIGEST = text({
  en: "POST to SITE/_api/contextinfo of the same site, with the same login; send FormDigestValue as X-RequestDigest, and renew it before FormDigestTimeoutSeconds have passed.",
  "zh-CN":
    "用同一登录身份 POST 同一站点的 站点地址/_api/contextinfo，把 FormDigestValue 作为 X-RequestDigest 发送，并在 FormDigestTimeoutSeconds 秒之内更新。",
});

/** Classes that are thrown for one reason alone. */
export const sharepointProven = {
  "resource-locked": ["Microsoft.SharePoint.SPFileLockException"],
  "target-already-exists": ["Microsoft.SharePoint.SPDuplicateValuesFoundException"],
} as const satisfies CauseTable;

export const sharepointClasses = {
  "auth-not-authorised": ["System.UnauthorizedAccessException"],
  "record-not-found": ["System.IO.FileNotFoundException"],
  "resource-locked": ["Microsoft.SharePoint.SPFileCheckOutException"],
  "route-not-found": ["Microsoft.SharePoint.Client.ResourceNotFoundException"],
  "validation-failed": [
    "Microsoft.SharePoint.Client.InvalidClientQueryException",
    "Microsoft.SharePoint.SPFieldValidationException",
    "Microsoft.SharePoint.SPListDataValidationException",
    "Microsoft.SharePoint.SPInvalidLookupValuesException",
  ],
} as const satisfies CauseTable;

export const sharepointNumbers = {
  "target-already-exists": ["-2130575257", "-2130575342"],
  "record-not-found": ["-2130575338", "-2147024894"],
} as const satisfies CauseTable;

/** What SharePoint says by number and class of its exception; the sentence is in the language of the site. */
export const sharepointCauses = {
  id: "sharepoint",
  over: ["auth", "csrf"],
  causes: [
    digest.proven("digest-over", "csrf-token-invalid", [403, 500], code(exceptionNumber, "-2130575252"), {
      why: text({
        en: "The request digest is past its time (30 minutes by default): a page that stood open longer sends the one it was loaded with.",
        "zh-CN":
          "请求摘要（X-RequestDigest）已过期（默认 30 分钟）：页面打开得更久时，发送的仍是加载时的摘要。",
      }),
      fix: [
        FRESH_DIGEST,
        text({
          en: "SharePoint Framework renews it by itself: call through SPHttpClient.",
          "zh-CN": "SharePoint Framework 会自动更新：通过 SPHttpClient 调用。",
        }),
      ],
    }),
    digest.proven("digest-wrong", "csrf-token-invalid", [403, 500], code(exceptionNumber, "-2130575251"), {
      why: text({
        en: "The request digest is missing, or is none of this user and site.",
        "zh-CN": "缺少请求摘要（X-RequestDigest），或它不属于这个用户和站点。",
      }),
      fix: [FRESH_DIGEST],
    }),
    digest.likely(
      "digest-named",
      "csrf-token-invalid",
      [403, 500],
      body(/The security validation for this page is (?:invalid|timed out)/),
      {
        why: text({
          en: "SharePoint wants a valid request digest (X-RequestDigest) for changes: it is missing, past its time or of another site.",
          "zh-CN": "修改操作需要有效的请求摘要（X-RequestDigest）：它缺失、已过期或属于另一个站点。",
        }),
        fix: [FRESH_DIGEST],
      },
    ),
    likely(
      "list-missing",
      "record-not-found",
      404,
      all(
        code(exceptionClass, "System.ArgumentException"),
        body(/List '[^'\n]{1,200}' does not exist at site with URL|Item does not exist\./),
      ),
      {
        why: text({
          en: "This site has no list of that title or no item of that id, or the user may not see it; the address may also name another site.",
          "zh-CN": "该站点没有这个标题的列表或这个 ID 的项目，或用户无权查看；地址也可能指向别的站点。",
        }),
      },
    ),
    causesOf(anybody, THRESHOLD).likely(
      "list-threshold",
      "validation-failed",
      ["4xx", "5xx"],
      code(exceptionClass, "Microsoft.SharePoint.SPQueryThrottledException"),
      {
        why: text({
          en: "The query exceeds a threshold: mostly it reads more than 5,000 items (the default) for want of an index, else it has too many lookup columns.",
          "zh-CN": "查询超过了阈值：多半因为没有索引而读取超过 5,000 项（默认值），否则是查阅列过多。",
        }),
        fix: [
          text({
            en: "Filter by an indexed column first, order by ID, and page with $top and $skiptoken.",
            "zh-CN": "先按有索引的列筛选，按 ID 排序，并用 $top 和 $skiptoken 分页。",
          }),
          text({
            en: "Add an index to the column in the list's settings. A very large list may refuse it: then make it smaller first.",
            "zh-CN": "在列表设置中为该列添加索引。列表过大时可能被拒绝，需先减少其中的项。",
          }),
        ],
      },
    ),
    ...table(sharepointProven, {
      certainty: "certain",
      prefix: "names-",
      when: (name) => code(exceptionClass, name),
    }),
    ...table(sharepointNumbers, {
      certainty: "likely",
      prefix: "number-",
      when: (name) => code(exceptionNumber, name),
    }),
    ...table(sharepointClasses, { certainty: "likely", when: (name) => code(exceptionClass, name) }),
  ],
} as const;
