import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { setsCookie } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const BLOCKING_PAGE = docs("F5 BIG-IP ASM: blocking page", "https://my.f5.com/manage/s/article/K42323285");

/** The stock blocking page in its old and new wording, and its JSON form. */
const PAGE = any(
  all(body(/The requested URL was rejected/i), body(/support ID is/i)),
  body(/<title>Request Rejected<\/title>/i),
  body(/"supportID":\s?"\d{10,25}"/),
);

export const f5BigipAsm = defineResponder({
  id: "f5-bigip-asm",
  name: product("F5 BIG-IP ASM"),
  roles: ["waf"],
  signs: [wrote("block-page", PAGE), relayed("cookie", setsCookie(/^TS[0-9a-f]{6,8}(_\d{2})?$/))],
  causes: [
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["any"],
      certainty: "likely",
      when: PAGE,
      why: text({
        en: "The application firewall rejected the request; its stock page comes with status 200, and the support ID finds the rule.",
        "zh-CN": "应用防火墙拒绝了请求；默认拦截页的状态码是 200，凭 support ID 可以查到规则。",
      }),
      sources: [BLOCKING_PAGE],
    }),
  ],
  sources: [BLOCKING_PAGE],
});
