import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { ofLength } from "../../diagnosis/condition/content.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { fieldsOfBytes, urlOfLength, withBody } from "../../diagnosis/condition/size.ts";
import { took } from "../../diagnosis/condition/time.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { malformed } from "../manners/refuses-malformed-requests.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { haproxyAdvice } from "./haproxy.advice.ts";

const MANUAL = docs("HAProxy configuration manual", "https://docs.haproxy.org/dev/configuration.html");
const STATES = docs(
  "HAProxy: session state at disconnection",
  "https://docs.haproxy.org/dev/configuration.html#8.5",
);
const RULE = causesOf(anybody, MANUAL);
const STATE = causesOf(anybody, STATES, MANUAL);

/** `<h1>` with code and phrase, then one sentence: every stock page, whatever its code. */
const STOCK_PAGE =
  /^<html><body><h1>\d{3} [A-Za-z -]{2,40}<\/h1>\n(?:Service ready|Your browser|You need a valid|Request forbidden by administrative|The (?:resource (?:could|is no)|request entity|server|URI provided)|Request Header Fields Too Large|A request was made of a resource using|Request sent to|You have sent too many|An internal server error occurred|No server is available)/;

const OPENSHIFT =
  /<h1>Application is not available<\/h1>\s{0,20}<p>The application is currently not serving requests at this endpoint/;
const OPENSHIFT_404 =
  /<h1>Application or Document Not Found<\/h1>\s{0,20}<p>No application was found at the provided URL/;
const ROUTER = causesOf(
  anybody,
  docs(
    "OpenShift: the router's error pages",
    "https://docs.openshift.com/container-platform/4.16/networking/ingress-operator.html",
  ),
);
const answered: Condition = by("haproxy");
const openshift: Condition = all(answered, body(OPENSHIFT));
const quick: Condition = holds((c) => (c.exchange.timings?.wait ?? c.exchange.duration ?? 0) < 800);
const stock: Condition = all(answered, body(STOCK_PAGE));

export const haproxy = defineResponder({
  id: "haproxy",
  name: text({ en: "HAProxy", "zh-CN": "HAProxy" }),
  roles: ["reverse-proxy", "load-balancer"],
  signs: [
    wrote("stock-page", body(STOCK_PAGE)),
    // The router of OpenShift is HAProxy with a page of its own for 503.
    wrote("openshift-page", body(OPENSHIFT)),
    wrote("openshift-not-found-page", body(OPENSHIFT_404)),
    // The page was not shown, but its fields and length are those of a stock page, and no server names itself.
    wrote(
      "stock-page-unseen",
      all(
        holds((c) => !c.bodySeen && c.exchange.response?.fields.lacks("server") === true),
        field("cache-control", /^no-cache$/),
        field("content-type", /^text\/html$/),
        any(
          all(status(400), ofLength(90)),
          all(status(401, 407), ofLength(112)),
          all(status(403), ofLength(93)),
          all(status(404), ofLength(83)),
          all(status(405), ofLength(147)),
          all(status(408, 414), ofLength(110)),
          all(status(413), ofLength(106)),
          all(status(422), ofLength(116)),
          all(status(429), ofLength(117)),
          all(status(431), ofLength(105)),
          all(status(500), ofLength(97)),
          all(status(502, 503), ofLength(107)),
          all(status(504), ofLength(92)),
        ),
      ),
    ),
  ],
  manners: ["refuses-malformed-requests", "denies-by-rule"],
  neverWrites: [406, 415],
  advice: haproxyAdvice,
  causes: [
    // 400
    RULE.likely(
      "header-over-buffer",
      "request-header-too-large",
      [400, 431],
      all(stock, fieldsOfBytes(12_000, 8_000)),
    ),
    RULE.likely("url-over-buffer", "uri-too-long", [400, 414], all(stock, urlOfLength(6_000))),
    RULE.likely("url-unclean", "malformed-url", 400, all(stock, path(/%00|%(?![0-9a-f]{2})|[^!-~]/i))),
    RULE.likely(
      "denied-with-400",
      "blocked-by-config-rule",
      [400, 404, 410],
      all(stock, status(400, 404, 410), not(malformed)),
    ),
    RULE.possible("head-unreadable", "malformed-request-head", 400, stock),
    // 408
    RULE.likely("body-late", "client-body-timeout", 408, all(stock, withBody)),
    RULE.likely("head-late", "client-header-timeout", 408, stock),
    // Held and refused
    cause({
      id: "tarpit",
      mechanism: "blocked-by-config-rule",
      on: [400, 403, 429, 500],
      certainty: "likely",
      when: all(stock, took(900, 3_600_000)),
      why: text({
        en: "HAProxy refused the request only after a while: probably a tarpit rule matched, which holds it first. No server was asked.",
        "zh-CN": "HAProxy 过了一会儿才拒绝请求：多半匹配了 tarpit 规则，它会先拖住请求。后端并没有收到请求。",
      }),
      sources: [MANUAL],
    }),
    RULE.likely("request-rate", "rate-limited", 429, stock),
    RULE.likely("body-over-limit", "request-body-too-large", 413, stock),
    RULE.likely("script-failed", "proxy-script-failed", 500, stock),
    RULE.possible("denied-with-500", "blocked-by-config-rule", 500, stock),
    RULE.possible("out-of-memory", "server-out-of-resources", 500, stock),
    // A rule that adds fields finds no room for them (tune.maxrewrite).
    STATE.possible("header-over-reserve", "upstream-header-too-big", 500, stock),
    RULE.likely("method-list", "method-filtered-by-config", 405, stock),
    // 502
    STATE.likely("server-closed", "upstream-closed-without-response", 502, all(stock, status(502))),
    STATE.possible("answer-invalid", "upstream-invalid-response", 502, stock),
    STATE.possible("header-over-bufsize", "upstream-header-too-big", 502, stock),
    STATE.possible("answer-denied", "response-blocked-by-rule", 502, stock),
    // 503
    cause({
      id: "refused-after-retries",
      mechanism: "upstream-connection-refused",
      on: [503],
      certainty: "likely",
      when: all(stock, took(800, 3_600)),
      why: text({
        en: "HAProxy waits up to a second before it tries the same server again; the time suggests that a server refused each connection.",
        "zh-CN": "HAProxy 重试同一台服务器之前最多等一秒；从耗时看，服务器多半每次都拒绝了连接。",
      }),
      sources: [MANUAL],
    }),
    STATE.likely("connect-unanswered", "upstream-connect-timeout", 503, all(stock, took(3_600, 3_600_000))),
    ROUTER.likely("no-pod", "upstream-none-available", 503, openshift, {
      fix: [
        text({
          en: "Look at `oc get pods` and `oc get endpoints SERVICE`: a ready pod has to match the selector of the route's service.",
          "zh-CN":
            "查看 `oc get pods` 和 `oc get endpoints SERVICE`：要有就绪的 pod 匹配该 Route 所指服务的选择器。",
        }),
      ],
      confirm: text({
        en: "`oc get endpoints SERVICE` lists no address.",
        "zh-CN": "`oc get endpoints SERVICE` 没有列出地址。",
      }),
    }),
    ROUTER.possible("no-openshift-route", "gateway-route-not-found", 503, openshift),
    ROUTER.likely("openshift-not-found", "gateway-route-not-found", 404, all(answered, body(OPENSHIFT_404)), {
      why: text({
        en: "OpenShift's router knows no route for this host and path.",
        "zh-CN": "OpenShift 的路由器没有适用于这个主机和路径的 Route。",
      }),
      fix: [
        text({
          en: "Compare host and path with `oc get routes` in its project (all: `-A`, for cluster admins); the route must be admitted by this router.",
          "zh-CN":
            "在所属项目中用 `oc get routes` 核对主机和路径（集群管理员可加 `-A` 查看全部）；该 Route 还必须已被这个路由器接纳。",
        }),
      ],
    }),
    ROUTER.possible("openshift-name", "host-not-configured", 503, openshift),
    STATE.likely("all-servers-down", "upstream-none-available", 503, all(stock, quick)),
    STATE.possible("no-backend-chosen", "gateway-route-not-found", 503, all(stock, quick)),
    STATE.possible("queue-waited", "service-overloaded", 503, all(stock, took(3_600, 3_600_000))),
    STATE.possible("refused", "upstream-connection-refused", 503, stock),
    STATE.possible("servers-down", "upstream-none-available", 503, stock),
    STATE.possible("queue-full", "service-overloaded", 503, stock),
    // 504
    cause({
      id: "server-timeout",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "certain",
      when: stock,
      sources: [MANUAL],
    }),
  ],
  sources: [MANUAL],
});
