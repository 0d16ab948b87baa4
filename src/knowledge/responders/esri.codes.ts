import type { PrivateStatus } from "../../diagnosis/private-status.ts";
import { docs } from "../../diagnosis/source.ts";
import { privateCodes } from "../writing/private-code.ts";

// Mostly as error.code in the JSON of a 200 response.
const sent = privateCodes({
  kind: "vendor",
  seen: "response",
  sources: [
    docs(
      "ArcGIS REST JS: check-for-errors.ts",
      "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts",
    ),
    docs(
      "ArcGIS Server: acquire tokens",
      "https://enterprise.arcgis.com/en/server/latest/administer/windows/acquiring-arcgis-tokens.htm",
    ),
  ],
});

export const esriCodes = [
  sent(
    "498",
    "Invalid Token",
    {
      en: "The token is expired, malformed or was issued for another referrer or address.",
      "zh-CN": "令牌过期、有误，或是为别的来源页、地址签发的。",
    },
    {
      en: "Fetch a new token, and check the referrer or address it is bound to.",
      "zh-CN": "重新获取令牌，并检查它绑定的来源页或地址。",
    },
  ),
  sent(
    "499",
    "Token Required",
    {
      en: "The service is not public, and it found no token in the request.",
      "zh-CN": "该服务不公开，而它在请求中没有找到令牌。",
    },
    {
      en: "Send a token, or share the service with everyone.",
      "zh-CN": "携带令牌，或把服务共享给所有人。",
    },
  ),
] as const satisfies readonly PrivateStatus[];
