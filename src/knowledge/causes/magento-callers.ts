import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { REST_ERRORS, TOKENS } from "./magento-sources.ts";

const { likely, possible } = causesOf(anybody, REST_ERRORS, TOKENS);

/** One sentence for both. */
const loginRefused = json(
  "message",
  /^(?:You did not sign in correctly or your account is temporarily disabled|The account sign-in was incorrect or your account is disabled temporarily)/,
);
const refused = body(/The consumer isn't authorized to access|Consumer is not authorized to access/);

/** Who calls Magento (Adobe Commerce): its tokens, logins and forms. */
export const magentoCallersCauses = {
  id: "magento-callers",
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
    likely("form-key", "csrf-token-invalid", [400, 403], body("Invalid Form Key. Please refresh the page."), {
      why: text({
        en: "Magento did not find the form key of this session.",
        "zh-CN": "Magento 没有找到这个会话的 form key。",
      }),
    }),
  ],
} as const;
