import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";

/** How often it is counted on, in milliseconds. */
const TICK = 1_000;

/** The present, in milliseconds since the epoch; goes on once a second while it is in view. */
export function useNow(): number {
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, TICK);
    return () => clearInterval(timer);
  }, []);
  return now.value;
}
