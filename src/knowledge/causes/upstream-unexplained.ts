import { all, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { recently } from "../../diagnosis/condition/recent.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { mediaType, status } from "../../diagnosis/condition/response.ts";
import { bodyOfBytes, fieldsOfBytes } from "../../diagnosis/condition/size.ts";
import { atOnce, took, waitOf } from "../../diagnosis/condition/time.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { answeredJustNow } from "../known/upstream.ts";
import { by } from "../writing/by.ts";
import { cause } from "../writing/define.ts";

/** Seconds that servers and their guides set as limits. */
const LIMITS = [5, 10, 15, 20, 25, 30, 45, 60, 75, 90, 100, 120, 180, 240, 300, 600];
const GATEWAY = rfc(9110, "15.6.3");

/** A proxy or gateway does not say what went wrong behind it: how long it took and what went before have to tell. */
export const upstreamUnexplainedCauses = {
  id: "upstream-unexplained",
  causes: [
    // So large a head is rare: some application servers (uWSGI, for one) close where it overflows their buffer.
    cause({
      id: "large-head",
      mechanism: "request-header-too-large",
      on: [502],
      certainty: "possible",
      when: all(
        atOnce,
        fieldsOfBytes(8_000),
        holds((c) => c.author !== "application"),
      ),
      why: text({
        en: "Over 8 kB of request fields, mostly cookies, exceed the stock limit of many servers. Some close without an answer then, and the proxy in front says 502.",
        "zh-CN":
          "请求标头超过 8 kB（多半是 Cookie），超出许多服务器的默认上限。有些服务器会不响应就关闭连接，前面的代理于是返回 502。",
      }),
      sources: [docs("uWSGI: buffer-size", "https://uwsgi-docs.readthedocs.io/en/latest/ThingsToKnow.html")],
    }),
    cause({
      id: "cut-during-upload",
      mechanism: "upstream-closed-during-upload",
      on: [502],
      certainty: "possible",
      when: all(
        bodyOfBytes(1_000_000),
        holds((c) => c.author !== "application"),
      ),
      sources: [GATEWAY],
    }),
    // A limit that people set is a round one; what is cut off ends at any moment.
    cause({
      id: "waited-a-limit",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "possible",
      when: measuring("timing", (c) => {
        const seconds = (waitOf(c) ?? 0) / 1000;
        const limit = LIMITS.find((limit) => seconds >= limit && seconds < limit * 1.01 + 0.3);
        return limit !== undefined && `${seconds.toFixed(1)} s`;
      }),
      sources: [rfc(9110, "15.6.5")],
    }),
    cause({
      id: "lost-after-work",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "possible",
      when: all(
        took(4_000, 1_000_000),
        holds((c) => c.author !== "application"),
      ),
      sources: [GATEWAY],
    }),
    cause({
      id: "waited-long",
      mechanism: "upstream-response-timeout",
      on: [502, 503, 504],
      certainty: "possible",
      when: took(4_000, 1_000_000),
      sources: [rfc(9110, "15.6.5")],
    }),
    cause({
      id: "gateway-timeout",
      mechanism: "upstream-response-timeout",
      on: [504],
      certainty: "possible",
      when: status(504),
      sources: [rfc(9110, "15.6.5")],
    }),
    cause({
      id: "failed-at-once",
      mechanism: "upstream-connection-refused",
      on: [502],
      certainty: "possible",
      when: all(
        took(0, 1_500),
        holds((c) => c.author !== "application"),
        // A refused connection is a 503 of these.
        not(by("haproxy", "apache", "envoy")),
      ),
      sources: [GATEWAY],
    }),
    cause({
      id: "timeout-at-once-refused",
      mechanism: "upstream-connection-refused",
      on: [504],
      certainty: "possible",
      // Some name every failed connection so; nginx and what is built on it say 502.
      when: all(
        took(0, 50),
        not(by("nginx", "openresty", "tengine", "ingress-nginx", "application", "service-worker")),
      ),
      sources: [rfc(9110, "15.6.5")],
    }),
    cause({
      id: "timeout-at-once-stored",
      mechanism: "cached-error-response",
      on: [504],
      certainty: "possible",
      when: all(took(0, 50), not(by("service-worker"))),
      sources: [rfc(9111, "4.2.2")],
    }),
    cause({
      id: "unavailable-at-once",
      mechanism: "upstream-connection-refused",
      on: [503],
      certainty: "possible",
      when: all(
        took(0, 1_500),
        mediaType("html"),
        holds((c) => c.author !== "application"),
        // It has no server behind it.
        not(by("http-sys")),
      ),
      sources: [rfc(9110, "15.6.4")],
    }),
    // A kept connection that the upstream is just closing: GET is sent anew on another, POST and PATCH never are.
    cause({
      id: "kept-connection-lost",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "likely",
      when: all(
        status(502),
        method("POST", "PATCH"),
        took(0, 1_000),
        holds((c) => c.author !== "application"),
        recently((earlier, c) => {
          const status = earlier.response?.status ?? 0;
          return earlier.request.method === c.exchange.request.method && status >= 200 && status < 500;
        }),
      ),
      why: text({
        en: "It worked shortly before and failed at once: the proxy may have used an idle connection that the upstream just closed, and POST and PATCH are mostly not sent twice.",
        "zh-CN":
          "不久前还正常，这次立刻失败：代理可能用了一条上游刚刚关闭的空闲连接，而 POST 和 PATCH 一般不会重发。",
      }),
      fix: [
        text({
          en: "Let the upstream keep idle connections longer than the proxy does (its keep-alive timeout above the proxy's).",
          "zh-CN": "让上游的空闲连接保持得比代理更久（上游的 keep-alive 超时大于代理的）。",
        }),
      ],
      sources: [
        docs("Go: http.Transport", "https://pkg.go.dev/net/http#Transport"),
        docs(
          "nginx: proxy_next_upstream",
          "https://nginx.org/en/docs/http/ngx_http_proxy_module.html#proxy_next_upstream",
        ),
      ],
    }),
    // What has just answered runs: this request, or the moment, ended it.
    cause({
      id: "answered-just-now",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "likely",
      when: all(
        took(0, 5_000),
        answeredJustNow,
        holds((c) => c.author !== "application"),
      ),
      why: text({
        en: "The same address was answered a moment before, so the backend most likely runs: it probably closed this connection, crashed at this request or was being restarted.",
        "zh-CN":
          "同一地址刚刚还有响应，后端多半在运行：很可能它关闭了这个连接、处理该请求时崩溃，或正好在重启。",
      }),
      sources: [GATEWAY],
    }),
    cause({
      id: "waited-and-lost",
      mechanism: "upstream-closed-without-response",
      on: [502],
      certainty: "possible",
      when: all(
        status(502),
        holds((c) => c.author !== "application"),
      ),
      sources: [GATEWAY],
    }),
  ],
} as const;
