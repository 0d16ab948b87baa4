import { useLayoutEffect, useRef } from "preact/hooks";
import type { Evidence } from "../diagnosis/evidence.ts";
import type { Fields } from "../http/fields.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { useText } from "../ui/language.tsx";

/** Longest field value that is shown whole, in characters. */
const VALUE_LIMIT = 2_000;

type Props = {
  readonly start: string;
  readonly fields: Fields;
  readonly side: "request" | "response";
  readonly marked: Evidence | null;
};

/** A header section as text, the field that evidence was quoted from marked. */
export function RawFields({ start, fields, side, marked }: Props) {
  const t = useText();
  const mark = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (marked) mark.current?.scrollIntoView({ block: "center" });
  }, [marked]);
  const isStartMarked = marked !== null && START_PLACES[side].includes(marked.where);
  return (
    <div class="raw">
      <div ref={isStartMarked ? mark : null} class={isStartMarked ? "marked" : ""}>
        {start.slice(0, VALUE_LIMIT)}
      </div>
      {fields.list.map((field, index) => {
        const isMarked = marked?.where === `${side}.field.${field.name.toLowerCase()}`;
        return (
          <div key={index} ref={isMarked ? mark : null} class={isMarked ? "marked" : ""}>
            <b>{field.name}:</b> {field.value.slice(0, VALUE_LIMIT)}
            {field.value.length > VALUE_LIMIT && "…"}
          </div>
        );
      })}
      {fields.list.length === 0 && <div class="dim">{t(DETAIL.noFields)}</div>}
    </div>
  );
}

const START_PLACES: Readonly<Record<"request" | "response", readonly string[]>> = {
  request: ["request.method", "request.url"],
  response: ["response.status", "response.status-text", "response.protocol"],
};
