import { useRef } from "preact/hooks";
import { LIST } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";

type Props = {
  /** Share of the first pane, 0 to 1. */
  readonly share: number;
  readonly onShare: (share: number) => void;
};

/** Smallest and largest share of the first pane. */
const LEAST = 0.15;
const MOST = 0.85;

/** The line between list and detail: dragged, or moved by the arrow keys. */
export function Splitter({ share, onShare }: Props) {
  const t = useText();
  const line = useRef<HTMLDivElement>(null);

  function onPointerMove(event: PointerEvent): void {
    if (!event.buttons) return;
    const bounds = line.current?.parentElement?.getBoundingClientRect();
    if (!bounds) return;
    const stacked = line.current && line.current.offsetWidth > line.current.offsetHeight;
    const wanted = stacked
      ? (event.clientY - bounds.top) / bounds.height
      : (event.clientX - bounds.left) / bounds.width;
    onShare(clamp(wanted));
  }

  function onKeyDown(event: KeyboardEvent): void {
    const back = event.key === "ArrowLeft" || event.key === "ArrowUp";
    const forth = event.key === "ArrowRight" || event.key === "ArrowDown";
    if (!back && !forth) return;
    event.preventDefault();
    onShare(clamp(share + (forth ? 0.05 : -0.05)));
  }

  return (
    <div
      ref={line}
      class="splitter"
      role="separator"
      tabIndex={0}
      aria-label={t(LIST.splitter)}
      aria-valuemin={LEAST * 100}
      aria-valuemax={MOST * 100}
      aria-valuenow={Math.round(share * 100)}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={onPointerMove}
      onKeyDown={onKeyDown}
    />
  );
}

function clamp(share: number): number {
  return Math.min(MOST, Math.max(LEAST, share));
}
