import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { method, notSent, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { shopifyCodes } from "./shopify.codes.ts";

const CODES = docs(
  "Shopify: response status and error codes",
  "https://shopify.dev/docs/api/usage/response-codes",
);
const SCOPES = docs("Shopify: access scopes", "https://shopify.dev/docs/api/usage/access-scopes");
const { possible, usual } = causesOf("shopify", CODES);
const { likely } = causesOf("shopify", CODES, SCOPES);

/** The key of an app: the interface for shops takes no session of a page. */
const withKey = any(sent("x-shopify-access-token"), sent("authorization", /^Basic\s/i));

/** GraphQL answers a missing scope with 200; a 403 there is of the shop. */
const refusedToKey = all(
  path(/^\/admin\/(?!.{0,60}graphql\.json$)/),
  withKey,
  not(body(/not approved to access/)),
);

/** A call of the REST interface that writes, by a caller that takes JSON or anything. */
const askedToWrite = all(
  path(/^\/admin\/(?:api\/[\w-]{1,20}\/)?.{1,200}\.json$/),
  method("POST", "PUT", "DELETE"),
  any(sent("accept", /\*\/\*|json/), notSent("accept")),
);

export const shopify = defineResponder({
  id: "shopify",
  name: text({ en: "Shopify", "zh-CN": "Shopify" }),
  roles: ["application"],
  signs: [
    named("powered-by-field", field("powered-by", /^Shopify\b/i)),
    named("own-host", host(/\.myshopify\.com$/)),
    named("x-shopid-field", field("x-shopid")),
    named("x-shopify-stage-field", field("x-shopify-stage")),
    named("x-shopify-shop-api-call-limit-field", field("x-shopify-shop-api-call-limit")),
  ],
  statuses: shopifyCodes,
  causes: [
    likely("scope-missing", "auth-not-authorised", 403, refusedToKey, {
      why: text({
        en: "Shopify's REST interface mostly refuses so where the app was not granted the scope that this part of the shop's data wants.",
        "zh-CN": "Shopify 的 REST 接口这样拒绝，多半是因为应用没有获得访问店铺这部分数据所需的权限范围。",
      }),
      fix: [
        text({
          en: "Add the scope to the app and have the shop install or update it: a token keeps the scopes it was issued with.",
          "zh-CN": "为应用添加所需的权限范围，再让店铺重新安装或更新：已有令牌仍是签发时的范围。",
        }),
        text({
          en: "GET /admin/oauth/access_scopes.json lists what this token may do. Customers and orders also want access to protected customer data.",
          "zh-CN":
            "GET /admin/oauth/access_scopes.json 会列出该令牌的权限范围。客户和订单还需要获准访问受保护的客户数据。",
        }),
      ],
    }),
    possible("method-wrong", "method-not-allowed-by-application", 406, askedToWrite, {
      why: text({
        en: "Perhaps Shopify's REST interface has no route for this method and path: it answers 406 there also to callers that take any type, as to a POST where PUT is wanted.",
        "zh-CN":
          "可能 Shopify 的 REST 接口没有这个方法与路径的组合：这时即使客户端接受任何类型也返回 406，例如该用 PUT 却用了 POST。",
      }),
      fix: [
        text({
          en: "Compare method and path with the reference of the resource; completing a draft order, for one, is PUT /draft_orders/ID/complete.json.",
          "zh-CN":
            "对照该资源的文档检查方法和路径；例如完成草稿订单要用 PUT /draft_orders/ID/complete.json。",
        }),
      ],
    }),
    usual("security-rejection", "waf-blocked", 430),
    usual("shop-frozen", "service-stopped", 402),
    usual("shop-locked", "service-stopped", 423),
  ],
  sources: [CODES, SCOPES],
});
