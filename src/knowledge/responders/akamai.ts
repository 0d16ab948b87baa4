import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { field, setsCookie, status } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { akamaiAdvice } from "./akamai.advice.ts";

const TECHDOCS = "https://techdocs.akamai.com";
const PROPERTY = docs("Akamai: Property Manager", `${TECHDOCS}/property-mgr/docs/welcome-prop-manager`);
const WAF = docs(
  "Akamai: App & API Protector",
  `${TECHDOCS}/app-api-protector/docs/welcome-app-api-protector`,
);
const READ_TIMEOUT = docs("Akamai: read time-out", `${TECHDOCS}/property-mgr/reference/ga-read-timeout`);

// The reference number ends every stock page; the edge writes its punctuation as entities at times.
const REFERENCE = /Reference(?:&#32;|\s)(?:&#35;|#)\d{1,3}(?:&#46;|\.)[0-9a-f]{5,10}(?:&#46;|\.)\d{8,12}/;

/** What the stock page says of the reason. */
export const akamaiSays = {
  "upstream-closed-without-response": ["Zero size object"],
  "upstream-dns-failure": ["DNS failure"],
  "upstream-response-timeout": ["did not receive a timely response", "<TITLE>Gateway Timeout"],
  "malformed-url": ["<TITLE>Invalid URL"],
  "method-filtered-by-config": ["<TITLE>Unsupported Request", "<TITLE>Unsupported Method"],
  "client-header-timeout": ["timed out while waiting for the browser"],
  "content-length-required": ["<TITLE>Length Required"],
  "malformed-request-head": ["Your browser sent a request that this server could not understand"],
} as const satisfies CauseTable;

const own = by("akamai");
const denied = all(own, status(403));

export const akamai = defineResponder({
  id: "akamai",
  name: product("Akamai"),
  roles: ["cdn", "waf"],
  signs: [
    wrote("reference-number", body(REFERENCE)),
    // The edge names itself on what it makes itself; an origin's own Server field is left as it is.
    wrote("server-field", field("server", /^AkamaiGHost\b/i)),
    wrote("challenge-page", body(/sec-if-cpt-container|sec-cpt-if|bm-verify=/), "waf"),
    relayed("x-cache-field", field("x-cache", /akamaitechnologies\.com|\(AkamaiGHost\//)),
    relayed("x-akamai-request-id-field", field("x-akamai-request-id")),
    relayed("x-akamai-transformed-field", field("x-akamai-transformed")),
    relayed("akamai-grn-field", field("akamai-grn")),
    relayed("storage-server-field-seen", field("server", /^AkamaiNetStorage\b/i)),
    relayed("cookie", setsCookie(/^(ak_bmsc|_abck|bm_sz|bm_sv|akacd_|AKA_A2)/)),
  ],
  advice: akamaiAdvice,
  causes: [
    causesOf(anybody, PROPERTY).proven(
      "origin-name-unresolved",
      "upstream-dns-failure",
      503,
      all(own, body(/<H1>Service Unavailable - DNS failure<\/H1>/i)),
    ),
    ...causesOf(anybody, PROPERTY).table(akamaiSays, {
      certainty: "likely",
      when: (words) => all(own, body(new RegExp(words, "i"))),
    }),
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["any"],
      certainty: "likely",
      when: any(body(/sec-if-cpt-container|sec-cpt-if|bm-verify=/), all(own, status(428), field("server"))),
      sources: [docs("Akamai: Bot Manager", `${TECHDOCS}/bot-manager/docs/welcome-bot-manager`)],
    }),
    cause({
      id: "rule-denied",
      mechanism: "waf-blocked",
      on: [403],
      certainty: "likely",
      when: any(all(denied, body(REFERENCE)), all(denied, field("server"))),
      why: text({
        en: "A rule of the site at Akamai's edge denied the request; its operator can look up the reference number, if one is shown.",
        "zh-CN":
          "站点在 Akamai 边缘的规则拒绝了请求；如果页面上有参考编号，站点管理员可以用它查到是哪条规则。",
      }),
      sources: [WAF],
    }),
    cause({
      id: "edge-authorisation",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: all(denied, field("x-cache", /^TCP_DENIED/)),
      sources: [docs("Akamai: token authentication", `${TECHDOCS}/property-mgr/docs/auth-token-2-0-ver`)],
    }),
    cause({
      id: "region-rule",
      mechanism: "geo-blocked",
      on: [403],
      certainty: "possible",
      when: denied,
      sources: [docs("Akamai: content targeting", `${TECHDOCS}/property-mgr/docs/content-targeting-prot`)],
    }),
    cause({
      id: "edge-authorisation-perhaps",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: denied,
      sources: [PROPERTY],
    }),
    cause({
      id: "rate-control",
      mechanism: "rate-limited",
      on: [429],
      certainty: "likely",
      when: all(own, any(body(REFERENCE), field("server"))),
      sources: [WAF],
    }),
    cause({
      id: "name-not-served",
      mechanism: "host-not-configured",
      on: [400],
      certainty: "possible",
      when: all(own, body(REFERENCE)),
      sources: [PROPERTY],
    }),
    cause({
      id: "origin-unreachable",
      mechanism: "upstream-connection-refused",
      on: [502, 503],
      certainty: "likely",
      when: all(own, any(body("An error occurred while processing your request"), field("server"))),
      sources: [PROPERTY],
    }),
    cause({
      id: "origin-unreachable-slowly",
      mechanism: "upstream-connect-timeout",
      on: [503, 504],
      certainty: "possible",
      when: own,
      sources: [PROPERTY],
    }),
    cause({
      id: "origin-tls",
      mechanism: "upstream-tls-certificate-invalid",
      on: [502, 503],
      certainty: "possible",
      when: own,
      sources: [docs("Akamai: origin certificate", `${TECHDOCS}/property-mgr/docs/origin-ssl-cert-ver`)],
    }),
    cause({
      id: "origin-slow",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "likely",
      when: all(own, any(body(REFERENCE), field("server"))),
      sources: [READ_TIMEOUT],
    }),
    cause({
      id: "edge-failed",
      mechanism: "server-config-error",
      on: [500],
      certainty: "likely",
      when: all(own, any(body(REFERENCE), field("server"))),
      sources: [PROPERTY],
    }),
  ],
  sources: [PROPERTY],
});
