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
const { usual } = causesOf("shopify", CODES);

export const shopify = defineResponder({
  id: "shopify",
  name: text({ en: "Shopify", "zh-CN": "Shopify" }),
  roles: ["application"],
  signs: [
    named("powered-by-field", field("powered-by", /^Shopify\b/i)),
    named("x-shopid-field", field("x-shopid")),
    named("x-shopify-stage-field", field("x-shopify-stage")),
    named("x-shopify-shop-api-call-limit-field", field("x-shopify-shop-api-call-limit")),
  ],
  statuses: shopifyCodes,
  causes: [
    usual("security-rejection", "waf-blocked", 430),
    usual("shop-frozen", "service-stopped", 402),
    usual("shop-locked", "service-stopped", 423),
  ],
  sources: [CODES],
});
