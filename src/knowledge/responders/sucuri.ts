import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const BLOCKS = docs(
  "Sucuri: block pages",
  "https://docs.sucuri.net/website-firewall/troubleshooting/access-denied/",
);
const PAGE = /Sucuri Web ?Site Firewall|cdn\.sucuri\.net\/sucuri-firewall-block/i;
const own = by("sucuri");

export const sucuri = defineResponder({
  id: "sucuri",
  name: product("Sucuri"),
  roles: ["waf", "cdn"],
  signs: [
    wrote("x-sucuri-block-field", field("x-sucuri-block")),
    wrote("block-page", body(PAGE)),
    wrote("challenge-page", body("sucuri_cloudproxy_js")),
    relayed("x-sucuri-id-field", field("x-sucuri-id")),
    relayed("x-sucuri-cache-field", field("x-sucuri-cache")),
    relayed("server-field-seen", field("server", /^Sucuri\//i)),
  ],
  causes: [
    cause({
      id: "region-rule",
      mechanism: "geo-blocked",
      on: ["4xx"],
      certainty: "likely",
      when: any(field("x-sucuri-block", /^GEO/i), all(own, body(/your country|geo ?blocking|GEO\d{2}/i))),
      sources: [BLOCKS],
    }),
    cause({
      id: "address-rule",
      mechanism: "ip-not-allowed",
      on: ["4xx"],
      certainty: "likely",
      when: all(own, body(/not (on the|in the|whitelisted)|IP (address )?(is )?(blacklisted|not allowed)/i)),
      sources: [BLOCKS],
    }),
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "likely",
      when: body("sucuri_cloudproxy_js"),
      sources: [BLOCKS],
    }),
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["4xx", 503],
      certainty: "likely",
      when: any(all(own, body(/Access Denied|Block ID/i)), field("x-sucuri-block")),
      sources: [BLOCKS],
    }),
    cause({
      id: "name-not-served",
      mechanism: "host-not-configured",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(body(PAGE), body(/Not Configured/i)),
      sources: [BLOCKS],
    }),
    cause({
      id: "origin-slow",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "likely",
      when: all(own, body(/gateway (connection )?timeout|timed out/i)),
      sources: [BLOCKS],
    }),
    cause({
      id: "origin-unreachable",
      mechanism: "upstream-connection-refused",
      on: [502, 503],
      certainty: "likely",
      when: all(body(PAGE), body(/(backend|back-end|gateway) (or gateway )?(connection )?error/i)),
      sources: [BLOCKS],
    }),
  ],
  sources: [BLOCKS],
});
