import { body } from "../../diagnosis/condition/body.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const REFERENCE = docs(
  "ModSecurity: reference manual",
  "https://github.com/owasp-modsecurity/ModSecurity/wiki/Reference-Manual-(v3.x)",
);

const SAYS_SO = body(
  /(generated|blocked) by Mod[_ ]?Security|ModSecurity Action|mod_security rules (were )?triggered/i,
);

export const modsecurity = defineResponder({
  id: "modsecurity",
  name: product("ModSecurity"),
  roles: ["waf"],
  signs: [wrote("own-words", SAYS_SO)],
  causes: [
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["4xx", "5xx"],
      certainty: "certain",
      when: SAYS_SO,
      why: text({
        en: "A ModSecurity rule matched the request, more rarely the response; the status (403, often 406) is a setting and has nothing to do with Accept.",
        "zh-CN":
          "请求（较少是响应）命中了 ModSecurity 规则；状态码（403，也常见 406）只是设置，与 Accept 协商无关。",
      }),
      sources: [REFERENCE],
    }),
  ],
  sources: [REFERENCE],
});
