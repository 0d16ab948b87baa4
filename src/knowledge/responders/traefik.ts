import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { lacks, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";

const FAQ = docs(
  "Traefik: frequently asked questions",
  "https://doc.traefik.io/traefik/getting-started/faq/",
);
const ROUTER = causesOf(anybody, FAQ);
const PROXY = causesOf(
  anybody,
  docs(
    "Traefik: status code of proxy errors",
    "https://github.com/traefik/traefik/blob/master/pkg/proxy/httputil/proxy.go",
  ),
);
const answered: Condition = by("traefik");
/** Traefik names no server and sends the phrase of the code as text. */
const phrase = (code: number, words: RegExp): Condition => all(lacks("server"), status(code), body(words));

export const traefik = defineResponder({
  id: "traefik",
  name: text({ en: "Traefik", "zh-CN": "Traefik" }),
  roles: ["reverse-proxy"],
  signs: [
    wrote("no-server-text", body(/^no available server\n?$/)),
    named("bad-gateway-text", phrase(502, /^Bad Gateway$/)),
    named("timeout-text", phrase(504, /^Gateway Timeout$/)),
  ],
  manners: ["denies-by-rule"],
  neverWrites: [405, 406, 415, 422],
  causes: [
    ROUTER.likely("no-server", "upstream-none-available", 503, all(answered, body(/^no available server/))),
    PROXY.likely(
      "unreachable",
      "upstream-connect-timeout",
      [502, 504],
      all(answered, body("Bad Gateway"), took(5_000, 3_600_000)),
    ),
    PROXY.likely("refused", "upstream-connection-refused", 502, all(answered, body("Bad Gateway"))),
    PROXY.possible("closed", "upstream-closed-without-response", 502, answered),
    PROXY.possible("tls", "upstream-tls-certificate-invalid", [500, 502], answered),
    PROXY.likely("silent", "upstream-response-timeout", 504, all(answered, body("Gateway Timeout"))),
    PROXY.possible("connect-late", "upstream-connect-timeout", 504, answered),
  ],
  sources: [FAQ],
});
