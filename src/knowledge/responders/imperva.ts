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

const ERRORS = docs(
  "Imperva: error pages and codes",
  "https://docs.imperva.com/bundle/cloud-application-security/page/more/error-codes.htm",
);

// The same resource path also loads a script in pages that were let through; the frame is the block's.
const FRAME = /<iframe[^<>]{0,200} src="\/_Incapsula_Resource\?|Incapsula incident ID/;
const ERROR_PAGE =
  /This request was blocked by (our|the) security (service|rules)|Powered By[\s\S]{0,200}(Incapsula|Imperva)/i;

/** What the error page says. */
export const impervaSays = {
  "upstream-connect-timeout": ["due to TCP connection timeout"],
  "upstream-connection-refused": ["due to TCP connection rejection"],
  "host-not-configured": ["failed to resolve site from host name", "This site is not configured"],
  "upstream-tls-handshake-failed": ["SSL is not supported", "failed to establish an SSL connection"],
  "upstream-closed-without-response": ["server closed the connection"],
} as const satisfies CauseTable;

const own = by("imperva");

export const imperva = defineResponder({
  id: "imperva",
  name: product("Imperva"),
  roles: ["waf", "cdn"],
  signs: [
    wrote("block-frame", body(FRAME)),
    wrote(
      "block-page",
      all(body(ERROR_PAGE), any(field("x-iinfo"), setsCookie(/^(visid_incap|incap_ses|nlbi)_/))),
    ),
    wrote("error-page", body(/<title>Incapsula|content\.incapsula\.com\/jsTest|cdn\.incapsula\.com\/error/i)),
    relayed("x-iinfo-field", field("x-iinfo")),
    relayed("x-cdn-field", field("x-cdn", /^(Imperva|Incapsula)/i)),
    relayed("cookie", setsCookie(/^(visid_incap|incap_ses|nlbi)_/)),
  ],
  causes: [
    ...causesOf(anybody, ERRORS).table(impervaSays, {
      certainty: "likely",
      when: (words) => all(own, body(words)),
    }),
    cause({
      id: "challenge",
      mechanism: "bot-challenge",
      on: ["2xx"],
      certainty: "likely",
      when: all(own, body(FRAME)),
      why: text({
        en: "Imperva sent a page of its own under a status of success, mostly one that tests the browser; the site itself was not asked.",
        "zh-CN": "Imperva 以成功状态码返回了自己的页面（多半是检测浏览器的），请求没有到达网站本身。",
      }),
      sources: [ERRORS],
    }),
    cause({
      id: "rule",
      mechanism: "waf-blocked",
      on: ["4xx"],
      certainty: "likely",
      when: all(own, any(body(FRAME), body(ERROR_PAGE))),
      sources: [ERRORS],
    }),
    cause({
      id: "challenge-as-error",
      mechanism: "bot-challenge",
      on: ["4xx"],
      certainty: "possible",
      when: all(own, body(FRAME)),
      sources: [ERRORS],
    }),
    cause({
      id: "address-rule",
      mechanism: "ip-not-allowed",
      on: [403],
      certainty: "possible",
      when: own,
      sources: [ERRORS],
    }),
    cause({
      id: "origin-unreachable",
      mechanism: "upstream-connection-refused",
      on: [502, 503],
      certainty: "likely",
      when: all(own, any(body(FRAME), status(502, 503))),
      sources: [ERRORS],
    }),
    cause({
      id: "origin-slow",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "possible",
      when: own,
      sources: [ERRORS],
    }),
  ],
  sources: [ERRORS],
});
