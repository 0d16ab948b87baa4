import { WAITING } from "../telling/labels/waiting.ts";
import { longWaiting, waitingHead, waitingStep, waitsSince } from "../telling/waiting.ts";
import { useText } from "../ui/language.tsx";
import { pathOf } from "./columns.ts";
import { FirstStep } from "./first-step.tsx";
import type { Row } from "./row.ts";
import { useNow } from "./use-now.ts";

/** Addresses that are named; the list has all. */
const NAMED = 3;

type Props = { readonly rows: readonly Row[]; readonly onSelect: (row: Row) => void };

/** Which requests have waited for long, and where to look first: they are not among the faults, and may become one. */
export function Waiting({ rows, onSelect }: Props) {
  const pending = rows.filter(({ exchange }) => waitsSince(exchange) !== null);
  return pending.length === 0 ? null : <LongWaiting rows={pending} onSelect={onSelect} />;
}

function LongWaiting({ rows, onSelect }: Props) {
  const t = useText();
  const now = useNow();
  const waiting = longWaiting(rows, now);
  const [longest] = waiting;
  const since = longest && waitsSince(longest.exchange);
  if (!longest || since == null) return null;
  const step = waitingStep(longest.exchange);
  return (
    <p class="waiting">
      {t(waitingHead(waiting.length, since, now))}{" "}
      {waiting.slice(0, NAMED).map((row) => (
        <button key={row.id} type="button" title={row.exchange.request.url} onClick={() => onSelect(row)}>
          {row.exchange.request.method} {pathOf(row.exchange.request.url)}
        </button>
      ))}{" "}
      {waiting.length > NAMED && t(WAITING.others, { count: waiting.length - NAMED })}{" "}
      {step && <span class="dim">{t(step)}</span>}
    </p>
  );
}

/** The same in the detail of one. */
export function WaitingStep({ row }: { row: Row }) {
  const isLong = longWaiting([row], useNow()).length > 0;
  const step = isLong && waitingStep(row.exchange);
  return step ? <FirstStep row={row} step={step} /> : null;
}
