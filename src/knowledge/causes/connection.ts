import { partOf } from "../../diagnosis/condition/address.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { isLoopbackOrPrivate, overTls } from "../../diagnosis/condition/origin.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { noAnswer } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, fieldsOfBytes, urlOfLength, withBody } from "../../diagnosis/condition/size.ts";
import { lastedAtLeast, took } from "../../diagnosis/condition/time.ts";
import { websocket } from "../../diagnosis/condition/websocket.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { GAVE_UP } from "../failures/gave-up.ts";
import { FIREFOX_HAR } from "../failures/sources.ts";
import { cause } from "../writing/define.ts";

const ERRORS = docs(
  "Chromium: net_error_list.h",
  "https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h",
);

const EASYPRIVACY = docs("EasyList: EasyPrivacy", "https://easylist.to/easylist/easyprivacy.txt");

/** The other side took the connection and ended it without an answer. */
const cut: Condition = all(
  failure(
    "net::ERR_CONNECTION_RESET",
    "net::ERR_CONNECTION_CLOSED",
    "net::ERR_CONNECTION_ABORTED",
    "net::ERR_EMPTY_RESPONSE",
    "net::ERR_HTTP2_PROTOCOL_ERROR",
    "NS_ERROR_NET_RESET",
    "NS_ERROR_NET_INTERRUPT",
    "NS_ERROR_NET_EMPTY_RESPONSE",
    "PR_END_OF_FILE_ERROR",
  ),
  noAnswer,
);
/** The same, or an end that Firefox's records do not name. */
const cutOrUnnamed: Condition = any(cut, failure(""));
/** No answer at all, and neither side ended it: whoever waited gave up. The browser does not say what for. */
const silent: Condition = all(
  noAnswer,
  any(
    failure("net::ERR_TIMED_OUT", "NS_ERROR_NET_TIMEOUT"),
    quoting("failure", (c) => {
      const words = c.exchange.failure?.name.slice(0, 300) ?? "";
      return !/^(net::|NS_)/.test(words) && GAVE_UP.test(words);
    }),
  ),
);
/** TCP never stood (net_error_list.h), so no server can have had the request. */
const unreached: Condition = all(noAnswer, failure("net::ERR_CONNECTION_TIMED_OUT"));
/** No name and no time at all: nothing went out. */
const endedAtOnce: Condition = all(
  failure(""),
  holds((c) => c.status === null && c.exchange.duration === 0),
);
const TLS_PORTS = ["443", "8443", "9443", "6443", "4443"];
const plainToTlsPort: Condition = quoting(
  "request.url",
  (c) =>
    c.url?.protocol === "http:" &&
    TLS_PORTS.includes(c.url.port || "80") &&
    partOf(c.exchange.request.url, "host"),
);

const connected: Condition = holds((c) => c.exchange.serverAddress !== null);
/** The page is of the host that it asks, which is no machine of its developer. */
const publicOwnHost: Condition = quoting(
  "request.url",
  (c) =>
    c.url !== null &&
    c.pageOrigin === c.url.origin &&
    !isLoopbackOrPrivate(c.url.hostname) &&
    partOf(c.exchange.request.url, "host"),
);
/** Hosts of measurement and advertising that the common lists of blockers name, and words in a path that they look for. */
const TRACKER_HOST =
  /(?:^|\.)(?:google-analytics\.com|googletagmanager\.com|googlesyndication\.com|doubleclick\.net|googleadservices\.com|connect\.facebook\.net|hotjar\.com|mixpanel\.com|amplitude\.com|segment\.(?:com|io)|clarity\.ms|mc\.yandex\.ru|hm\.baidu\.com|cnzz\.com)$/;
const tracker: Condition = any(
  host(TRACKER_HOST),
  path(
    /\/(?:ads?|adserver|advert\w{0,10}|analytics|telemetry|trackers?|tracking|metrics\/events)(?:\/|\.js$|$)/i,
  ),
);
/** What scanners ask every server for. */
const probe: Condition = path(
  /^\/(\.(git|env|svn|hg|aws|ssh)|wp-login\.php|xmlrpc\.php|phpmyadmin|cgi-bin\/|vendor\/phpunit|actuator\/)/i,
);

/** No HTTP answer came. What the browser's name for it leaves open is read from the request. */
export const connectionCauses = {
  id: "connection",
  causes: [
    cause({
      id: "plain-http-to-tls-port",
      mechanism: "plain-http-to-tls-port",
      on: ["failure"],
      certainty: "likely",
      when: all(
        any(cutOrUnnamed, failure("net::ERR_INVALID_HTTP_RESPONSE", "NS_ERROR_PARSING_HTTP_STATUS_LINE")),
        plainToTlsPort,
      ),
      sources: [rfc(9110, "4.2.2")],
    }),
    cause({
      id: "url-too-long",
      mechanism: "uri-too-long",
      on: ["failure"],
      certainty: "likely",
      when: all(cutOrUnnamed, urlOfLength(8_000)),
      sources: [rfc(9110, "4.1")],
    }),
    cause({
      id: "fields-too-large",
      mechanism: "request-header-too-large",
      on: ["failure"],
      certainty: "likely",
      when: all(cutOrUnnamed, fieldsOfBytes(8_000)),
      sources: [rfc(6585, "5")],
    }),
    cause({
      id: "closed-during-upload",
      mechanism: "request-body-too-large",
      on: ["failure"],
      // Who closes with a part of the body unread resets the connection, and the answer that said why is lost.
      certainty: "likely",
      when: all(cut, bodyOfBytes(900_000)),
      why: text({
        en: "The server ended the connection while a large body was on its way: so it ends where the body is over a limit and is not read to its end.",
        "zh-CN": "较大的正文还在发送时，服务器就断开了连接：正文超过上限、没有被读完时正是这样。",
      }),
      sources: [rfc(9110, "15.5.14"), rfc(9112, "9.6")],
    }),
    cause({
      id: "probe-dropped",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "likely",
      when: all(any(cut, silent, unreached), probe),
      sources: [ERRORS],
    }),
    cause({
      id: "probe-unnamed",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), probe),
      sources: [ERRORS],
    }),
    cause({
      id: "unnamed-during-upload",
      mechanism: "request-body-too-large",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), noAnswer, bodyOfBytes(900_000)),
      sources: [rfc(9110, "15.5.14"), rfc(9112, "9.6")],
    }),
    cause({
      id: "unnamed-at-tracker",
      mechanism: "blocked-by-extension",
      on: ["failure"],
      certainty: "possible",
      when: all(failure(""), noAnswer, tracker),
      sources: [EASYPRIVACY],
    }),
    cause({
      id: "unnamed-after-a-while",
      mechanism: "handler-never-responds",
      on: ["failure"],
      certainty: "possible",
      // An address is recorded of a connection that stood.
      when: all(failure(""), noAnswer, connected, method("GET", "HEAD"), lastedAtLeast(1_500)),
      sources: [FIREFOX_HAR],
    }),
    cause({
      id: "body-unnamed-after-a-while",
      mechanism: "client-body-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(
        failure(""),
        noAnswer,
        connected,
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        withBody,
        lastedAtLeast(1_500),
      ),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "unnamed-at-own-host",
      mechanism: "client-aborted",
      on: ["failure"],
      certainty: "possible",
      // The page came from there: the name resolves and the server was up. On one's own machine it is stopped at any time.
      when: all(failure(""), noAnswer, not(websocket), publicOwnHost),
      sources: [FIREFOX_HAR],
    }),
    cause({
      id: "body-took-too-long",
      mechanism: "client-body-timeout",
      on: ["failure"],
      certainty: "likely",
      when: all(cut, methodOtherThan("GET", "HEAD", "OPTIONS"), withBody, lastedAtLeast(1_500)),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "navigation-gave-up",
      mechanism: "client-header-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(
        cut,
        holds((c) => c.exchange.type === "document"),
        took(1_500, 11_000),
        lastedAtLeast(1_500),
      ),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "handler-gave-up",
      mechanism: "handler-never-responds",
      on: ["failure"],
      certainty: "likely",
      when: all(any(cut, silent), lastedAtLeast(1_500)),
      sources: [ERRORS],
    }),
    cause({
      id: "upstream-gave-up",
      mechanism: "upstream-response-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(any(cut, silent), lastedAtLeast(1_500)),
      sources: [ERRORS],
    }),
    cause({
      id: "header-gave-up",
      mechanism: "client-header-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(cut, method("GET", "HEAD"), lastedAtLeast(1_500)),
      sources: [rfc(9110, "15.5.9")],
    }),
    cause({
      id: "no-worker-free",
      mechanism: "server-out-of-resources",
      on: ["failure"],
      certainty: "possible",
      when: all(silent, lastedAtLeast(1_500)),
      sources: [ERRORS],
    }),
    cause({
      id: "silently-dropped",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "possible",
      when: any(silent, unreached),
      sources: [ERRORS],
    }),
    cause({
      id: "packets-dropped",
      mechanism: "connection-timed-out",
      on: ["failure"],
      certainty: "certain",
      when: unreached,
      fix: [
        text({
          en: "Open the port in the server's firewall and in the cloud's security group or network rules.",
          "zh-CN": "在服务器防火墙和云平台的安全组或网络规则中放行该端口。",
        }),
        text({
          en: "Compare the address with the server's present one: a private or old address swallows packets as well.",
          "zh-CN": "核对该地址是否是服务器现在的地址：发往内网地址或旧地址的数据包同样有去无回。",
        }),
        text({
          en: "Check that the machine runs, and try from another network.",
          "zh-CN": "确认机器正在运行，并换一个网络再试。",
        }),
      ],
      confirm: text({
        en: "nc -vz HOST PORT from here and from the server's own network: if only the second connects, a filter is between. If neither does, look at address and machine.",
        "zh-CN":
          "在本机和服务器所在网络分别执行 nc -vz HOST PORT：只有后者能连上，说明中间有过滤；都连不上，则查地址和机器。",
      }),
      sources: [ERRORS],
    }),
    cause({
      id: "ended-at-once",
      mechanism: "client-aborted",
      on: ["failure"],
      certainty: "possible",
      when: endedAtOnce,
      sources: [ERRORS],
    }),
    cause({
      id: "blocked-at-once",
      mechanism: "blocked-by-extension",
      on: ["failure"],
      certainty: "possible",
      when: endedAtOnce,
      sources: [ERRORS],
    }),
    cause({
      id: "certificate-at-once",
      mechanism: "tls-certificate-invalid",
      on: ["failure"],
      certainty: "possible",
      when: all(endedAtOnce, overTls),
      sources: [ERRORS],
    }),
    cause({
      id: "redirect-to-dead-port",
      mechanism: "connection-refused",
      on: ["failure"],
      certainty: "likely",
      when: all(
        failure("net::ERR_CONNECTION_REFUSED", "NS_ERROR_CONNECTION_REFUSED"),
        hop((h) => quoteHop(h)),
      ),
      sources: [ERRORS],
    }),
  ],
} as const;
