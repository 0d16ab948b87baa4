import { defineCheck } from "../../diagnosis/check.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { burstAtEnd, eventsInBurstAtEnd } from "../../diagnosis/condition/stream.ts";
import { text } from "../../diagnosis/text.ts";
import { nginxModule } from "../writing/manuals.ts";

/** Streams of events that may not have flowed. */
export const eventStreamChecks = [
  defineCheck({
    id: "events-in-one-burst",
    // An application may have meant it so.
    level: "note",
    on: [200],
    when: all(mediaType(/^text\/event-stream$/), eventsInBurstAtEnd),
    facts: (c) => {
      const burst = burstAtEnd(c);
      return {
        count: burst?.count ?? 0,
        span: Math.ceil(burst?.span ?? 0),
        seconds: ((burst?.silence ?? 0) / 1_000).toFixed(1),
      };
    },
    says: text({
      en: "After {seconds} s without any, {count} events came within {span} ms as the stream ended: a proxy or compression may have held them back, or the tab slept. Try X-Accel-Buffering: no.",
      "zh-CN":
        "{seconds} 秒内没有事件，随后 {count} 个事件在 {span} 毫秒内到达，流也结束了：可能是代理或压缩缓冲了它们，也可能是标签页休眠过。可尝试 X-Accel-Buffering: no。",
    }),
    source: nginxModule("http_proxy"),
  }),
];
