import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs(
  "Odoo: web controllers",
  "https://www.odoo.com/documentation/18.0/developer/reference/backend/http.html",
);
const { likely } = causesOf(anybody, SOURCE);

/** What Odoo says by itself. */
export const odooCauses = {
  id: "odoo",
  causes: [
    likely("forgery", "csrf-token-invalid", 400, body("Session expired (invalid CSRF token)"), {
      why: text({
        en: "Odoo found no valid CSRF token of this session in the form.",
        "zh-CN": "Odoo 在表单里没有找到该会话的有效 CSRF 令牌。",
      }),
      fix: [
        text({
          en: "Add csrf_token to the form; a route for other systems takes csrf=False and its own check.",
          "zh-CN": "在表单中加入 csrf_token；供其他系统调用的路由使用 csrf=False 并自行校验。",
        }),
      ],
    }),
  ],
} as const;
