import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { knownsecJiasuleCodes } from "./knownsec-jiasule.codes.ts";

const SIGNATURES = docs(
  "wafw00f: Jiasule",
  "https://github.com/EnableSecurity/wafw00f/blob/master/wafw00f/plugins/jiasule.py",
);

/** The foot of its error page: the client's address, the node and a number in brackets. */
const FOOT = /\b\d{1,3}\.\d{1,3}\.\d{1,3}\.\d{1,3}\/[0-9a-f]{7} \[\d{3,7}\]/;
const PAGE = any(body(FOOT), body(/notice-jiasule|static\.jiasule\.com|\/ks-waf-error\.png/));

export const knownsecJiasule = defineResponder({
  id: "knownsec-jiasule",
  name: text({ en: "Knownsec Jiasule", "zh-CN": "知道创宇加速乐" }),
  roles: ["waf", "cdn"],
  statuses: knownsecJiasuleCodes,
  signs: [
    wrote("block-page", PAGE),
    wrote("server-field", field("server", /^jiasule-waf/i)),
    wrote("challenge-cookie", all(status(521), setsCookie(/^__jsl/))),
    relayed("cookie", setsCookie(/^__jsl(uid|_clearance)|^jsl_tracking/)),
    relayed("x-via-jsl-field", field("x-via-jsl")),
  ],
  causes: [
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: [521],
      certainty: "likely",
      when: all(by("knownsec-jiasule"), setsCookie(/^__jsl/)),
      sources: [SIGNATURES],
    }),
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["4xx"],
      certainty: "likely",
      when: any(PAGE, field("server", /^jiasule-waf/i)),
      sources: [SIGNATURES],
    }),
    cause({
      id: "origin-unusable",
      mechanism: "upstream-connection-refused",
      on: [502, 503],
      certainty: "likely",
      when: all(by("knownsec-jiasule"), PAGE),
      sources: [SIGNATURES],
    }),
    cause({
      id: "origin-slow",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: all(by("knownsec-jiasule"), PAGE),
      sources: [SIGNATURES],
    }),
  ],
  sources: [SIGNATURES],
});
