import { code, codeInJson, firstCode } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { vendorCodes } from "../writing/vendor-codes.ts";
import { googleApisLikely, googleApisProven, googleApisSpoken } from "./google-apis.codes.ts";

const SOURCE = docs(
  "Google APIs: google.api.ErrorReason",
  "https://github.com/googleapis/googleapis/blob/master/google/api/error_reason.proto",
);
/** The number of the status and a sentence: the error of every Google interface (AIP-193). */
const form = all(json("error.code", /^[45]\d\d$/), json("error.message", /\S/));

const googleApisCode = firstCode(
  codeInJson("error.details.*.errorCode", form),
  codeInJson("error.details.*.reason", form),
  codeInJson("error.errors.*.reason", form),
  codeInJson("error.status", form),
);
const { proven, likely, spoken } = vendorCodes(
  googleApisCode,
  text({
    en: "The Google interface gives the reason {code}, which means this.",
    "zh-CN": "Google 接口给出的原因是 {code}，它的含义就是这个。",
  }),
  SOURCE,
);
const causes = causesOf(anybody, SOURCE);
const firebaseStorage = causesOf(
  anybody,
  docs("Firebase: FAQ on the storage accounts", "https://firebase.google.com/support/faq#storage-accounts"),
);

/** What interfaces of Google say by the reason of their error: of today, and of those that came before. */
export const googleApisCauses = {
  id: "google-apis",
  over: ["auth", "limits", "named-codes"],
  causes: [
    ...spoken(googleApisSpoken),
    causes.likely(
      "page-not-in-key",
      "auth-not-authorised",
      403,
      code(googleApisCode, "API_KEY_HTTP_REFERRER_BLOCKED"),
      {
        why: text({
          en: "The API key is restricted to websites, and the page that called is not among them.",
          "zh-CN": "API 密钥限制了可用的网站，而发起请求的页面不在其中。",
        }),
        fix: [
          text({
            en: "In Google Cloud, APIs & Services, Credentials, add this page's origin with /* to the key's website restrictions.",
            "zh-CN": "在 Google Cloud 的“API 和服务”的“凭据”中，把该页面的源加上 /* 加入密钥的网站限制。",
          }),
          text({
            en: "See whether the page sends a Referer at all: Referrer-Policy: no-referrer makes every key that is restricted to websites fail.",
            "zh-CN":
              "看页面是否发送 Referer：设置了 Referrer-Policy: no-referrer 时，限制了网站的密钥都会失败。",
          }),
        ],
      },
    ),
    causes.proven(
      "interface-off",
      "feature-not-enabled",
      403,
      code(googleApisCode, "SERVICE_DISABLED", "accessNotConfigured"),
      {
        why: text({
          en: "This API is not enabled in the Google Cloud project of the key or token.",
          "zh-CN": "该 API 在密钥或令牌所属的 Google Cloud 项目中没有启用。",
        }),
        fix: [
          text({
            en: "Open the address in the error's message, enable the API there, and wait some minutes.",
            "zh-CN": "打开错误消息中的地址，在那里启用该 API，并等待几分钟。",
          }),
        ],
      },
    ),
    firebaseStorage.likely(
      "storage-account-without-rights",
      "auth-not-authorised",
      412,
      all(form, says(/required service account is missing necessary permissions/i)),
      {
        why: text({
          en: "Firebase Storage's own service account lacks its role on the bucket or project; no condition of the request failed.",
          "zh-CN": "Firebase Storage 自己的服务账号在该存储桶或项目上缺少角色；并不是请求的条件不满足。",
        }),
        fix: [
          text({
            en: "In the Firebase console, Storage, link the bucket again, then wait some minutes.",
            "zh-CN": "在 Firebase 控制台的 Storage 中重新关联存储桶，然后等待几分钟。",
          }),
          text({
            en: "Or give service-PROJECT_NUMBER@gcp-sa-firebasestorage.iam.gserviceaccount.com the role roles/firebasestorage.serviceAgent.",
            "zh-CN":
              "或给 service-PROJECT_NUMBER@gcp-sa-firebasestorage.iam.gserviceaccount.com 授予 roles/firebasestorage.serviceAgent 角色。",
          }),
        ],
        confirm: text({
          en: "IAM of the project (with Google-provided grants shown) lacks this account, or lists it without that role.",
          "zh-CN": "项目的 IAM 页面（勾选显示由 Google 提供的授权）中没有该账号，或该账号缺少这个角色。",
        }),
      },
    ),
    causes.proven(
      "place-not-served",
      "geo-blocked",
      400,
      all(form, says(/User location is not supported for the API use/)),
      {
        why: text({
          en: "Google does not offer this API where it takes the call to come from, or (without a billing account, if it says so) not free of charge.",
          "zh-CN":
            "在 Google 判定的请求来源地，它不提供这个 API；若消息提到结算账号（billing account），则是不提供免费使用。",
        }),
      },
    ),
    causes.proven(
      "key-unknown",
      "auth-invalid",
      400,
      all(form, says(/API key not valid\. Please pass a valid API key/)),
      {
        why: text({
          en: "Google knows no such API key.",
          "zh-CN": "Google 没有这个 API 密钥。",
        }),
      },
    ),
    causes.likely(
      "model-unknown",
      "record-not-found",
      404,
      all(
        form,
        says(
          /\bis not found for API version \S{1,40}, or is not supported for |\bno longer available to new users\b/,
        ),
      ),
      {
        why: text({
          en: "Gemini does not offer this model here: it was retired (at times for new users alone), its name is wrong, or it lacks this version of the API or this method.",
          "zh-CN":
            "Gemini 在这里不提供该模型：已下线（有时只对新用户）、名称有误，或不支持这个 API 版本或方法。",
        }),
        fix: [
          text({
            en: "List the models (GET /v1beta/models) and take one whose supportedGenerationMethods has the method; retired models do not come back.",
            "zh-CN":
              "列出模型（GET /v1beta/models），选用 supportedGenerationMethods 含该方法的模型；下线的模型不会恢复。",
          }),
        ],
      },
    ),
    causes.likely(
      "quota-of-plan",
      "quota-exhausted",
      429,
      all(
        form,
        says(
          /You exceeded your current quota, please check your plan|[Qq]uota exceeded for metric[^\n]{0,160}(?:[Pp]er ?[Dd]ay|free_tier)/,
        ),
      ),
      {
        why: text({
          en: 'A quota of the plan is used up. By the minute, wait for retryDelay. By the day, wait for the next day, even if retryDelay is short. With "limit: 0" the plan does not include it.',
          "zh-CN":
            "套餐的某项配额已用完：按分钟的等 retryDelay，按天的要等到次日，即使 retryDelay 很短。写着“limit: 0”时，套餐根本不含它。",
        }),
      },
    ),
    causes.likely(
      "token-refused",
      "auth-invalid",
      401,
      all(form, sent("authorization"), code(googleApisCode, "UNAUTHENTICATED", "required")),
    ),
    ...proven(googleApisProven),
    ...likely(googleApisLikely, { prefix: "likely-" }),
  ],
} as const;
