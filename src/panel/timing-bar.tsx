import type { Timings } from "../http/exchange.ts";
import { PHASES } from "../telling/labels/timing.ts";
import { span } from "../telling/measure.ts";
import { useLanguage, useText } from "../ui/language.tsx";

type Phase = keyof typeof PHASES;

/** The phases in the order in which they happen; `ssl` is a part of `connect` (HAR 1.2). */
const ORDER: readonly Phase[] = ["blocked", "dns", "connect", "send", "wait", "receive"];

/** Where the time went: one bar, and the figures below it. */
export function TimingBar({ timings }: { timings: Timings }) {
  const t = useText();
  const language = useLanguage();
  const phases = ORDER.flatMap((phase) => {
    const time = timings[phase];
    return time === null || time === 0 ? [] : [{ phase, time }];
  });
  const whole = phases.reduce((sum, { time }) => sum + time, 0);
  if (whole === 0) return null;
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
