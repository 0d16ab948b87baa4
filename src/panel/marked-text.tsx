import { useLayoutEffect, useRef } from "preact/hooks";
import type { Span } from "../diagnosis/place.ts";

type Props = {
  /** The text as far as it is shown. */
  readonly text: string;
  readonly mark: Span | null;
  /** What was clicked: the same place, clicked again, is shown again. */
  readonly asked: unknown;
};

/** Text with a stretch of it marked and brought into view. */
export function MarkedText({ text, mark, asked }: Props) {
  const element = useRef<HTMLElement>(null);
  useLayoutEffect(() => {
    element.current?.scrollIntoView({ block: "center" });
  }, [asked, mark?.from, mark?.to]);
  if (!mark) return <>{text}</>;
  return (
    <>
      {text.slice(0, mark.from)}
      <mark ref={element} class="marked">
        {text.slice(mark.from, mark.to)}
      </mark>
      {text.slice(mark.to)}
    </>
  );
}
