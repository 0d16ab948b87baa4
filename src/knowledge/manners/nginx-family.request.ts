import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { overPlainHttp, plainHttpToTlsPort } from "../../diagnosis/condition/origin.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, resourceType } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import {
  bodyOfBytes,
  fieldsBelow,
  fieldsOfBytes,
  urlOfLength,
  withBody,
} from "../../diagnosis/condition/size.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { CORE, CORE_MODULE, PROXY, stock } from "./nginx-family.page.ts";

const SSL = causesOf(
  anybody,
  docs("nginx: errors of the SSL module", "https://nginx.org/en/docs/http/ngx_http_ssl_module.html#errors"),
);

const sentToTlsPort = body("The plain HTTP request was sent to HTTPS port");

/** A body was sent, or may have been. */
const carriesBody: Condition = any(methodOtherThan("GET", "HEAD"), withBody);

/** What nginx does not take of a request: how it came, its head, its address, its body. */
export const nginxFamilyRequest = [
  // 400
  SSL.proven(
    "tls-port-by-number",
    "plain-http-to-tls-port",
    [400, 497],
    all(plainHttpToTlsPort, sentToTlsPort),
  ),
  SSL.likely(
    "plain-http-on-tls-port",
    "plain-http-to-tls-port",
    [400, 497],
    all(overPlainHttp, sentToTlsPort),
  ),
  // The browser spoke TLS: what spoke plain HTTP to nginx was a proxy in front of it.
  SSL.likely(
    "plain-http-by-proxy",
    "upstream-protocol-mismatch",
    400,
    all(not(overPlainHttp), sentToTlsPort),
  ),
  SSL.likely(
    "no-client-certificate",
    "client-certificate-missing",
    [400, 495, 496],
    all(body(/<center>(?:No required SSL certificate was sent|The SSL certificate error)<\/center>/)),
  ),
  cause({
    id: "header-grew-in-a-loop",
    mechanism: "proxy-loop",
    on: [400, 494],
    certainty: "likely",
    // Cookies of a page may be left out of a record (an exported HAR has none), so of a page it says little.
    when: all(body("Request Header Or Cookie Too Large"), fieldsBelow(3_000), not(resourceType("document"))),
    why: text({
      en: "nginx found the header too large although the browser's looks small: probably a proxy rule points back at nginx and every round adds to it.",
      "zh-CN":
        "浏览器发出的标头看起来很小，nginx 却说过大：很可能代理规则指回了 nginx 自己，每转一圈标头就更长。",
    }),
    sources: [CORE_MODULE],
  }),
  CORE.likely(
    "header-too-large",
    "request-header-too-large",
    [400, 431, 494],
    all(body("Request Header Or Cookie Too Large")),
  ),
  PROXY.likely(
    "empty-400-behind",
    "upstream-protocol-mismatch",
    400,
    all(bodyless, not(field("content-type"))),
  ),
  CORE.likely(
    "url-unclean",
    "malformed-url",
    400,
    all(stock, path(/%(?:00|2e%2e|2f\.\.|(?![0-9a-f]{2}))|\/\.\.(?:\/|$)/i)),
  ),
  CORE.likely(
    "header-long-unnamed",
    "request-header-too-large",
    400,
    all(stock, fieldsOfBytes(8_000, 4_000)),
  ),
  CORE.likely("url-long-unnamed", "uri-too-long", [400, 414], all(stock, urlOfLength(2_000))),
  CORE.possible("host-unusable", "host-header-invalid", 400, stock),
  CORE.possible("head-unreadable", "malformed-request-head", 400, stock),
  // 408, 413, 414
  CORE.likely("body-late", "client-body-timeout", 408, all(stock, bodyOfBytes(1))),
  CORE.likely("head-late", "client-header-timeout", 408, stock),
  CORE.proven(
    "body-over-limit-said",
    "request-body-too-large",
    413,
    all(
      carriesBody,
      body(/<center><h1>413 Request Entity Too Large<\/h1><\/center>\s{0,4}<hr ?\/?><center>\w+/),
    ),
  ),
  CORE.likely("body-over-limit", "request-body-too-large", 413, all(stock, carriesBody)),
  // A record may leave the body out.
  CORE.possible("body-over-limit-perhaps", "request-body-too-large", 413, all(stock, not(carriesBody))),
] as const;
