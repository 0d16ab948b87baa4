import { all, type Condition, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { method } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { messageCount } from "../../http/stream.ts";
import { through } from "../writing/by.ts";
import { cause } from "../writing/define.ts";
import { nginxModule } from "../writing/manuals.ts";
import { cutAtIdleLimit, cutAtRouteLimit, ENVOY_TIMEOUTS, routeLimitWords } from "./route-limit.ts";
import { silentStream, stream } from "./silent-stream.ts";

const EVENTS = docs(
  "HTML: server-sent events",
  "https://html.spec.whatwg.org/multipage/server-sent-events.html",
);

/** Fewer events than this, or a shorter wait in ms, can be what the application meant. */
const FEWEST_EVENTS = 2;
const SHORTEST_WAIT = 1_000;

/** Recorded one by one, or in the body: events of a stream start with a field's name, records of NDJSON with a bracket. */
const severalEvents: Condition = holds(({ exchange, body }) =>
  exchange.stream?.of === "events"
    ? messageCount(exchange.stream) >= FEWEST_EVENTS
    : (body.match(/^(?:data:|[{[])/gm) ?? []).length >= FEWEST_EVENTS,
);
/** Almost all of the time passed before the first byte, and then everything was there. */
const inOnePiece: Condition = measuring("timing", (c) => {
  const wait = c.exchange.timings?.wait ?? null;
  const receive = c.exchange.timings?.receive ?? null;
  if (wait === null || receive === null || wait < SHORTEST_WAIT || receive > wait / 50) return false;
  return `${(wait / 1_000).toFixed(1)} s of waiting, ${Math.round(receive)} ms of receiving`;
});
const relayed: Condition = holds((c) => c.onPath.size > 0);
const facts = (c: { exchange: { timings: { wait: number | null } | null } }) => ({
  seconds: ((c.exchange.timings?.wait ?? 0) / 1_000).toFixed(1),
});

/** Express's compression collects what is written until it is told to flush; not a byte of it came. */
const compressedByExpress: Condition = all(
  field("content-encoding", /^(?:gzip|deflate|br)$/),
  field("x-powered-by", /^Express$/),
  holds((c) => c.exchange.response?.body.size === 0),
);

const COMPRESSION = docs(
  "Express: compression",
  "https://expressjs.com/en/resources/middleware/compression.html",
);
const UNCOMPRESSED = [
  text({
    en: "Leave the stream uncompressed: Cache-Control: no-transform in its response, a `filter` for compression, or `devServer.compress: false`.",
    "zh-CN":
      "不要压缩这个流：在响应中加 Cache-Control: no-transform、给 compression 设 `filter`，或设 `devServer.compress: false`。",
  }),
  text({
    en: "Or, where the app itself uses compression, call `res.flush()` after each event.",
    "zh-CN": "如果应用自身使用 compression，也可在每个事件之后调用 `res.flush()`。",
  }),
];

const HELD_BACK = text({
  en: "Not one event came before the stream broke off: compression or a buffer on the way may have held them back, if the application wrote any.",
  "zh-CN": "事件流断开前没有收到任何事件：如果应用写出过事件，可能是途中的压缩或缓冲把它们扣住了。",
});

/** Streams of events that did not flow. */
export const eventStreamCauses = {
  id: "event-stream",
  over: ["broken-response"],
  causes: [
    cause({
      id: "compressed-and-cut",
      mechanism: "stream-buffered-by-proxy",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        mediaType(/^text\/event-stream$/),
        compressedByExpress,
        failure("net::ERR_INCOMPLETE_CHUNKED_ENCODING", "NS_ERROR_NET_PARTIAL_TRANSFER"),
      ),
      why: text({
        en: "The stream was compressed and broke off with no event seen: the compression of Express, or of a dev server on it, holds events back until it is flushed.",
        "zh-CN":
          "事件流被压缩，断开前没有看到任何事件：Express（或基于它的开发服务器）的压缩会扣住事件，直到刷新。",
      }),
      fix: UNCOMPRESSED,
      sources: [EVENTS, COMPRESSION],
    }),
    cause({
      id: "compressed-and-cut-after-a-while",
      mechanism: "stream-buffered-by-proxy",
      on: ["2xx"],
      certainty: "likely",
      when: all(silentStream, field("content-encoding")),
      why: text({
        en: "The stream was compressed and broke off with no event seen: most likely what compresses it collects before it sends.",
        "zh-CN": "事件流被压缩，断开前没有看到任何事件：很可能压缩的那一层要先攒够数据再发送。",
      }),
      sources: [EVENTS, nginxModule("http_gzip")],
    }),
    cause({
      id: "cut-at-route-limit",
      mechanism: "response-stalled",
      on: ["2xx"],
      certainty: "likely",
      when: all(stream, through("envoy"), cutAtRouteLimit),
      ...routeLimitWords,
      sources: [EVENTS, ENVOY_TIMEOUTS],
    }),
    cause({
      id: "silent-to-a-limit",
      mechanism: "response-stalled",
      on: ["2xx"],
      certainty: "likely",
      when: all(silentStream, cutAtIdleLimit),
      sources: [EVENTS, nginxModule("http_proxy")],
    }),
    // Who posts a question has the answer's stream opened by the application when it begins to write.
    cause({
      id: "answer-held-back-perhaps",
      mechanism: "stream-buffered-by-proxy",
      on: ["2xx"],
      certainty: "possible",
      when: all(silentStream, method("POST"), not(cutAtIdleLimit)),
      why: HELD_BACK,
      sources: [EVENTS, nginxModule("http_gzip"), nginxModule("http_proxy")],
    }),
    cause({
      id: "silent-and-cut",
      mechanism: "response-stalled",
      on: ["2xx"],
      certainty: "possible",
      when: silentStream,
      sources: [EVENTS],
    }),
    // Nothing came that could break off in the middle; whoever wrote it may still have died.
    cause({
      id: "ended-before-an-event",
      mechanism: "response-truncated",
      on: ["2xx"],
      certainty: "possible",
      when: silentStream,
      sources: [rfc(9112, "8")],
    }),
    cause({
      id: "held-back-perhaps",
      mechanism: "stream-buffered-by-proxy",
      on: ["2xx"],
      certainty: "possible",
      when: all(silentStream, not(method("POST"))),
      why: HELD_BACK,
      sources: [EVENTS, nginxModule("http_gzip"), nginxModule("http_proxy")],
    }),
    cause({
      id: "held-back-by-proxy",
      mechanism: "stream-buffered-by-proxy",
      on: ["2xx"],
      certainty: "likely",
      when: all(stream, severalEvents, inOnePiece, relayed),
      facts,
      why: text({
        en: "All events came in one piece after {seconds} s: most likely the proxy or its compression held the stream back to its end.",
        "zh-CN": "所有事件在 {seconds} 秒后一次到达：很可能是代理或压缩把事件流缓冲到了结束。",
      }),
      sources: [EVENTS, nginxModule("http_proxy")],
    }),
    cause({
      id: "held-back",
      mechanism: "stream-buffered-by-proxy",
      on: ["2xx"],
      certainty: "possible",
      when: all(stream, severalEvents, inOnePiece),
      facts,
      why: text({
        en: "All events came in one piece after {seconds} s; a proxy, compression or the application itself held them back.",
        "zh-CN": "所有事件在 {seconds} 秒后一次到达；可能是代理、压缩或应用自己缓冲了它们。",
      }),
      sources: [EVENTS],
    }),
  ],
} as const;
