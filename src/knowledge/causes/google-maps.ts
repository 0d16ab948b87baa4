import { codeInJson } from "../../diagnosis/condition/code.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import type { CauseTable } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";

const SOURCE = docs(
  "Google Maps: status codes",
  "https://developers.google.com/maps/documentation/geocoding/requests-geocoding#StatusCodes",
);

const googleMapsCode = codeInJson("status", json("error_message", /\S/));
const { possible } = vendorCodes(
  googleMapsCode,
  text({
    en: "Google Maps answers with its error code {code}, which means this.",
    "zh-CN": "Google 地图返回了错误代码 {code}，它的含义就是这个。",
  }),
  SOURCE,
);

export const googleMapsPossible = {
  "auth-not-authorised": ["REQUEST_DENIED"],
  "quota-exhausted": ["OVER_QUERY_LIMIT", "OVER_DAILY_LIMIT"],
  "validation-failed": ["INVALID_REQUEST"],
  "application-error": ["UNKNOWN_ERROR"],
} as const satisfies CauseTable;

/** What the web services of Google Maps say by their status, under 200. */
export const googleMapsCauses = {
  id: "google-maps",
  over: ["auth"],
  causes: [...possible(googleMapsPossible, { prefix: "possible-", on: ["2xx"] })],
} as const;
