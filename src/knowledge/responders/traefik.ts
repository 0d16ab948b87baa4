import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, type Condition } from "../../diagnosis/condition/condition.ts";
import { lacks, status } from "../../diagnosis/condition/response.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { defineResponder, named, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { documentedBy } from "./documented.ts";

const FAQ = docs(
  "Traefik: frequently asked questions",
  "https://doc.traefik.io/traefik/getting-started/faq/",
);
const ROUTER = documentedBy(FAQ);
const PROXY = documentedBy(
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
    wrote("page", body(/^no available server\n?$/)),
    named("phrase", phrase(502, /^Bad Gateway$/)),
    named("phrase-named", phrase(504, /^Gateway Timeout$/)),
    named("phrase-named-2", phrase(499, /^Client Closed Request$/)),
  ],
  manners: ["denies-by-rule"],
  causes: [
    ROUTER(
      "no-server",
      "upstream-none-available",
      [503],
      "likely",
      all(answered, body(/^no available server/)),
    ),
    PROXY(
      "unreachable",
      "upstream-connect-timeout",
      [502, 504],
      "likely",
      all(answered, body("Bad Gateway"), took(5_000, 3_600_000)),
    ),
    PROXY("refused", "upstream-connection-refused", [502], "likely", all(answered, body("Bad Gateway"))),
    PROXY("closed", "upstream-closed-without-response", [502], "possible", answered),
    PROXY("tls", "upstream-tls-certificate-invalid", [500, 502], "possible", answered),
    PROXY("silent", "upstream-response-timeout", [504], "likely", all(answered, body("Gateway Timeout"))),
    PROXY("connect-late", "upstream-connect-timeout", [504], "possible", answered),
  ],
  sources: [FAQ],
});
