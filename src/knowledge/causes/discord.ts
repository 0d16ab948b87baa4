import { codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Discord: JSON error codes",
  "https://discord.com/developers/docs/topics/opcodes-and-status-codes#json",
);

const discordCode = codeInBody(
  /"message": ?"(?:Unknown [A-Z]\w{2,20}|Missing Access|Missing Permissions|Invalid Form Body|Cannot [^"\n]{3,80}|Maximum number of [^"\n]{3,60}|The request body contains invalid JSON\.?|Request entity too large[^"\n]{0,60}|API resource is currently overloaded[^"\n]{0,60}|Invalid OAuth2 (?:access token|state)[^"\n]{0,40})", ?"code": ?(\d{5,6})\b/,
);
const { proven, likely } = vendorCodes(
  discordCode,
  text({
    en: "Discord answers with its error code {code}, which means this.",
    "zh-CN": "Discord 返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const discordProven = {
  "record-not-found": [
    "10001",
    "10003",
    "10004",
    "10006",
    "10007",
    "10008",
    "10011",
    "10013",
    "10014",
    "10015",
    "10057",
    "10062",
  ],
  "auth-not-authorised": ["50001", "50013"],
  "validation-failed": ["50035"],
  "request-body-malformed": ["50109"],
  "request-body-too-large": ["40005"],
  "service-overloaded": ["130000"],
} as const satisfies CauseTable;

export const discordLikely = {
  "auth-invalid": ["50025"],
  "auth-not-authorised": ["50003", "50007", "50005", "40007"],
  "validation-failed": ["50006", "50008"],
  "quota-exhausted": ["30001", "30005", "30007", "30013"],
} as const satisfies CauseTable;

/** What Discord says by the number of its error, beside the sentence that belongs to it. */
export const discordCauses = {
  id: "discord",
  over: ["auth", "limits"],
  causes: [...proven(discordProven), ...likely(discordLikely, { prefix: "likely-" })],
} as const;
