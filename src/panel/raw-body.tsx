import { useSignal } from "@preact/signals";
import { useMemo } from "preact/hooks";
import type { Evidence } from "../diagnosis/evidence.ts";
import type { Body } from "../http/exchange.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { byteSize } from "../telling/measure.ts";
import { prettyJson } from "../telling/pretty-json.ts";
import { markInBody } from "../telling/raw-marks.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { MarkedText } from "./marked-text.tsx";

/** Characters shown at first and added by each "show more". */
const STEP = 4_000;

/** Most characters that a search opens by itself. */
const SEARCH_LIMIT = 500_000;

/** No text has a NUL character; where one stands among so many first, the body is none. */
const BINARY_WITHIN = 8_000;

type Props = {
  readonly place: "request.body" | "response.body";
  readonly body: Body;
  /** Nothing was sent: what cannot be seen is not there. */
  readonly isNone?: boolean;
  readonly mediaType: string | null;
  readonly marked: Evidence | null;
  /** What the reader looks for in the raw messages; "" for nothing. */
  readonly search: string;
};

/** A body as text: JSON set out, long ones cut, what is quoted marked. Never rendered as HTML. */
export function RawBody({ place, body, isNone = false, mediaType, marked, search }: Props) {
  const t = useText();
  const language = useLanguage();
  const shown = useSignal(STEP);
  const asSent = useSignal(false);
  const raw = body.text ?? "";
  const pretty = useMemo(() => prettyJson(raw), [raw]);
  const setOut = asSent.value ? null : pretty;
  const mark = useMemo(
    () => (marked?.where === place ? markInBody(raw, setOut, marked) : null),
    [marked, place, raw, setOut],
  );
  const isFoundBehind =
    search !== "" &&
    (setOut?.upTo(SEARCH_LIMIT) ?? raw).toLowerCase().includes(search.toLowerCase(), shown.value);
  const end = Math.max(shown.value, mark?.to ?? 0, isFoundBehind ? SEARCH_LIMIT : 0);
  const text = setOut?.upTo(end) ?? raw;
  const left = Math.max(0, text.length - end) + (setOut?.left ?? 0);
  const size = body.size === null ? "" : byteSize(body.size, language);
  if (body.binary || raw.slice(0, BINARY_WITHIN).includes("\0"))
    return <p class="dim">{t(DETAIL.bodyBinary, { type: mediaType ?? "?", size })}</p>;
  if (body.text === null && !isNone) return <p class="dim">{t(DETAIL.bodyNotVisible)}</p>;
  if (raw === "") return <p class="dim">{t(DETAIL.bodyEmpty)}</p>;
  return (
    <>
      {pretty !== null && (
        <button
          type="button"
          class="quiet corner"
          aria-pressed={asSent.value}
          onClick={() => {
            asSent.value = !asSent.value;
          }}
        >
          {t(DETAIL.asSent)}
        </button>
      )}
      <pre class="raw">
        <MarkedText text={text.slice(0, end)} mark={mark} asked={marked} />
      </pre>
      {left > 0 && (
        <button type="button" class="quiet" onClick={() => (shown.value = end + STEP * 4)}>
          {t(DETAIL.showMoreOf, { count: left.toLocaleString(language) })}
        </button>
      )}
    </>
  );
}
