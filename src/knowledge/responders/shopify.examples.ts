import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { shopify } from "./shopify.ts";

const answer = (fields: string) =>
  exchange({ request: "GET /products.json", status: "430", fields: [fields] });

const SHOP = { Host: "acme.myshopify.com" };

export const shopifyExamples: ResponderExamples<typeof shopify> = {
  signs: {
    "powered-by-field": {
      fires: [exchange({ status: 430, fields: { "Powered-By": "Shopify" } })],
      silent: [exchange({ status: 430, fields: { "Powered-By": "other" } })],
    },
    "own-host": {
      fires: [exchange({ request: "GET /cart.js", sent: SHOP, status: 404 })],
      silent: [exchange({ request: "GET /cart.js", sent: { Host: "shop.example" }, status: 404 })],
    },
    "x-shopid-field": {
      fires: [exchange({ status: 430, fields: { "X-ShopId": "1234567" } })],
      silent: [exchange({ status: 430 })],
    },
    "x-shopify-stage-field": {
      fires: [exchange({ status: "200 OK", fields: { "X-Shopify-Stage": "production" } })],
      silent: [exchange({ status: "200 OK", fields: { "X-Stage": "production" } })],
    },
    "x-shopify-shop-api-call-limit-field": {
      fires: [
        exchange({ status: "429 Too Many Requests", fields: { "X-Shopify-Shop-Api-Call-Limit": "40/40" } }),
      ],
      silent: [exchange({ status: "429 Too Many Requests", fields: { "X-RateLimit-Limit": "40" } })],
    },
  },
  causes: {
    "scope-missing": {
      fires: [
        exchange({
          request: "GET /admin/orders.json",
          sent: { ...SHOP, "X-Shopify-Access-Token": "shpat_0f" },
          status: 403,
        }),
      ],
      silent: [
        exchange({ request: "GET /admin/orders", sent: SHOP, status: 403 }),
        exchange({
          request: "GET /apps/reviews",
          sent: { ...SHOP, "X-Shopify-Access-Token": "shpat_0f" },
          status: 403,
        }),
      ],
    },
    "method-wrong": {
      fires: [
        exchange({
          request: "POST /admin/api/2025-01/draft_orders/1/complete.json",
          sent: { ...SHOP, Accept: "*/*" },
          status: 406,
        }),
      ],
      silent: [
        exchange({
          request: "POST /admin/api/2025-01/draft_orders/1/complete.json",
          sent: { ...SHOP, Accept: "text/csv" },
          status: 406,
        }),
        exchange({ request: "GET /admin/api/2025-01/orders.json", sent: SHOP, status: 406 }),
      ],
    },
    "shop-frozen": {
      fires: [exchange({ status: 402, fields: { "X-ShopId": "1" }, json: { errors: "Unavailable Shop" } })],
      silent: [exchange({ status: 402, json: { errors: "Unavailable Shop" } })],
    },
    "shop-locked": {
      fires: [exchange({ status: 423, fields: { "X-ShopId": "1" }, json: { errors: "Locked" } })],
      silent: [exchange({ status: 423, json: { errors: "Locked" } })],
    },
    "security-rejection": {
      fires: [answer("Powered-By: Shopify"), answer("X-ShopId: 1234567")],
      silent: [answer("Server: nginx")],
    },
  },
};
