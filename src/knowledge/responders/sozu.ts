import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const SOURCE = docs(
  "Sōzu: answers.rs",
  "https://github.com/sozu-proxy/sozu/blob/main/lib/src/protocol/kawa_h1/answers.rs",
);
const { proven, likely, possible } = causesOf(anybody, SOURCE);

const page: Condition = body(/<footer>This is an automatic answer by S(?:ō|&#333;|o)zu\.<\/footer>/);
/** Its own page, with a sentence in it. */
const said = (words: RegExp): Condition => all(page, body(words));
const notConnected = said(/<p>(?:Max connection attempt reached: \d|could not connect )/);

/** The proxy in front of Clever Cloud's applications, and wherever else it is set up. */
export const sozu = defineResponder({
  id: "sozu",
  name: text({ en: "Sōzu", "zh-CN": "Sōzu" }),
  roles: ["reverse-proxy"],
  signs: [wrote("stock-page", page), relayed("sozu-id-field", field("sozu-id"))],
  neverWrites: [403, 405, 406, 415, 422, 500],
  causes: [
    likely("head-unreadable", "malformed-request-head", 400, page),
    possible("host-unusable", "host-header-invalid", 400, page),
    likely("login-wanted", "auth-missing", 401, all(page, field("www-authenticate"))),
    possible("route-denied", "blocked-by-config-rule", 401, page, {
      why: text({
        en: "A frontend without a cluster, or with the redirect policy unauthorized, denies its route with 401.",
        "zh-CN": "没有指定集群，或重定向策略为 unauthorized 的 frontend，会以 401 拒绝该路由。",
      }),
    }),
    proven("no-frontend", "gateway-route-not-found", 404, said(/<h1>404 Not Found<\/h1>/)),
    likely("request-late", "client-header-timeout", 408, page),
    likely(
      "head-over-buffer",
      "request-header-too-large",
      413,
      said(/Request needed more than \d+ bytes to fit/),
    ),
    proven(
      "name-differs-from-sni",
      "misdirected-request",
      421,
      said(/authority does not match the TLS SNI negotiated for this connection/),
    ),
    proven(
      "too-many-connections",
      "connection-limit",
      429,
      said(/connection limit for this cluster has been reached/),
    ),
    // The page is the same where the backend closed without an answer; of what was parsed it says more.
    proven(
      "answer-unreadable",
      "upstream-invalid-response",
      502,
      said(/Response could not be parsed\. {0,2}[^<\s]/),
    ),
    likely(
      "closed-or-unreadable",
      "upstream-closed-without-response",
      502,
      said(/Response could not be parsed\.\s{0,4}<\/p>/),
    ),
    possible("perhaps-unreadable", "upstream-invalid-response", 502, page),
    proven("no-backend", "upstream-none-available", 503, said(/<p>No backend found for cluster /)),
    likely(
      "closed-during-request",
      "upstream-closed-without-response",
      503,
      said(/<p>Backend closed after consuming part of the request<\/p>/),
    ),
    likely("not-connected", "upstream-connection-refused", 503, notConnected),
    possible("connect-late", "upstream-connect-timeout", 503, notConnected),
    likely("unavailable", "upstream-none-available", 503, page),
    proven("silent", "upstream-response-timeout", 504, said(/<p>Response timed out after /)),
    proven(
      "answer-head-over-buffer",
      "upstream-header-too-big",
      507,
      said(/Response needed more than \d+ bytes to fit/),
    ),
  ],
  sources: [SOURCE],
});
