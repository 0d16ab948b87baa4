import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Yii 2: handling errors",
  "https://www.yiiframework.com/doc/guide/2.0/en/runtime-handling-errors",
);
const SOURCE_2 = docs(
  "Yii 2: security best practices",
  "https://www.yiiframework.com/doc/guide/2.0/en/security-best-practices",
);
const { likely } = causesOf(anybody, SOURCE, SOURCE_2);

const yiiJson = jsonWith(
  ["name", "message", "code", "status"],
  ["type", "file", "line", "stack-trace", "previous"],
);
const yii = (pattern: RegExp) => all(yiiJson, json("message", pattern));
/** The page of its error handler gives the status behind the name. */
const page = (number: number, words: RegExp) => all(body(`(#${number})`), body(words));

/** What Yii 2 says by itself. */
export const yiiCauses = {
  id: "yii",
  causes: [
    likely("forgery", "csrf-token-invalid", 400, body("Unable to verify your data submission."), {
      why: text({
        en: "Yii found no valid CSRF token in the body or in X-CSRF-Token.",
        "zh-CN": "Yii 在正文或 X-CSRF-Token 中没有找到有效的 CSRF 令牌。",
      }),
      fix: [
        text({
          en: "Put Html::csrfMetaTags() into the layout and send its token, or set enableCsrfValidation to false for a stateless API controller.",
          "zh-CN":
            "在布局中加入 Html::csrfMetaTags() 并发送其令牌；无状态的 API 控制器可把 enableCsrfValidation 设为 false。",
        }),
      ],
    }),
    likely(
      "parameters",
      "validation-failed",
      400,
      any(
        yii(/^(?:Missing required parameters: |Invalid data received for parameter )/),
        page(400, /Missing required parameters: |Invalid data received for parameter /),
      ),
      {
        why: text({
          en: "The action of Yii wants a parameter that the request lacks or has in another form.",
          "zh-CN": "Yii 的动作需要一个参数，而请求缺少它或形式不对。",
        }),
      },
    ),
    likely("json", "request-body-malformed", 400, body(/Invalid JSON data in request body/), {
      why: text({ en: "Yii could not parse the JSON of the body.", "zh-CN": "Yii 无法解析正文中的 JSON。" }),
    }),
    likely("credentials", "auth-invalid", 401, yii(/^Your request was made with invalid credentials\.$/), {
      why: text({
        en: "No authenticator of the Yii controller accepted the request; the same is said where no token came.",
        "zh-CN": "Yii 控制器的认证器都不接受该请求；没有带令牌时也是这句话。",
      }),
    }),
    likely("right", "auth-not-authorised", 403, yii(/^You are not allowed to perform this action\.$/), {
      why: text({
        en: "The access rules (AccessControl, RBAC) of the Yii controller refuse this user.",
        "zh-CN": "Yii 控制器的访问规则（AccessControl、RBAC）拒绝了该用户。",
      }),
    }),
    likely(
      "method",
      "method-not-allowed-by-application",
      405,
      body(/Method Not Allowed\. This URL can only handle the following request methods: /),
      {
        why: text({
          en: "VerbFilter of the Yii controller takes other methods; the answer lists them.",
          "zh-CN": "Yii 控制器的 VerbFilter 只接受其他方法，响应里已列出。",
        }),
      },
    ),
    likely(
      "no-route",
      "route-not-found",
      404,
      yii(/^(?:Page not found\.|Unable to resolve the request|Invalid Route)/),
      {
        why: text({
          en: 'Yii finds no controller action for this path; HostControl, UrlNormalizer and an ErrorAction called directly say "Page not found." too.',
          "zh-CN":
            "Yii 找不到这个路径对应的控制器动作；HostControl、UrlNormalizer 和被直接访问的 ErrorAction 也会说“Page not found.”。",
        }),
        fix: [
          text({
            en: "Check urlManager (enablePrettyUrl, rules) and, for REST, the plural of the controller's name.",
            "zh-CN": "检查 urlManager（enablePrettyUrl、rules）；REST 路由还要注意控制器名的复数形式。",
          }),
          text({
            en: "If the route exists, look at allowedHosts of HostControl and at the normalizer of urlManager.",
            "zh-CN": "若路由存在，查看 HostControl 的 allowedHosts 和 urlManager 的 normalizer。",
          }),
        ],
      },
    ),
    likely("record", "record-not-found", 404, yii(/^Object not found: /), {
      why: text({
        en: "The REST action of Yii found no record with this id.",
        "zh-CN": "Yii 的 REST 动作没有找到该 id 的记录。",
      }),
    }),
    likely("limited", "rate-limited", 429, yii(/^Rate limit exceeded\.$/), {
      why: text({
        en: "The RateLimiter filter of Yii counted too many requests of this user.",
        "zh-CN": "Yii 的 RateLimiter 过滤器统计到该用户请求过多。",
      }),
    }),
    likely("thrown", "unhandled-exception", 500, yii(/^An internal server error occurred\.$/), {
      why: text({
        en: "Code of the Yii application threw; outside of YII_DEBUG the text is in runtime/logs.",
        "zh-CN": "Yii 应用代码抛出了异常；非 YII_DEBUG 时原文在 runtime/logs。",
      }),
    }),
  ],
} as const;
