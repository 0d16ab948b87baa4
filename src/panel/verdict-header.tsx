import type { ComponentChildren } from "preact";
import type { Diagnosis } from "../diagnosis/diagnosis.ts";
import type { Timings } from "../http/exchange.ts";
import { isStillOpen, outlastsItsTime } from "../http/still-open.ts";
import { isStored } from "../http/stored.ts";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { VERDICT } from "../telling/labels/verdict.ts";
import { span } from "../telling/measure.ts";
import { verdictOf } from "../telling/verdict.ts";
import { within } from "../telling/within.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { CalledBy, type OpenSource } from "./called-by.tsx";
import { Elapsed } from "./elapsed.tsx";
import type { Row } from "./row.ts";

/** Milliseconds in the browser's queue that a reader wonders at. */
const LONG_QUEUE = 100;

type Props = {
  readonly row: Row;
  readonly openSource: OpenSource;
  readonly children: ComponentChildren;
};

/** The answer in one sentence, what was asked of whom, and what can be done with it; stays in view. */
export function VerdictHeader({ row, openSource, children }: Props) {
  const t = useText();
  const { request } = row.exchange;
  return (
    <header class="verdict">
      <h2>{t(verdictOf(row.exchange, row.diagnosis, row.change, row.fault))}</h2>
      <p class="asked">
        <code>
          {request.method} {request.url}
        </code>
      </p>
      {row.exchange.initiator && <CalledBy initiator={row.exchange.initiator} open={openSource} />}
      <div class="under-verdict">
        <Subtitle row={row} />
        {children}
      </div>
      <ChangedOnTheWay row={row} />
    </header>
  );
}

/** `nginx answered in 8 ms`, `net::ERR_CONNECTION_REFUSED · ended after 3 ms`. */
function Subtitle({ row }: { row: Row }) {
  // Of an answer that came, it says nothing that the reader looked away.
  const failure = row.exchange.response && !row.fault ? undefined : row.exchange.failure?.name;
  return (
    <p class="dim subtitle">
      {failure && <code>{failure}</code>}
      {failure && (!row.exchange.ended || row.exchange.duration !== null) && " · "}
      <Spent row={row} />
    </p>
  );
}

/** How long it took, and who took that long. */
function Spent({ row }: { row: Row }) {
  const t = useText();
  const language = useLanguage();
  const { duration, ended, response, startedAt } = row.exchange;
  if (!ended) {
    const said = response ? VERDICT.runsFor : VERDICT.sentAgo;
    return startedAt === null ? null : (
      <Elapsed since={startedAt} says={(spent) => t(said, { time: spent })} />
    );
  }
  if (duration === null) return null;
  const time = span(duration, language);
  if (isStored(response)) return <>{t(VERDICT.fromCacheIn, { time })}</>;
  if (row.outcome === "failed") return <>{t(VERDICT.endedAfter, { time })}</>;
  // What was recorded one by one was recorded to its end; Firefox's time of a WebSocket is that of its handshake.
  if (row.exchange.stream && response && !isStillOpen(row.exchange))
    return outlastsItsTime(row.exchange) ? null : t(VERDICT.openFor, { time });
  const queued = response ? longQueue(row.exchange.timings, duration) : 0;
  return (
    <>
      <Answered author={row.diagnosis.author} time={span(duration - queued, language)} />
      {queued > 0 && t(VERDICT.afterQueue, { time: span(queued, language) })}
    </>
  );
}

function Answered({ author, time }: { author: Diagnosis["author"]; time: string }) {
  const t = useText();
  const language = useLanguage();
  if (!author) return <>{t(VERDICT.someoneAnsweredIn, { time })}</>;
  const said = author.certainty === "certain" ? VERDICT.answeredIn : VERDICT.probablyAnsweredIn;
  return <>{t(said, { who: within(author.name)[language], time })}</>;
}

/** Milliseconds that it waited in the browser before it was sent, where they count: no server's doing. */
function longQueue(timings: Timings | null, duration: number): number {
  const queued = Math.min(timings?.blocked ?? 0, duration);
  return queued >= LONG_QUEUE && queued > duration / 10 ? queued : 0;
}

/** For the end of a chain: where on the way the method changed. */
function ChangedOnTheWay({ row }: { row: Row }) {
  const t = useText();
  const onTheWay = row.changedOnTheWay;
  if (!onTheWay) return null;
  return (
    <p class="subtitle">
      <span class="changed">
        {t(onTheWay.count === 1 ? REDIRECT.chainChangedOnce : REDIRECT.chainChanged, onTheWay)}
      </span>
    </p>
  );
}
