import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import { span } from "../telling/measure.ts";
import { useLanguage } from "../ui/language.tsx";

/** How often it is counted on, in milliseconds. */
const TICK = 1_000;

type Props = {
  /** Milliseconds since the epoch. */
  readonly since: number;
  readonly says?: (spent: string) => string;
  /** Milliseconds before which nothing is said. */
  readonly after?: number;
};

/** How long something has been under way; counts while it is in view, in whole seconds. */
export function Elapsed({ since, says = (spent) => spent, after = 0 }: Props) {
  const language = useLanguage();
  const now = useSignal(Date.now());
  useEffect(() => {
    const timer = setInterval(() => {
      now.value = Date.now();
    }, TICK);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.floor((now.value - since) / 1_000));
  return <>{seconds * 1_000 < after ? null : says(span(seconds * 1_000, language))}</>;
}
