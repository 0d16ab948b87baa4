import { all } from "../../diagnosis/condition/condition.ts";
import { json, jsonWith } from "../../diagnosis/condition/json.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { linkedinCodes } from "./linkedin.codes.ts";

const REPORT = docs("HTTPX: LinkedIn's status 999", "https://github.com/encode/httpx/discussions/2025");
const API = docs(
  "LinkedIn: error handling",
  "https://learn.microsoft.com/en-us/linkedin/shared/api-guide/concepts/error-handling",
);
const { likely } = causesOf("linkedin", REPORT);
const api = causesOf("linkedin", API);

const denied = all(status(999), field("x-li-uuid"));

/** The form in which its interfaces refuse. */
const interfaceError = all(
  jsonWith(["serviceErrorCode", "message", "status"], ["code", "errorDetails", "errorDetailType"]),
  json("serviceErrorCode", /^\d{1,6}$/),
);
const serviceError = (code: RegExp) => all(interfaceError, json("serviceErrorCode", code));

export const linkedin = defineResponder({
  id: "linkedin",
  name: text({ en: "LinkedIn", "zh-CN": "LinkedIn" }),
  roles: ["application"],
  // LinkedIn's own edge puts x-li-* on every response; only it sends 999 with them.
  signs: [
    wrote("own-status", denied),
    wrote("service-error-code", interfaceError),
    relayed("x-li-uuid-field", field("x-li-uuid")),
    relayed("x-li-pop-field", field("x-li-pop")),
  ],
  statuses: linkedinCodes,
  causes: [
    likely("automated-client", "user-agent-blocked", 999, denied),
    api.proven(
      "call-not-permitted",
      "auth-not-authorised",
      403,
      all(serviceError(/^100$/), json("message", /^Not enough permissions to access: /)),
      {
        why: text({
          en: "The token may not make this call: the app lacks the product that brings its permission, the token the scope, or the member the role.",
          "zh-CN": "令牌不能进行这个调用：应用缺少带来该权限的产品，令牌缺少相应作用域，或会员没有所需角色。",
        }),
        fix: [
          text({
            en: "See which permission the call needs and which product brings it; with OpenID Connect alone, `/v2/userinfo` takes the place of `/v2/me`.",
            "zh-CN":
              "查看该调用需要哪项权限、由哪个产品带来；只有 OpenID Connect 时，用 `/v2/userinfo` 代替 `/v2/me`。",
          }),
          text({
            en: "Add the product to the app, ask for its scopes, and let the member sign in again.",
            "zh-CN": "为应用添加该产品，申请其作用域，并让会员再次登录。",
          }),
        ],
      },
    ),
    api.likely("permission-missing", "auth-not-authorised", 403, serviceError(/^100$/), {
      why: text({
        en: "The token lacks the permission (scope) for this call or field, the app the product that brings it, or the member the role on the page or ad account.",
        "zh-CN":
          "令牌缺少这个调用或字段所需的权限（scope），应用缺少带来该权限的产品，或会员在主页或广告账户上没有相应角色。",
      }),
      fix: [
        text({
          en: "Add the product to the app, ask for its scopes anew, and let the member sign in again. That gives a new token and makes the old ones invalid.",
          "zh-CN":
            "为应用添加相应产品，重新申请其作用域，并让会员再次登录。这样会得到新令牌，旧令牌随之失效。",
        }),
      ],
    }),
    api.likely("token-wrong", "auth-invalid", 401, serviceError(/^65600$/)),
    api.likely("token-revoked", "auth-invalid", 401, serviceError(/^65601$/), {
      why: text({
        en: "This LinkedIn token was revoked: by the member, by a newer authorisation with other scopes, or by LinkedIn.",
        "zh-CN": "这个 LinkedIn 令牌已被撤销：由会员、由作用域不同的新授权，或由 LinkedIn 撤销。",
      }),
    }),
    api.likely("token-over", "auth-token-expired", 401, serviceError(/^65602$/)),
  ],
  sources: [REPORT, API],
});
