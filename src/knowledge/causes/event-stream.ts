import { all, type Condition, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { cause } from "../writing/define.ts";
import { nginxModule } from "../writing/manuals.ts";

const EVENTS = docs(
  "HTML: server-sent events",
  "https://html.spec.whatwg.org/multipage/server-sent-events.html",
);

/** Fewer events than this, or a shorter wait in ms, can be what the application meant. */
const FEWEST_EVENTS = 2;
const SHORTEST_WAIT = 1_000;

const stream: Condition = mediaType(
  /^(?:text\/event-stream|application\/(?:x-)?(?:ndjson|json-seq|jsonlines))$/,
);
/** Events of a stream start with a field's name, records of NDJSON with a bracket. */
const severalEvents: Condition = holds(
  (c) => (c.body.match(/^(?:data:|[{[])/gm) ?? []).length >= FEWEST_EVENTS,
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

/** Express's compression collects what is written until it is told to flush. */
const compressedByExpress: Condition = all(
  field("content-encoding", /^(?:gzip|deflate|br)$/),
  field("x-powered-by", /^Express$/),
  holds((c) => c.body === ""),
);

/** Open at least this many ms, as counted, without a byte of content. */
const silentFor = (ms: number): Condition =>
  measuring("timing", (c) => {
    const { duration, response } = c.exchange;
    return (
      duration !== null &&
      duration >= ms &&
      response?.body.size === 0 &&
      `0 bytes in ${secondsOf(duration)} s`
    );
  });
const secondsOf = (ms: number) => (ms / 1_000).toFixed(1);
const failed: Condition = holds((c) => c.exchange.failure !== null);
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
    en: "Or call `res.flush()` after each event.",
    "zh-CN": "或在每个事件之后调用 `res.flush()`。",
  }),
];

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
        en: "The stream was compressed and ended without an event: the compression of Express, or of a dev server on it, collects until it is flushed.",
        "zh-CN":
          "事件流被压缩，断开前没有收到任何事件：Express（或基于它的开发服务器）的压缩会一直缓冲，直到刷新。",
      }),
      fix: UNCOMPRESSED,
      sources: [EVENTS, COMPRESSION],
    }),
    cause({
      id: "compressed-and-silent",
      mechanism: "stream-buffered-by-proxy",
      on: ["2xx"],
      // A stream that had nothing to say looks the same.
      certainty: "possible",
      when: all(mediaType(/^text\/event-stream$/), compressedByExpress, silentFor(30_000), not(failed)),
      facts: (c) => ({ seconds: secondsOf(c.exchange.duration ?? 0) }),
      why: text({
        en: "The stream is compressed, and nothing came in {seconds} s: Express's compression collects events until it is flushed or full. A stream without events looks alike.",
        "zh-CN":
          "事件流被压缩，{seconds} 秒内什么也没有到达：Express 的 compression 会缓冲事件，直到刷新或缓冲区写满。没有事件的流看起来也是这样。",
      }),
      fix: UNCOMPRESSED,
      confirm: text({
        en: "`curl -N` without Accept-Encoding shows the events as they come; with `--compressed` it shows none.",
        "zh-CN": "不带 Accept-Encoding 的 `curl -N` 会逐个显示事件，加上 `--compressed` 就没有。",
      }),
      sources: [EVENTS, COMPRESSION],
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
