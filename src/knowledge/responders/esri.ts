import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
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
const { possible, proven, says } = causesOf("esri", ERRORS);

const INVALID =
  /^\s{0,8}\{\s{0,8}"error":\s{0,8}\{\s{0,8}"code":\s{0,8}498,\s{0,8}"message":\s{0,8}"Invalid token/i;
const REQUIRED =
  /^\s{0,8}\{\s{0,8}"error":\s{0,8}\{\s{0,8}"code":\s{0,8}499,\s{0,8}"message":\s{0,8}"Token Required/i;

const REFUSED = {
  why: text({
    en: "ArcGIS did not accept the token: it is expired, malformed or bound to another referrer.",
    "zh-CN": "ArcGIS 不接受该令牌：已过期、有误，或绑定了别的来源页。",
  }),
};
const MISSING = {
  why: text({
    en: "The ArcGIS service is not public, and it found no token in the request.",
    "zh-CN": "该 ArcGIS 服务不公开，而它在请求中没有找到令牌。",
  }),
};

export const esri = defineResponder({
  id: "esri",
  name: text({ en: "Esri ArcGIS", "zh-CN": "Esri ArcGIS" }),
  roles: ["application"],
  signs: [wrote("token-invalid", body(INVALID)), wrote("token-required", body(REQUIRED))],
  statuses: esriCodes,
  causes: [
    // Asked for JSON it tells every error under 200: that is what happened, and what it says is the second thought.
    proven("error-under-200", "error-reported-with-200", "2xx", any(body(INVALID), body(REQUIRED)), {
      why: text({
        en: "Asked for JSON (f=json), ArcGIS answers 200 and tells its error in the body: code 498 for a token it refused, 499 for one that is missing.",
        "zh-CN":
          "以 JSON（f=json）请求时，ArcGIS 返回 200，并在正文中写明错误：498 表示令牌被拒绝，499 表示缺少令牌。",
      }),
    }),
    says("invalid-token", "auth-token-expired", "4xx", INVALID, REFUSED),
    says("token-required", "auth-missing", "4xx", REQUIRED, MISSING),
    possible("invalid-token-under-200", "auth-token-expired", "2xx", body(INVALID), REFUSED),
    possible("token-required-under-200", "auth-missing", "2xx", body(REQUIRED), MISSING),
  ],
  sources: [ERRORS],
});
