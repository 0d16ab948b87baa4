import { body } from "../../diagnosis/condition/body.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { esriCodes } from "./esri.codes.ts";

const ERRORS = docs(
  "ArcGIS REST JS: check-for-errors.ts",
  "https://github.com/Esri/arcgis-rest-js/blob/main/packages/arcgis-rest-request/src/utils/check-for-errors.ts",
);
const { says } = causesOf("esri", ERRORS);

const INVALID =
  /^\s{0,8}\{\s{0,8}"error":\s{0,8}\{\s{0,8}"code":\s{0,8}498,\s{0,8}"message":\s{0,8}"Invalid token/i;
const REQUIRED =
  /^\s{0,8}\{\s{0,8}"error":\s{0,8}\{\s{0,8}"code":\s{0,8}499,\s{0,8}"message":\s{0,8}"Token Required/i;

export const esri = defineResponder({
  id: "esri",
  name: text({ en: "Esri ArcGIS", "zh-CN": "Esri ArcGIS" }),
  roles: ["application"],
  signs: [wrote("token-invalid", body(INVALID)), wrote("token-required", body(REQUIRED))],
  statuses: esriCodes,
  causes: [
    says("invalid-token", "auth-token-expired", ["2xx", "4xx"], INVALID, {
      why: text({
        en: "ArcGIS did not accept the token: it is expired, malformed or bound to another referrer.",
        "zh-CN": "ArcGIS 不接受该令牌：已过期、有误，或绑定了别的来源页。",
      }),
    }),
    says("token-required", "auth-missing", ["2xx", "4xx"], REQUIRED, {
      why: text({
        en: "The ArcGIS service is not public, and the request carried no token.",
        "zh-CN": "该 ArcGIS 服务不公开，而请求没有携带令牌。",
      }),
    }),
  ],
  sources: [ERRORS],
});
