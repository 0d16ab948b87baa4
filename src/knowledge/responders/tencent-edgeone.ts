import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { tencentEdgeoneCodes } from "./tencent-edgeone.codes.ts";

const CODES = docs("EdgeOne: abnormal status codes", "https://edgeone.ai/document/58009");

/** The node's own statuses. */
export const edgeOneStatuses = {
  "upstream-closed-without-response": ["520", "550"],
  "upstream-connection-refused": ["521", "551"],
  "upstream-connect-timeout": ["522", "552"],
  "upstream-dns-failure": ["523", "553"],
  "upstream-response-timeout": ["524", "554"],
  "upstream-tls-handshake-failed": ["525", "555"],
  "waf-blocked": ["566", "567"],
  "host-not-configured": ["418"],
  "proxy-loop": ["423"],
} as const satisfies CauseTable;

const seen = any(field("eo-log-uuid"), field("server", /edgeone/i), field("eo-cache-status"));
const OWN_STATUSES = Object.values(edgeOneStatuses).flat().map(Number);

export const tencentEdgeone = defineResponder({
  id: "tencent-edgeone",
  name: text({ en: "Tencent Cloud EdgeOne", "zh-CN": "腾讯云 EdgeOne" }),
  roles: ["cdn", "waf"],
  signs: [wrote("own-status", all(status(...OWN_STATUSES), seen)), relayed("passed-through", seen)],
  statuses: tencentEdgeoneCodes,
  causes: [
    ...causesOf(anybody, CODES).table(edgeOneStatuses, {
      certainty: "likely",
      when: (code) => all(by("tencent-edgeone"), status(Number(code)), seen),
    }),
    cause({
      id: "rate-or-bot-rule",
      mechanism: "rate-limited",
      on: [567],
      certainty: "possible",
      when: by("tencent-edgeone"),
      sources: [CODES],
    }),
  ],
  sources: [CODES],
});
