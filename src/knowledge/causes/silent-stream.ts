import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { lastedAtLeast } from "../../diagnosis/condition/time.ts";
import { messageCount } from "../../http/stream.ts";
import { streamCut } from "./route-limit.ts";

export const stream: Condition = mediaType(
  /^(?:text\/event-stream|application\/(?:x-)?(?:ndjson|json-seq|jsonlines))$/,
);
const nothingCame: Condition = holds(
  ({ exchange }) =>
    !exchange.response?.body.size && !(exchange.stream?.of === "events" && messageCount(exchange.stream) > 0),
);

/** A stream of events that lasted, of which nothing came before it was cut: it stalled, or something held it back. */
export const silentStream: Condition = all(stream, streamCut, nothingCame, lastedAtLeast(10_000));
