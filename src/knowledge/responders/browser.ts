import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { isCorsBlocked, originOfPage } from "../../diagnosis/condition/origin.ts";
import { errorStatus, field } from "../../diagnosis/condition/response.ts";
import { unsent } from "../../diagnosis/condition/unsent.ts";
import { probablyWrote, wrote } from "../../diagnosis/responder.ts";
import { docs, fetchStandard } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineResponder } from "../writing/define.ts";

/**
 * Ends to which the other side did something: it cut, broke or redirected once. The browser only reports these. Of a
 * connection that timed out nobody at the other side had heard; and it is the browser that follows twenty redirects
 * and no more (Fetch, HTTP-redirect fetch).
 */
const BY_THE_OTHER_SIDE =
  /RESET|CLOSED|EMPTY_RESPONSE|HTTP2_|HTTP3_|QUIC_|NOT_CONNECTED|INTERRUPT|CONNECTION_ABORTED|MULTIPLE_|INVALID_REDIRECT|TRUNCATED|(?<!CONNECTION_)TIMED_OUT|TIMEOUT|UNRECOGNIZED_NAME|TUNNEL|PROXY_(FORBIDDEN|BAD_GATEWAY|GATEWAY_TIMEOUT)|CORRUPTED|END_OF_FILE/;

const failedByItself: Condition = quoting("failure", (c) => {
  const name = c.exchange.failure?.name ?? "";
  return c.status === null && /^(net::|NS_|SEC_|SSL_|MOZILLA_)/.test(name) && !BY_THE_OTHER_SIDE.test(name);
});
const withheld: Condition = quoting("failure", (c) => {
  const name = c.exchange.failure?.name ?? "";
  return /BLOCKED_BY_(RESPONSE|ORB|CSP|CLIENT)/.test(name);
});
/** An error that the page may not read: the browser withheld it, and another wrote it, whom it may show. */
const withheldByCors: Condition = all(holds(isCorsBlocked), originOfPage);
/** Mixed content, or what the page's policy forbids. */
const neverSent: Condition = all(
  any(
    unsent,
    holds(
      ({ exchange }) =>
        // Without Chromium's type the record is another tool's, whose status 0 says nothing of the browser.
        exchange.ended &&
        !exchange.response &&
        !exchange.failure?.name &&
        exchange.type !== null &&
        exchange.type !== "websocket" &&
        exchange.request.url.startsWith("http:"),
    ),
  ),
  quoting("request.url", () => true),
);

/** The browser ends a request itself, withholds an answer or makes up a redirect. */
export const browser = defineResponder({
  id: "browser",
  name: text({ en: "Browser", "zh-CN": "浏览器" }),
  roles: ["browser"],
  standsForOthers: true,
  signs: [
    wrote("failed-by-itself", failedByItself),
    wrote("withheld", withheld),
    wrote("withheld-by-cors", all(withheldByCors, not(errorStatus))),
    probablyWrote("error-withheld-by-cors", all(withheldByCors, errorStatus)),
    wrote("never-sent", neverSent),
    wrote("internal-redirect", field("non-authoritative-reason", /^(HSTS|HttpsUpgrades|DnsHttps|Delegate)/i)),
  ],
  causes: [],
  sources: [
    fetchStandard("http-network-or-cache-fetch"),
    docs(
      "Chromium: net_error_list.h",
      "https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h",
    ),
  ],
});
