import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
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
          en: "No published (before n8n 2.0: active) workflow listens at this path for this method. A test address (/webhook-test/) works only while the editor waits for a call.",
          "zh-CN":
            "没有已发布（n8n 2.0 之前为已激活）的工作流在这个路径上监听该方法。测试地址（/webhook-test/）只在编辑器等待调用时有效。",
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
    // Before it told the methods that a path has, n8n said the same of a wrong one.
    likely(
      "webhook-perhaps-of-other-method",
      "route-lacks-method",
      404,
      all(
        json("message", /^The requested webhook "[A-Z]{3,7} [^"\n]{1,200}" is not registered\.$/),
        not(json("hint", /./)),
      ),
      {
        why: text({
          en: "This older n8n says the same where the workflow runs and its webhook listens for another method than the one sent.",
          "zh-CN": "工作流在运行，但其 webhook 监听的是另一种方法时，这个较旧的 n8n 也会这样说。",
        }),
        fix: [
          text({
            en: "Compare HTTP Method in the Webhook node with the method of the call.",
            "zh-CN": "核对 Webhook 节点的 HTTP Method 与请求所用的方法。",
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
