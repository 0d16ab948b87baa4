import { body } from "../../diagnosis/condition/body.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "n8n: webhook node, common issues",
  "https://docs.n8n.io/integrations/builtin/core-nodes/n8n-nodes-base.webhook/common-issues/",
);
const { likely } = causesOf(anybody, SOURCE);

/** What n8n says by itself. */
export const n8nCauses = {
  id: "n8n",
  causes: [
    likely(
      "webhook-off",
      "route-not-found",
      404,
      json("message", /^The requested webhook "?[^"\n]{1,200}"? is not registered\.$/),
      {
        why: text({
          en: "No published (before n8n 2.0: active) workflow listens at this path for this method.",
          "zh-CN": "没有已发布（n8n 2.0 之前为已激活）的工作流在这个路径上监听该方法。",
        }),
        fix: [
          text({
            en: "Publish the workflow (before 2.0: activate it) and call its production address (/webhook/…). The test one works once after Listen for test event.",
            "zh-CN":
              "发布工作流（2.0 之前为激活）并使用生产地址（/webhook/…）；测试地址在点击 Listen for test event 后只能用一次。",
          }),
        ],
      },
    ),
    likely(
      "webhook-method",
      "route-lacks-method",
      404,
      json("message", /^This webhook is not registered for [A-Z]{3,7} requests\./),
      {
        why: text({
          en: "The webhook of n8n exists for another method, which the answer names.",
          "zh-CN": "该 n8n webhook 只接受另一种方法，响应里已写明。",
        }),
      },
    ),
    likely(
      "webhook-login",
      "auth-invalid",
      [401, 403],
      body(/^(?:\{[^\n]{0,40})?"?Authorization data is wrong!/),
      {
        why: text({
          en: "The login that the n8n trigger asks for is wrong or missing.",
          "zh-CN": "n8n 触发节点要求的登录不正确或缺失。",
        }),
      },
    ),
  ],
} as const;
