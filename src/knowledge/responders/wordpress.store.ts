import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { causesOf } from "../writing/causes-of.ts";
import { ofWordpress, restCode } from "./wordpress.answer.ts";

const store = causesOf(
  "wordpress",
  docs(
    "WooCommerce: Store API nonce tokens",
    "https://developer.woocommerce.com/docs/apis/store-api/nonce-tokens/",
  ),
);

/** What WooCommerce says of cart, checkout and products. */
export const woocommerceStore = [
  store.proven(
    "store-nonce",
    "csrf-token-invalid",
    [401, 403],
    restCode(/^woocommerce_rest_(?:missing|invalid)_nonce$/),
    {
      why: text({
        en: "The Store API wants the field Nonce (or a Cart-Token) for changes of the cart and for checkout: it is missing, past its time, or of another session.",
        "zh-CN":
          "Store API 修改购物车和结账时需要标头 Nonce（或 Cart-Token）：它缺失、已过期，或属于另一个会话。",
      }),
      fix: [
        text({
          en: "GET /wc/store/v1/cart first, and send its Nonce or Cart-Token along; across origins expose both by CORS.",
          "zh-CN":
            "先 GET /wc/store/v1/cart，再带上响应中的 Nonce 或 Cart-Token；跨源时要通过 CORS 暴露这两个标头。",
        }),
      ],
    },
  ),
  store.likely(
    "out-of-stock",
    "application-conflict",
    [400, 409],
    restCode(/^woocommerce_rest_product_(?:partially_)?out_of_stock$/),
  ),
  ofWordpress.likely(
    "sku-taken",
    "target-already-exists",
    400,
    restCode(/^(?:woocommerce_)?product_invalid_sku$/),
    {
      why: text({
        en: "Another product has this SKU, or it is not valid.",
        "zh-CN": "已有其他产品使用这个 SKU，或它无效。",
      }),
    },
  ),
] as const;
