import { body } from "../../diagnosis/condition/body.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { REST_ERRORS, TOKENS } from "./magento-sources.ts";

const VALIDATOR = docs(
  "Magento: RequestValidator.php",
  "https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Webapi/Controller/Rest/RequestValidator.php",
);
const REQUEST = docs(
  "Magento: Rest/Request.php",
  "https://github.com/magento/magento2/blob/2.4-develop/lib/internal/Magento/Framework/Webapi/Rest/Request.php",
);
const { likely } = causesOf(anybody, REST_ERRORS, TOKENS);
const request = causesOf(anybody, VALIDATOR, REQUEST);

/** What the web API of Magento (Adobe Commerce) refuses of a request. */
export const magentoCauses = {
  id: "magento",
  over: ["request-body"],
  causes: [
    request.proven("https-only", "https-required", 400, json("message", /^Operation allowed only in HTTPS/), {
      why: text({
        en: "Magento offers this service over https alone, and saw plain http: the address, or a proxy that ends TLS without saying so.",
        "zh-CN":
          "Magento 只通过 https 提供该服务，却收到 http：地址用了 http，或前面终止 TLS 的代理没有告知。",
      }),
      fix: [
        text({
          en: "Call the https address; behind a proxy send X-Forwarded-Proto and name it as offloader header (web/secure/offloader_header).",
          "zh-CN":
            "改用 https 地址；在代理之后要发送 X-Forwarded-Proto，并把它设为 offloader 标头（web/secure/offloader_header）。",
        }),
      ],
    }),
    request.proven(
      "get-of-all-stores",
      "validation-failed",
      400,
      json("message", /^Cannot perform GET operation with store code 'all'/),
      {
        why: text({
          en: "The store code all in the path is for changes; reading needs the code of one store.",
          "zh-CN": "路径中的店铺代码 all 只用于修改；读取需要某个店铺的代码。",
        }),
        fix: [
          text({
            en: "Ask for /rest/default/V1 or /rest/V1 instead of /rest/all/V1.",
            "zh-CN": "用 /rest/default/V1 或 /rest/V1 代替 /rest/all/V1。",
          }),
        ],
      },
    ),
    request.proven(
      "type",
      "unsupported-media-type",
      400,
      json(
        "message",
        /^(?:Server cannot understand Content-Type HTTP header media type |Content-Type header is (?:empty|invalid)\.$|UTF-8 is the only supported charset\.$)/,
      ),
    ),
    request.proven(
      "accept",
      "not-acceptable",
      406,
      json("message", /^Server cannot match any of the given Accept HTTP header media type/),
    ),
    request.likely(
      "method",
      "method-not-allowed-by-application",
      400,
      json("message", /^Request method is invalid\.$/),
      {
        why: text({
          en: "The web API of Magento takes GET, POST, PUT and DELETE alone.",
          "zh-CN": "Magento 的 Web API 只接受 GET、POST、PUT 和 DELETE。",
        }),
      },
    ),
    likely("unreadable", "request-body-malformed", 400, json("message", /^Decoding error[.:]/)),
    likely("no-entity", "record-not-found", 404, json("message", /^No such entity(?:\.$| with )/), {
      why: text({
        en: "Magento found no record with the value that the request names; parameters shows it, where the answer has them.",
        "zh-CN": "Magento 找不到与请求中的值相符的记录；响应带有 parameters 时，其中写明了该值。",
      }),
    }),
    likely("no-route", "route-not-found", 404, body("Request does not match any route."), {
      why: text({
        en: "The web API of Magento has no service at this path for this method, or the store code in the path (/rest/CODE/V1) does not exist.",
        "zh-CN":
          "Magento 的 Web API 在这个路径上没有该方法的服务，或路径中的店铺代码（/rest/CODE/V1）不存在。",
      }),
    }),
    likely(
      "required",
      "validation-failed",
      400,
      body(/"%\w{1,40}\\?" is required|%fieldName is a required field/),
      {
        why: text({
          en: "Magento names the field that is missing or cannot be read.",
          "zh-CN": "Magento 写明了缺失或无法读取的字段。",
        }),
      },
    ),
  ],
} as const;
