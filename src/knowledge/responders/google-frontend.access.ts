import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { own, ownPage, ROBOT, RUN } from "./google-frontend.page.ts";

const IAP = docs("Identity-Aware Proxy: FAQ", "https://cloud.google.com/iap/docs/faq");

/** What it says of a token that it was given; of none it says "empty token". */
const IAP_REFUSES_TOKEN = body(
  /^\s{0,8}Invalid IAP credentials: (?:Base64 decode failed on token|Unable to parse JWT|JWT signature is invalid|JWT audience doesn['’]t match|JWT ['’]email['’] claim|Invalid bearer token\.)/,
);

/** Whom it does not let in: callers of a Cloud Run service, users of Identity-Aware Proxy, addresses. */
export const googleFrontendAccess = [
  cause({
    id: "login-missing",
    mechanism: "auth-missing",
    on: [401, 403],
    certainty: "likely",
    when: all(
      ownPage,
      body(/does not have permission|Unauthorized|not authorized/i),
      notSent("authorization"),
    ),
    why: text({
      en: "The service is not public, and the call carries no identity token.",
      "zh-CN": "该服务不是公开的，而请求没有携带身份令牌。",
    }),
    sources: [RUN],
  }),
  cause({
    id: "token-refused",
    mechanism: "auth-invalid",
    on: [401],
    certainty: "likely",
    when: all(ownPage, sent("authorization")),
    sources: [RUN],
  }),
  cause({
    id: "invoker-role-missing",
    mechanism: "auth-not-authorised",
    on: [403],
    certainty: "likely",
    when: all(ownPage, body(/does not have permission/), any(sent("authorization"), body(ROBOT))),
    sources: [RUN],
  }),
  cause({
    id: "invoker-role-missing-perhaps",
    mechanism: "auth-not-authorised",
    on: [403],
    certainty: "possible",
    when: ownPage,
    sources: [RUN],
  }),
  cause({
    id: "address-or-ingress",
    mechanism: "blocked-by-config-rule",
    on: [403, 404],
    certainty: "possible",
    when: own,
    sources: [docs("Cloud Run: ingress", "https://cloud.google.com/run/docs/securing/ingress")],
  }),
  cause({
    id: "iap-token-refused",
    mechanism: "auth-invalid",
    on: [401],
    certainty: "certain",
    when: IAP_REFUSES_TOKEN,
    why: text({
      en: "Identity-Aware Proxy read the token and refused it: not a JWT, a wrong signature, no email claim, or an audience other than an OAuth client (or URL) that it accepts.",
      "zh-CN":
        "Identity-Aware Proxy 读取了令牌但不接受：不是 JWT、签名不对、没有 email 声明，或 audience 不是它接受的 OAuth 客户端（或 URL）。",
    }),
    fix: [
      text({
        en: "As a service account ask for an ID token with email for an OAuth client that IAP accepts (its own or a listed programmatic one), or sign a JWT for the application's URL.",
        "zh-CN":
          "用服务账号获取含 email 的 ID 令牌，audience 填 IAP 接受的 OAuth 客户端（它自己的，或列入程序化访问名单的），或为应用的 URL 自行签发 JWT。",
      }),
      text({
        en: "If Authorization is the application's own, send the token of IAP as Proxy-Authorization: Bearer ….",
        "zh-CN": "如果 Authorization 要留给应用自己用，把给 IAP 的令牌放进 Proxy-Authorization: Bearer …。",
      }),
    ],
    sources: [
      docs(
        "Identity-Aware Proxy: programmatic authentication",
        "https://cloud.google.com/iap/docs/authentication-howto",
      ),
    ],
  }),
  cause({
    id: "iap-login",
    mechanism: "auth-missing",
    on: [401],
    certainty: "likely",
    when: all(
      own,
      any(field("x-goog-iap-generated-response"), body("Invalid IAP credentials: empty token")),
      not(IAP_REFUSES_TOKEN),
    ),
    sources: [IAP],
  }),
  cause({
    id: "iap-denied",
    mechanism: "auth-not-authorised",
    on: [403],
    certainty: "likely",
    when: field("x-goog-iap-generated-response"),
    sources: [IAP],
  }),
] as const;
