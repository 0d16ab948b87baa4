import { eventsOf, isEventSource, isEventStream, retryOf } from "../http/event-stream.ts";
import type { Exchange } from "../http/exchange.ts";
import { isStillOpen } from "../http/still-open.ts";
import { messageCount, type Stream } from "../http/stream.ts";
import { oneLine } from "../telling/inert.ts";
import { STREAM } from "../telling/labels/stream.ts";
import { span } from "../telling/measure.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { Closing } from "./closing.tsx";
import { MessageList } from "./message-list.tsx";
import { Section } from "./section.tsx";

type Props = {
  readonly exchange: Exchange;
  /** Whether messages of a WebSocket may still come. */
  readonly tellsMessages: boolean;
  /** Reads what came meanwhile. */
  readonly onRefresh: () => void;
};

/** What came and went on a WebSocket, or the events of a stream; nothing for any other exchange. */
export function StreamSection({ exchange, tellsMessages, onRefresh }: Props) {
  if (isSocket(exchange))
    return (
      <Section id="messages" title={STREAM.messages}>
        <Messages exchange={exchange} tellsMessages={tellsMessages} onRefresh={onRefresh} />
      </Section>
    );
  if (isEventStream(exchange))
    return (
      <Section id="events" title={STREAM.events}>
        <Events exchange={exchange} onRefresh={onRefresh} />
      </Section>
    );
  return null;
}

/** A WebSocket that was opened, or whose failure the browser put into words. Firefox's HAR has no type. */
function isSocket({ type, stream, response, request }: Exchange): boolean {
  if (stream?.of === "socket") return true;
  return response?.status === 101 && (type === "websocket" || /^wss?:/i.test(request.url.slice(0, 6)));
}

function Messages({ exchange, tellsMessages, onRefresh }: Props) {
  const t = useText();
  const { stream, startedAt, source, response } = exchange;
  // Its entry is told when it closes; where it was told without them, nobody tells of them.
  if (stream?.of !== "socket") {
    const mayCome = tellsMessages && source === "web-request";
    return <p class="dim">{t(mayCome ? STREAM.untilClosed : STREAM.notVisible)}</p>;
  }
  return (
    <>
      {messageCount(stream) === 0 ? (
        <p class="dim">{t(STREAM.noMessages)}</p>
      ) : (
        <MessageList stream={stream} startedAt={startedAt} />
      )}
      {isStillOpen(exchange) ? (
        <StillOpen exchange={exchange} onRefresh={onRefresh} />
      ) : (
        (response !== null || stream.close !== undefined) && <Closing stream={stream} />
      )}
    </>
  );
}

function Events({ exchange, onRefresh }: Omit<Props, "tellsMessages">) {
  const t = useText();
  const language = useLanguage();
  const stream = eventsOf(exchange);
  const retry = retryOf(exchange);
  const asked = exchange.request.fields.get("last-event-id");
  return (
    <>
      {asked !== null && asked !== "" && (
        <p class="dim">{t(STREAM.resumed, { id: oneLine(asked).slice(0, 200) })}</p>
      )}
      {stream ? (
        <EventList stream={stream} exchange={exchange} />
      ) : (
        <p class="dim">{t(exchange.ended ? STREAM.eventsNotVisible : STREAM.eventsUntilEnd)}</p>
      )}
      {isStillOpen(exchange) && <StillOpen exchange={exchange} onRefresh={onRefresh} />}
      {retry !== null && (
        <p class="dim">
          {t(isEventSource(exchange) ? STREAM.retry : STREAM.retryAsked, { time: span(retry, language) })}
        </p>
      )}
    </>
  );
}

function StillOpen({ exchange, onRefresh }: Omit<Props, "tellsMessages">) {
  const t = useText();
  return (
    <p class="dim still-open">
      {t(STREAM.stillOpen)}{" "}
      {exchange.source === "both" && (
        <button type="button" class="quiet" onClick={onRefresh}>
          {t(STREAM.readAgain)}
        </button>
      )}
    </p>
  );
}

function EventList({ stream, exchange }: { stream: Stream; exchange: Exchange }) {
  const t = useText();
  if (messageCount(stream) === 0) return <p class="dim">{t(STREAM.noEvents)}</p>;
  const lastId = stream.messages.at(-1)?.event?.id ?? "";
  return (
    <>
      <MessageList stream={stream} startedAt={exchange.startedAt} />
      {lastId !== "" && isEventSource(exchange) && (
        <p class="dim">{t(STREAM.lastId, { id: oneLine(lastId) })}</p>
      )}
      {stream !== exchange.stream && <p class="dim">{t(STREAM.withoutTimes)}</p>}
    </>
  );
}
