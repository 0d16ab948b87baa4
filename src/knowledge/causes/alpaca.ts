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
        en: "Open orders hold a part of the position or all of it (held_for_orders), and less is left than this one wants; it is no matter of rights.",
        "zh-CN": "未成交的订单占用了部分或全部持仓（held_for_orders），剩余数量少于这次所需；这与权限无关。",
      }),
      fix: [
        text({
          en: "Cancel the orders that hold it (GET /v2/orders?status=open), wait until they are canceled, then send this one again; ask for no more than existing_qty.",
          "zh-CN":
            "先取消占用它的订单（GET /v2/orders?status=open），等到状态变为 canceled，再重发这个请求；数量不要超过 existing_qty。",
        }),
      ],
    }),
  ],
} as const;
