import { all, type Condition, holds } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";
import { lastedAtLeast } from "../../diagnosis/condition/time.ts";
import { messageCount } from "../../http/stream.ts";
import { streamCut } from "./route-limit.ts";

export const stream: Condition = mediaType(
  /^(?:text\/event-stream|application\/(?:x-)?(?:ndjson|json-seq|jsonlines))$/,
);
/** What was seen of the body is empty and no event was recorded: of a body that nobody saw it is not known. */
const nothingCame: Condition = holds(({ exchange: { response, stream: recorded } }) => {
  if (!response || (recorded?.of === "events" && messageCount(recorded) > 0)) return false;
  const { size, text } = response.body;
  return (size === 0 && !text) || (text === "" && !size);
});

/** A stream of events that lasted, of which nothing came before it was cut: it stalled, or something held it back. */
export const silentStream: Condition = all(stream, streamCut, nothingCame, lastedAtLeast(10_000));
