import { body } from "../../diagnosis/condition/body.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const POLICIES = docs(
  "Cloud Armor: security policies",
  "https://cloud.google.com/armor/docs/security-policy-overview",
);

/** The stock answer of a deny rule: a title that is the bare status, and the status line as text. */
const STOCK =
  /<title>(403|404|429|502)<\/title>\s{0,8}(403 Forbidden|404 Not Found|429 Too Many Requests|502 Bad Gateway)\s{0,8}$/;

export const googleCloudArmor = defineResponder({
  id: "google-cloud-armor",
  name: product("Google Cloud Armor"),
  roles: ["waf"],
  signs: [wrote("block-page", body(STOCK))],
  causes: [
    cause({
      id: "rate-rule",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: body(STOCK),
      sources: [
        docs("Cloud Armor: rate limiting", "https://cloud.google.com/armor/docs/rate-limiting-overview"),
      ],
    }),
    cause({
      id: "deny-rule",
      mechanism: "waf-blocked",
      on: [403, 404, 502],
      certainty: "likely",
      when: body(STOCK),
      sources: [POLICIES],
    }),
    cause({
      id: "address-rule",
      mechanism: "ip-not-allowed",
      on: [403],
      certainty: "possible",
      when: by("google-cloud-armor"),
      sources: [POLICIES],
    }),
    cause({
      id: "region-rule",
      mechanism: "geo-blocked",
      on: [403],
      certainty: "possible",
      when: by("google-cloud-armor"),
      sources: [POLICIES],
    }),
  ],
  sources: [POLICIES],
});
