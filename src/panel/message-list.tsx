import { useSignal } from "@preact/signals";
import { FIRST, type Stream, type StreamMessage } from "../http/stream.ts";
import { STREAM } from "../telling/labels/stream.ts";
import { count } from "../telling/measure.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { MessageRow } from "./message-row.tsx";

/** Messages shown from the beginning, from the end, and added by each "show more". */
const BEGINNING = 15;
const END = 5;
const STEP = 50;

type Props = { readonly stream: Stream; readonly startedAt: number | null };

/** The messages in their order: how it began and how it ended, what lies between when it is asked for. */
export function MessageList({ stream, startedAt }: Props) {
  const t = useText();
  const language = useLanguage();
  const beginning = useSignal(BEGINNING);
  const items = withGap(stream);
  const from = items.length - END <= beginning.value ? items.length : beginning.value;
  const hidden = items.slice(from, -END);
  const gap = (
    <p key="gap" class="gap dim">
      {t(STREAM.leftOut, { count: count(stream.leftOut, language) })}
    </p>
  );
  const show = (item: Item, index: number) =>
    item === "gap" ? gap : <MessageRow key={index} message={item} startedAt={startedAt} />;
  return (
    <div class={`messages ${stream.of}`}>
      {items.slice(0, from).map(show)}
      {from < items.length && (
        <>
          <button
            type="button"
            class="quiet"
            onClick={() => {
              beginning.value += STEP;
            }}
          >
            {t(STREAM.showMore, { count: count(hidden.filter((item) => item !== "gap").length, language) })}
          </button>
          {hidden.includes("gap") && gap}
          {items.slice(-END).map((item, index) => show(item, items.length - END + index))}
        </>
      )}
    </div>
  );
}

type Item = StreamMessage | "gap";

/** The messages, and where some of them are missing. */
function withGap({ messages, leftOut }: Stream): readonly Item[] {
  return leftOut === 0 ? messages : [...messages.slice(0, FIRST), "gap", ...messages.slice(FIRST)];
}
