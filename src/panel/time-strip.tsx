import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { LIST } from "../telling/labels/list.ts";
import { span } from "../telling/measure.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { BARS_HEIGHT, barsOf } from "./time-bars.ts";
import type { Buckets, TimeRange } from "./time-buckets.ts";

type Props = {
  readonly buckets: Buckets;
  readonly range: TimeRange | null;
  readonly onRange: (range: TimeRange | null) => void;
};

/** How many exchanges of which class began when; dragging across it, or the arrow keys, choose a span. */
export function TimeStrip({ buckets, range, onRange }: Props) {
  const t = useText();
  const language = useLanguage();
  const bars = useRef<HTMLDivElement>(null);
  const dragFrom = useSignal<number | null>(null);
  const whole = buckets.range;
  const length = whole.to - whole.from;

  /** Moment under the pointer. */
  function momentAt(event: PointerEvent): number {
    const bounds = bars.current?.getBoundingClientRect();
    if (!bounds || bounds.width === 0) return whole.from;
    const share = Math.min(1, Math.max(0, (event.clientX - bounds.left) / bounds.width));
    return whole.from + share * length;
  }

  function onPointerMove(event: PointerEvent): void {
    const from = dragFrom.value;
    if (from === null) return;
    const to = momentAt(event);
    onRange({ from: Math.min(from, to), to: Math.max(from, to) });
  }

  function onPointerUp(event: PointerEvent): void {
    const from = dragFrom.value;
    dragFrom.value = null;
    // A click without a drag takes the choice back.
    if (from !== null && Math.abs(momentAt(event) - from) < length / 200) onRange(null);
  }

  function onKeyDown(event: KeyboardEvent): void {
    const step = (length / 20) * (event.key === "ArrowLeft" ? -1 : 1);
    const now = range ?? { from: whole.from, to: whole.from + length / 10 };
    if (event.key === "Escape" && range) onRange(null);
    else if (event.key !== "ArrowLeft" && event.key !== "ArrowRight") return;
    else if (!range) onRange(now);
    else if (event.shiftKey) onRange({ from: now.from, to: Math.max(now.from + length / 50, now.to + step) });
    else onRange({ from: now.from + step, to: now.to + step });
    event.preventDefault();
    event.stopPropagation();
  }

  const label = range
    ? t(LIST.stripChosen, {
        from: span(range.from - whole.from, language),
        to: span(range.to - whole.from, language),
      })
    : t(LIST.strip, { time: span(length, language) });
  const percent = (moment: number) =>
    `${Math.min(100, Math.max(0, ((moment - whole.from) / length) * 100))}%`;
  return (
    <div
      class="strip"
      role="slider"
      tabIndex={0}
      aria-label={label}
      aria-valuemin={0}
      aria-valuemax={Math.round(length)}
      aria-valuenow={Math.round((range?.from ?? whole.from) - whole.from)}
      aria-valuetext={label}
      title={label}
      onPointerDown={(event) => {
        event.currentTarget.setPointerCapture(event.pointerId);
        dragFrom.value = momentAt(event);
      }}
      onPointerMove={onPointerMove}
      onPointerUp={onPointerUp}
      onKeyDown={onKeyDown}
    >
      <div class="bars" ref={bars}>
        <svg
          viewBox={`0 0 ${buckets.counts.success.length} ${BARS_HEIGHT}`}
          preserveAspectRatio="none"
          aria-hidden="true"
        >
          {barsOf(buckets).map(({ band, d }) => (
            <path key={band} class={band} d={d} />
          ))}
        </svg>
        {range && (
          <span
            class="chosen"
            style={{ left: percent(range.from), right: `calc(100% - ${percent(range.to)})` }}
          />
        )}
      </div>
      <span class="length dim" aria-hidden="true">
        {span(range ? range.to - range.from : length, language)}
      </span>
    </div>
  );
}
