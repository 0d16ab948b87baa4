import { partOf } from "../../diagnosis/condition/address.ts";
import { hop, quoteHop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { noAnswer } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, fieldsOfBytes, urlOfLength, withBody } from "../../diagnosis/condition/size.ts";
import { lastedAtLeast, took } from "../../diagnosis/condition/time.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { GAVE_UP, NOT_YET } from "../failures/gave-up.ts";
import { CHROMIUM_ERRORS } from "../failures/sources.ts";
import { cause } from "../writing/define.ts";
import { probe } from "./probe-path.ts";

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
      return !/^(net::|NS_)/.test(words) && !NOT_YET.test(words) && GAVE_UP.test(words);
    }),
  ),
);
/** TCP never stood (net_error_list.h), so no server can have had the request. */
const unreached: Condition = all(noAnswer, failure("net::ERR_CONNECTION_TIMED_OUT"));
const TLS_PORTS = ["443", "8443", "9443", "6443", "4443"];
const plainToTlsPort: Condition = quoting(
  "request.url",
  (c) =>
    c.url?.protocol === "http:" &&
    TLS_PORTS.includes(c.url.port || "80") &&
    partOf(c.exchange.request.url, "host"),
);

/** No HTTP answer came. What the browser's name for it leaves open is read from the request. */
export const connectionCauses = {
  id: "connection",
  over: ["connection-unnamed"],
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
        en: "The connection broke off without an answer to a large body: so it ends where the body is over a limit and is not read to its end.",
        "zh-CN": "发送较大的正文时，连接没有响应就断开了：正文超过上限、没有被读完时正是这样。",
      }),
      sources: [rfc(9110, "15.5.14"), rfc(9112, "9.6")],
    }),
    cause({
      id: "probe-dropped",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "likely",
      when: all(any(cut, silent, unreached), probe),
      sources: [CHROMIUM_ERRORS],
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
      sources: [CHROMIUM_ERRORS],
    }),
    cause({
      id: "upstream-gave-up",
      mechanism: "upstream-response-timeout",
      on: ["failure"],
      certainty: "possible",
      when: all(any(cut, silent), lastedAtLeast(1_500)),
      sources: [CHROMIUM_ERRORS],
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
      sources: [CHROMIUM_ERRORS],
    }),
    cause({
      id: "silently-dropped",
      mechanism: "connection-dropped-by-policy",
      on: ["failure"],
      certainty: "possible",
      when: any(silent, unreached),
      sources: [CHROMIUM_ERRORS],
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
        en: "nc -vz HOST PORT from here and from the server's own network: if only the second connects, a filter is between or (private address) no route leads there. If neither does, look at address and machine.",
        "zh-CN":
          "在本机和服务器所在网络分别执行 nc -vz HOST PORT：只有后者能连上，说明中间有过滤，或（内网地址）没有到达它的路由；都连不上，则查地址和机器。",
      }),
      sources: [CHROMIUM_ERRORS],
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
      sources: [CHROMIUM_ERRORS],
    }),
  ],
} as const;
