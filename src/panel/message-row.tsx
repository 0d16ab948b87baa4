import type { ComponentChildren } from "preact";
import { useMemo } from "preact/hooks";
import type { StreamMessage } from "../http/stream.ts";
import { escapeUnprintable } from "../http/unprintable.ts";
import { oneLine } from "../telling/inert.ts";
import { STREAM } from "../telling/labels/stream.ts";
import { byteSize, span } from "../telling/measure.ts";
import { prettyJson } from "../telling/pretty-json.ts";
import { useLanguage, useText } from "../ui/language.tsx";

/** Characters of the line that stands for a message. */
const LINE = 300;

const SIGNS = { sent: "↑", received: "↓", event: "", error: "✕", unknown: "·" } as const;

type Props = {
  readonly message: StreamMessage;
  /** Start of the request, milliseconds since the epoch; null when unknown. */
  readonly startedAt: number | null;
};

/** A message on one line; opened, all that was kept of it, JSON set out. Never rendered as HTML. */
export function MessageRow({ message, startedAt }: Props) {
  const { kind, text, event } = message;
  const t = useText();
  const cells = (
    <>
      {kind !== "event" && (
        <span class="side" title={t(STREAM[kind])}>
          <span aria-hidden="true">{SIGNS[kind]}</span>
          <span class="visually-hidden">{t(STREAM[kind])}</span>
        </span>
      )}
      {event && <Names event={event} />}
      <Line message={message} />
      <Figures message={message} startedAt={startedAt} />
    </>
  );
  const json = useMemo(() => (text ? prettyJson(text) : null), [text]);
  if (!text) return <Plain kind={kind}>{cells}</Plain>;
  // What is one line already is only wrapped.
  const isLine = json === null && text.length <= LINE && !/[\r\n]/.test(text);
  return (
    <details class={`message ${kind}`}>
      <summary class={isLine ? "wraps" : ""}>{cells}</summary>
      {!isLine && <pre class="raw">{json ? json.upTo(Number.POSITIVE_INFINITY) : text}</pre>}
      {message.cut && <p class="dim">{t(STREAM.cut)}</p>}
    </details>
  );
}

function Plain({ kind, children }: { kind: StreamMessage["kind"]; children: ComponentChildren }) {
  return (
    <div class={`message ${kind}`}>
      <div class="plain">{children}</div>
    </div>
  );
}

function Names({ event }: { event: NonNullable<StreamMessage["event"]> }) {
  return (
    <span class="event">
      <b>{oneLine(event.name)}</b>
      {event.id !== "" && <span class="dim"> {oneLine(event.id)}</span>}
    </span>
  );
}

function Line({ message: { kind, frame, text, cut } }: { message: StreamMessage }) {
  const t = useText();
  if (text) return <code class="line">{escapeUnprintable(text.slice(0, LINE))}</code>;
  const words =
    frame !== "text"
      ? STREAM[frame]
      : cut
        ? STREAM.tooMuch
        : kind === "error"
          ? STREAM.failedWithoutWords
          : text === null
            ? STREAM.notKept
            : STREAM.empty;
  return <span class="line dim">{t(words)}</span>;
}

function Figures({ message: { at, size }, startedAt }: Props) {
  const t = useText();
  const language = useLanguage();
  // A clock that was set meanwhile says nothing.
  const since = at !== null && startedAt !== null && at >= startedAt ? span(at - startedAt, language) : null;
  return (
    <>
      <span class="figure">{size === null ? "" : byteSize(size, language)}</span>
      <span class="figure" title={since === null ? undefined : t(STREAM.since, { time: since })}>
        {since === null ? "" : `+${since}`}
      </span>
    </>
  );
}
