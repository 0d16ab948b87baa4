import { codeInJson } from "../../diagnosis/condition/code.ts";
import { all, holds } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Synology: DSM Login Web API guide",
  "https://global.download.synology.com/download/Document/Software/DeveloperGuide/Os/DSM/All/enu/DSM_Login_Web_API_Guide_enu.pdf",
);
/** Every call goes to a program under /webapi, and every answer says `success`. */
const form = all(
  path(/\/webapi\/[\w/-]{1,80}\.cgi(?:\/|$)/),
  jsonWith(["success", "error"]),
  holds((c) => c.jsonObject?.success === false),
  json("error.code", /^\d{3,4}$/),
);
/** The login has codes of its own, which other calls use for other things. */
const login = holds(
  (c) => c.exchange.request.url.includes("SYNO.API.Auth") || /\/auth\.cgi$/.test(c.url?.pathname ?? ""),
);
const means = text({
  en: "DSM answers with its error code {code}, which means this.",
  "zh-CN": "DSM 返回了错误代码 {code}，它的含义就是这个。",
});
const common = vendorCodes(codeInJson("error.code", all(form, json("error.code", /^1\d\d$/))), means, SOURCE);
const ofLogin = vendorCodes(codeInJson("error.code", all(form, login)), means, SOURCE);
const { proven } = causesOf(anybody, SOURCE);

export const synologyLikely = {
  "auth-token-expired": ["106"],
  "auth-invalid": ["107", "119"],
  "auth-not-authorised": ["105", "115"],
  "route-not-found": ["102", "103", "104"],
  "validation-failed": ["101", "114"],
  "ip-not-allowed": ["150"],
  "application-error": ["100"],
} as const satisfies CauseTable;

export const synologyLogin = {
  "auth-invalid": ["400", "403", "404"],
  "auth-not-authorised": ["401", "402", "406", "408", "409", "410"],
  "ip-not-allowed": ["407"],
} as const satisfies CauseTable;

/** What the interface of Synology DSM says by its code, under 200. */
export const synologyCauses = {
  id: "synology",
  over: ["misleading-success", "inner-status"],
  causes: [
    proven("not-a-success", "error-reported-with-200", 200, form, {
      why: text({
        en: "DSM reports the errors of its API under 200: `success` is false, and `error.code` says why.",
        "zh-CN": "DSM 的 API 出错时也返回 200：`success` 为 false，原因见 `error.code`。",
      }),
    }),
    ...common.likely(synologyLikely, { on: ["2xx"] }),
    ...ofLogin.likely(synologyLogin, { on: ["2xx"], prefix: "login-" }),
  ],
} as const;
