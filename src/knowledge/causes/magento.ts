import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Adobe Commerce: REST error handling",
  "https://developer.adobe.com/commerce/webapi/get-started/web-api-responses/",
);
const SOURCE_2 = docs(
  "Adobe Commerce: token authentication",
  "https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

/** What Magento (Adobe Commerce) says by itself. */
export const magentoCauses = {
  id: "magento",
  causes: [
    likely(
      "consumer",
      "auth-not-authorised",
      401,
      body(/The consumer isn't authorized to access|Consumer is not authorized to access/),
      {
        why: text({
          en: "The token is missing or past its time, or its role lacks the resource that Magento names.",
          "zh-CN": "令牌缺失或过期，或其角色没有 Magento 所指的资源权限。",
        }),
        fix: [
          text({
            en: "Fetch a new token, and check the role's resources; since 2.4.4 integration tokens need a setting to be used as Bearer.",
            "zh-CN": "重新获取令牌并检查角色的资源；自 2.4.4 起，集成令牌要开启设置才能作为 Bearer 使用。",
          }),
        ],
      },
    ),
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
    likely("form-key", "csrf-token-invalid", [400, 403], body("Invalid Form Key. Please refresh the page."), {
      why: text({
        en: "Magento did not find the form key of this session.",
        "zh-CN": "Magento 没有找到这个会话的 form key。",
      }),
    }),
    likely(
      "report",
      "unhandled-exception",
      [500, 503],
      body(
        /Exception printing is disabled by default for security reasons|Error log record number: [\da-f]{6,70}/,
      ),
      {
        why: text({
          en: "Magento caught an exception, and stored it under the number on the page.",
          "zh-CN": "Magento 捕获了异常，并以页面上的编号保存。",
        }),
        fix: [
          text({
            en: "Read the file of that number in var/report, or switch developer mode on.",
            "zh-CN": "在 var/report 中查看该编号的文件，或打开开发者模式。",
          }),
        ],
      },
    ),
  ],
} as const;
