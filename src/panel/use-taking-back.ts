import type { Signal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/**
 * Takes back what was told once its time is over, and nothing that was told after it.
 *
 * @param lasts in milliseconds; null for what stays.
 */
export function useTakingBack<Told>(told: Signal<Told | null>, lasts: (told: Told) => number | null): void {
  useEffect(() => {
    const last = told.value;
    const time = last === null ? null : lasts(last);
    if (time === null) return;
    const timer = setTimeout(() => {
      // The next one may have been told before this effect is undone.
      if (told.peek() === last) told.value = null;
    }, time);
    return () => clearTimeout(timer);
  }, [told.value]);
}
