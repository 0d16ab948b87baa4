import { codeInJson } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { READ_BY_WORDS, vendorCodes } from "../writing/vendor-codes.ts";

/** The list has it beside the whole answer's own, which is the first of the list. */
const { likely } = vendorCodes(
  codeInJson("errors.*.errorCode"),
  text({
    en: "RingCentral answers with its error code {code}, which means this.",
    "zh-CN": "RingCentral 返回了错误代码 {code}，它的含义就是这个。",
  }),
  docs("RingCentral: API error codes", "https://developers.ringcentral.com/guide/basics/errors"),
);

/** A code is three capitals and three digits, so that another interface may have one of them too: none is proven. */
export const ringcentralLikely = {
  "oauth-client-registration": [
    "OAU-109",
    "OAU-110",
    "OAU-112",
    "OAU-113",
    "OAU-117",
    "OAU-120",
    "OAU-121",
    "OAU-125",
    "OAU-127",
  ],
  "auth-token-expired": ["OAU-108", "OAU-128"],
  "auth-invalid": ["OAU-106", "OAU-123", "OAU-129", "OAU-134", "OAU-140", "OAU-146", "OAU-149"],
  "auth-missing": ["CMN-405"],
  "auth-not-authorised": [
    "OAU-105",
    "OAU-141",
    "OAU-142",
    "OAU-147",
    "OAU-148",
    "OAU-168",
    "CMN-401",
    "CMN-402",
    "CMN-404",
    "CMN-408",
    "SUB-403",
    "SUB-404",
    "SUB-405",
    "SUB-406",
    "MSG-304",
    "MSG-326",
  ],
  "feature-not-enabled": ["CMN-109", "CMN-403", "SUB-402", "MSG-242", "MSG-340", "MSG-341"],
  "rate-limited": ["CMN-301", "MSG-305"],
  "quota-exhausted": ["SUB-505"],
  "record-not-found": ["CMN-102", "OAU-136", "SUB-507"],
  "route-not-found": ["CMN-120"],
  "request-body-malformed": ["CMN-103", "CMN-104", "MSG-349"],
  "validation-failed": [
    "CMN-101",
    "CMN-106",
    "CMN-108",
    "CMN-110",
    "CMN-406",
    "CMN-407",
    "CLG-101",
    "CLG-102",
    "CLG-103",
    "CLG-104",
    "CLG-105",
    "CLG-110",
    "OAU-101",
    "OAU-111",
    "OAU-150",
    "SUB-508",
    "MSG-240",
    "MSG-245",
    "MSG-310",
    "MSG-331",
    "MSG-333",
    "MSG-347",
    "MSG-350",
    "MSG-351",
  ],
  "request-body-too-large": ["MSG-337", "MSG-338"],
  "unsupported-media-type": ["MSG-348"],
  "application-conflict": ["MSG-324", "MSG-343"],
  "application-error": ["CMN-201", "CMN-203"],
} as const satisfies CauseTable;

/** What RingCentral says by the code of its error. */
export const ringcentralCauses = {
  id: "ringcentral",
  over: [...READ_BY_WORDS, "request-fields", "oauth-client", "state-words"],
  causes: likely(ringcentralLikely),
} as const;
