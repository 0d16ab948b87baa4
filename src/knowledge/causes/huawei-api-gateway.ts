import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { anonymous, signed } from "./credentials.ts";

const { likely } = causesOf(
  anybody,
  docs("华为云 API 网关：错误码", "https://support.huaweicloud.com/usermanual-apig/apig_03_0048.html"),
);

/** The number of `APIG.0101`, or of `APIGW.0101` as the shared gateway writes it. */
const errorCode = codeInBody(/"error_code"\s{0,4}:\s{0,4}"APIGW?\.(\d{4})"/);
const gave = (...codes: readonly [string, ...string[]]): Condition => code(errorCode, ...codes);

/** What Huawei Cloud's gateway of interfaces says by the number of its error; one number can have several statuses. */
export const huaweiApiGatewayCauses = {
  id: "huawei-api-gateway",
  over: ["auth", "limits", "not-found", "upstream"],
  causes: [
    likely("no-api", "gateway-route-not-found", 404, gave("0101"), {
      why: text({
        en: "The gateway has no published API for this host name, method and path (APIG.0101).",
        "zh-CN": "网关中没有与该域名、方法和路径匹配的已发布 API（APIG.0101）。",
      }),
      fix: [
        text({
          en: "Publish the API to the environment that is asked (X-Stage), and bind the host name to its group.",
          "zh-CN": "把 API 发布到所调用的环境（X-Stage），并把域名绑定到其分组。",
        }),
        text({
          en: "A preflight needs CORS to be switched on in the API, or an OPTIONS method.",
          "zh-CN": "跨域预检需要在 API 中开启 CORS 或提供 OPTIONS 方法。",
        }),
      ],
    }),
    likely("body-too-large", "request-body-too-large", 413, gave("0201")),
    likely("uri-too-long", "uri-too-long", 414, gave("0201")),
    likely("header-too-large", "request-header-too-large", 494, gave("0201")),
    likely("no-backend", "upstream-connection-refused", 502, gave("0201", "0610")),
    likely("protocol", "upstream-protocol-mismatch", 502, gave("0202")),
    likely("backend-timeout", "upstream-response-timeout", 504, gave("0201", "0203")),
    likely("login-missing", "auth-missing", 401, all(anonymous, gave("0301", "0303", "0305"))),
    likely("login-wrong", "auth-invalid", 401, all(signed, gave("0301", "0303", "0305"))),
    likely("token-over", "auth-token-expired", 401, gave("0307")),
    likely("not-authorised", "auth-not-authorised", 403, gave("0302", "0304")),
    likely("denied", "auth-not-authorised", 403, gave("0306", "0802")),
    likely("throttled", "rate-limited", 429, gave("0308"), {
      why: text({
        en: "A throttling limit is reached: of the API, the application, the user, the source address or the debugging domain (1,000 a day). The message mostly says which.",
        "zh-CN":
          "达到了流控上限：API、应用、用户、源 IP 或调试域名（每天 1000 次）。消息多半会写明是哪一种。",
      }),
    }),
    likely("address", "ip-not-allowed", 403, gave("0401", "0402")),
    likely("quota", "quota-exhausted", 405, gave("0501")),
    likely("frozen", "service-stopped", 405, gave("0502")),
    likely("backend-name", "upstream-dns-failure", 500, gave("0605")),
  ],
} as const;
