import { useEffect, useRef } from "preact/hooks";

/** How long a list that the reader scrolls must stand still before it is read, in milliseconds. */
const REST = 100;

/** The same for one that follows a burst: longer than two tellings of a burst lie apart. */
const RUSH = 500;

type Window = {
  readonly from: number;
  readonly to: number;
  /** The list moves by itself, to its newest rows. */
  readonly isAtEnd: boolean;
};

export type Resting = {
  /** Milliseconds until somebody may read what is in view; 0 where nothing moves. */
  readonly wait: () => number;
  /** The reader scrolls. */
  readonly scrolled: () => void;
};

/**
 * Whether the rows in view can be read: while they fly past nobody does, be it that the reader
 * scrolls, or that more arrives at once than is in view.
 */
export function useResting({ from, to, isAtEnd }: Window): Resting {
  const until = useRef(Number.NEGATIVE_INFINITY);
  const last = useRef({ from, at: Number.NEGATIVE_INFINITY });
  const now = performance.now();
  const allNew = isAtEnd && from - last.current.from >= to - from;
  if (allNew && now - last.current.at < RUSH) until.current = now + RUSH;
  useEffect(() => {
    last.current = { from, at: performance.now() };
  }, [from]);
  return {
    wait: () => Math.max(0, until.current - performance.now()),
    scrolled() {
      until.current = performance.now() + REST;
    },
  };
}
