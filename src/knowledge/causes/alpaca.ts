import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs(
    "Alpaca: common Trading API errors",
    "https://alpaca.markets/learn/how-to-fix-common-trading-api-errors-at-alpaca",
  ),
);

/** One code stands for all that an account may not trade now; the members beside it tell which. */
const quantityHeld = all(
  json("code", /^40310000$/),
  json("held_for_orders", /[1-9]/),
  json("message", /^insufficient qty available for order/),
);

/** What the trading interface of Alpaca refuses by the state of the account. */
export const alpacaCauses = {
  id: "alpaca",
  over: ["refusal", "refusal-unexplained", "auth-words"],
  causes: [
    likely("quantity-held", "application-conflict", 403, quantityHeld, {
      why: text({
        en: "Open orders hold the quantity (held_for_orders), so that too little is left for this one; it is no matter of rights.",
        "zh-CN": "未成交的订单占用了持仓数量（held_for_orders），剩余数量不够；这与权限无关。",
      }),
      fix: [
        text({
          en: "Cancel the orders that hold it (GET /v2/orders?status=open), wait until they are canceled, then close the position: DELETE /v2/positions/SYMBOL.",
          "zh-CN":
            "先取消占用它的订单（GET /v2/orders?status=open），等到状态变为 canceled，再平仓：DELETE /v2/positions/SYMBOL。",
        }),
      ],
    }),
  ],
} as const;
