import type { Timings } from "../http/exchange.ts";
import { PHASES } from "../telling/labels/timing.ts";
import { span } from "../telling/measure.ts";
import { useLanguage, useText } from "../ui/language.tsx";

type Phase = keyof typeof PHASES;

/** The phases in the order in which they happen; `ssl` is a part of `connect` (HAR 1.2). */
const ORDER: readonly Phase[] = ["blocked", "dns", "connect", "send", "wait", "receive"];

/**
 * What took time. Nothing where the queue alone is on record, as of a request whose answer was kept from the page: that
 * would be no picture of where the time went.
 */
export function phasesOf(
  timings: Timings | null,
): readonly { readonly phase: Phase; readonly time: number }[] {
  const phases = ORDER.flatMap((phase) => {
    const time = timings?.[phase] ?? 0;
    return time === 0 ? [] : [{ phase, time }];
  });
  return phases.every(({ phase }) => phase === "blocked") ? [] : phases;
}

/** Where the time went: one bar, and the figures below it. */
export function TimingBar({ phases }: { phases: ReturnType<typeof phasesOf> }) {
  const t = useText();
  const language = useLanguage();
  const whole = phases.reduce((sum, { time }) => sum + time, 0);
  return (
    <>
      <div class="timing" aria-hidden="true">
        {phases.map(({ phase, time }) => (
          <span key={phase} class={phase} style={{ flexGrow: time / whole }} />
        ))}
      </div>
      <dl class="timing-figures">
        {phases.map(({ phase, time }) => (
          <div key={phase}>
            <dt>
              <i class={phase} aria-hidden="true" />
              {t(PHASES[phase])}
            </dt>
            <dd>{span(time, language)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
