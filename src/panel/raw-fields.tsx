import { useLayoutEffect, useRef } from "preact/hooks";
import type { Evidence } from "../diagnosis/evidence.ts";
import type { Exchange } from "../http/exchange.ts";
import type { Fields } from "../http/fields.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { type LineMark, markInField, markInStart, startLine } from "../telling/raw-marks.ts";
import { useText } from "../ui/language.tsx";
import { MarkedText } from "./marked-text.tsx";

/** Longest line that is shown whole, in characters; a mark behind that is shown too. */
const LINE_LIMIT = 2_000;

type Props = {
  readonly exchange: Exchange;
  readonly fields: Fields;
  readonly side: "request" | "response";
  readonly marked: Evidence | null;
};

/** A header section as text, what evidence was quoted from marked. */
export function RawFields({ exchange, fields, side, marked }: Props) {
  const t = useText();
  return (
    <div class="raw">
      <Line
        text={startLine(exchange, side)}
        mark={marked && markInStart(exchange, side, marked)}
        asked={marked}
      />
      {fields.list.map((field, index) => (
        <Line
          key={index}
          name={field.name}
          text={field.value}
          mark={marked && markInField(fields, index, side, marked)}
          asked={marked}
        />
      ))}
      {fields.list.length === 0 && <div class="dim">{t(DETAIL.noFields)}</div>}
    </div>
  );
}

type LineProps = {
  readonly name?: string;
  readonly text: string;
  readonly mark: LineMark | null;
  readonly asked: unknown;
};

function Line({ name, text, mark, asked }: LineProps) {
  const line = useRef<HTMLDivElement>(null);
  const isMarked = mark === "line";
  useLayoutEffect(() => {
    if (isMarked) line.current?.scrollIntoView({ block: "center" });
  }, [asked, isMarked]);
  const span = mark === "line" ? null : mark;
  const end = Math.max(LINE_LIMIT, span?.to ?? 0);
  return (
    <div ref={line} class={isMarked ? "marked" : ""}>
      {name !== undefined && (
        <>
          <b>{name}:</b>{" "}
        </>
      )}
      <MarkedText text={text.slice(0, end)} mark={span} asked={asked} />
      {text.length > end && "…"}
    </div>
  );
}
