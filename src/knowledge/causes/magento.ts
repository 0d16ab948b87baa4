import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
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
const VALIDATOR = docs(
  "Magento: RequestValidator.php",
  "https://github.com/magento/magento2/blob/2.4-develop/app/code/Magento/Webapi/Controller/Rest/RequestValidator.php",
);
const REQUEST = docs(
  "Magento: Rest/Request.php",
  "https://github.com/magento/magento2/blob/2.4-develop/lib/internal/Magento/Framework/Webapi/Rest/Request.php",
);
const PROCESSOR = docs(
  "Magento: ErrorProcessor.php",
  "https://github.com/magento/magento2/blob/2.4-develop/lib/internal/Magento/Framework/Webapi/ErrorProcessor.php",
);
const { likely, possible } = causesOf(anybody, SOURCE, SOURCE_2);
/** One sentence for both. */
const loginRefused = json(
  "message",
  /^(?:You did not sign in correctly or your account is temporarily disabled|The account sign-in was incorrect or your account is disabled temporarily)/,
);
const request = causesOf(anybody, VALIDATOR, REQUEST);
const processor = causesOf(anybody, PROCESSOR);

const refused = body(/The consumer isn't authorized to access|Consumer is not authorized to access/);

/** What Magento (Adobe Commerce) says by itself. */
export const magentoCauses = {
  id: "magento",
  over: ["auth"],
  causes: [
    likely("no-token", "auth-missing", 401, all(refused, notSent("authorization"), notSent("cookie")), {
      why: text({
        en: "The call came without a token, so Magento took the caller for a guest, who may not use the resource that the answer names.",
        "zh-CN": "调用没有携带令牌，Magento 把调用者当作访客，而访客无权访问响应中写明的资源。",
      }),
    }),
    // A resource of its own that only a customer's token or session has.
    likely(
      "customer-wanted",
      "auth-not-authorised",
      401,
      all(refused, json("parameters.resources", /^self$/)),
      {
        why: text({
          en: "Only a signed-in customer may call this (resource self): the token is missing, past its time, or an administrator's or integration's.",
          "zh-CN": "只有已登录的顾客可以调用（资源 self）：令牌缺失、已过期，或属于管理员或集成。",
        }),
        fix: [
          text({
            en: "Fetch a customer's token from /V1/integration/customer/token; with an administrator's ask for /V1/customers/ID.",
            "zh-CN": "从 /V1/integration/customer/token 取得顾客令牌；用管理员令牌时请求 /V1/customers/ID。",
          }),
        ],
      },
    ),
    likely("consumer", "auth-not-authorised", 401, refused, {
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
    }),
    // A token past its time leaves a guest, who is refused in the same words.
    possible("token-over", "auth-token-expired", 401, all(refused, sent("authorization"))),
    possible("account-locked", "auth-not-authorised", 401, loginRefused, {
      why: text({
        en: "After several failures the account is locked for a while, and the right password is refused in the same words.",
        "zh-CN": "多次失败后账户会被暂时锁定，此时正确的密码也得到同样的说法。",
      }),
    }),
    likely("login-wrong", "auth-invalid", 401, loginRefused, {
      why: text({
        en: "Magento knows no such user name and password, or the account is locked or switched off.",
        "zh-CN": "Magento 不认识这组用户名和密码，或该账户已被锁定或停用。",
      }),
      fix: [
        text({
          en: "Try the login in the shop or the admin. After several failures wait for the Lockout Time (Configuration, Services, OAuth). Administrators: bin/magento admin:user:unlock NAME.",
          "zh-CN":
            "在店铺或后台试一次登录。多次失败后等待 Lockout Time（Configuration → Services → OAuth）。管理员：bin/magento admin:user:unlock 用户名。",
        }),
      ],
    }),
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
    processor.proven(
      "logged",
      "unhandled-exception",
      500,
      json("message", /^Internal Error\. Details are available in Magento log file\. Report ID: webapi-/),
      {
        why: text({
          en: "Magento caught an exception and logged it under the id that the answer names.",
          "zh-CN": "Magento 捕获了异常，并以响应中的编号写入日志。",
        }),
        fix: [
          text({
            en: "Look for the id in var/log/exception.log or system.log.",
            "zh-CN": "在 var/log/exception.log 或 system.log 中查找这个编号。",
          }),
        ],
      },
    ),
    processor.proven(
      "fatal",
      "script-fatal-error-hidden",
      500,
      body(/Server internal error\. See details in report api\\?\/(?:\d{1,20}|%1)/),
      {
        why: text({
          en: "PHP died in the web API; Magento stored the fatal error in a file.",
          "zh-CN": "PHP 在 Web API 中因致命错误终止，Magento 把错误存成了文件。",
        }),
        fix: [
          text({
            en: "Read the file of that number in var/report/api; where the answer shows %1, the newest one.",
            "zh-CN": "查看 var/report/api 中该编号的文件；响应只显示 %1 时，看最新的文件。",
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
