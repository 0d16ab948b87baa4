import { type Signal, useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { DETAIL } from "../telling/labels/detail.ts";
import { useText } from "../ui/language.tsx";
import { clearPaint, findRanges, paintRanges, showRange } from "./found-ranges.ts";

type Props = {
  readonly query: Signal<string>;
  /** Where the raw messages stand. */
  readonly root: () => Element | null;
};

/** Search in the raw request and response: Enter goes on, Shift+Enter back, Esc clears. */
export function RawSearch({ query, root }: Props) {
  const t = useText();
  const ranges = useRef<readonly Range[]>([]);
  const count = useSignal(0);
  const current = useSignal(0);
  const words = query.value;

  // Before the next key is heard: a step that came first would be taken back.
  useLayoutEffect(() => {
    const element = root();
    if (!element || words === "") return;
    const look = () => {
      ranges.current = findRanges(element, words);
      count.value = ranges.current.length;
      current.value = Math.min(current.value, Math.max(0, ranges.current.length - 1));
      paintRanges(ranges.current, current.value);
    };
    current.value = 0;
    look();
    showRange(ranges.current[0]);
    // More of a body may be shown, or another exchange.
    const observer = new MutationObserver(look);
    observer.observe(element, { childList: true, subtree: true, characterData: true });
    return () => {
      observer.disconnect();
      clearPaint();
    };
  }, [words]);

  function step(by: number): void {
    const length = ranges.current.length;
    if (length === 0) return;
    current.value = (current.value + by + length) % length;
    paintRanges(ranges.current, current.value);
    showRange(ranges.current[current.value]);
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.key === "Enter") step(event.shiftKey ? -1 : 1);
    else if (event.key === "Escape" && words !== "") query.value = "";
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <search class="raw-search">
      <input
        type="search"
        value={words}
        placeholder={t(DETAIL.search)}
        aria-label={t(DETAIL.searchName)}
        onInput={(event) => {
          query.value = event.currentTarget.value;
        }}
        onKeyDown={onKeyDown}
      />
      {words !== "" && (
        <>
          <span role="status">
            {count.value === 0
              ? t(DETAIL.notFound)
              : t(DETAIL.foundAt, { at: current.value + 1, count: count.value })}
          </span>
          <button type="button" class="quiet" aria-label={t(DETAIL.previous)} onClick={() => step(-1)}>
            ↑
          </button>
          <button type="button" class="quiet" aria-label={t(DETAIL.next)} onClick={() => step(1)}>
            ↓
          </button>
        </>
      )}
    </search>
  );
}
