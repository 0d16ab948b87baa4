import { body } from "../../diagnosis/condition/body.ts";
import { any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const PRODUCT = docs("Indusface: AppTrana WAF", "https://docs.indusface.com/");
const PAGE = /This website is secured against online attacks\. Your request was blocked/i;

export const indusface = defineResponder({
  id: "indusface",
  name: product("Indusface AppTrana"),
  roles: ["waf"],
  signs: [wrote("block-page", body(PAGE)), wrote("server-field", field("server", /^IF_WAF/i))],
  causes: [
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: any(body(PAGE), field("server", /^IF_WAF/i)),
      sources: [PRODUCT],
    }),
    cause({
      id: "bot-rule",
      mechanism: "bot-challenge",
      on: ["4xx"],
      certainty: "possible",
      when: by("indusface"),
      sources: [PRODUCT],
    }),
  ],
  sources: [PRODUCT],
});
