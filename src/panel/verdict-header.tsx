import type { ComponentChildren } from "preact";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { VERDICT } from "../telling/labels/verdict.ts";
import { span } from "../telling/measure.ts";
import { verdictOf } from "../telling/verdict.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import type { Row } from "./row.ts";

/** The answer in one sentence, what was asked of whom, and what can be done with it; stays in view. */
export function VerdictHeader({ row, children }: { row: Row; children: ComponentChildren }) {
  const t = useText();
  return (
    <header class="verdict">
      <h2>{t(verdictOf(row.exchange, row.diagnosis, row.change))}</h2>
      <div class="under-verdict">
        <Subtitle row={row} />
        {children}
      </div>
      <ChangedOnTheWay row={row} />
    </header>
  );
}

/** `POST https://shop.example/api · nginx answered in 8 ms`. */
function Subtitle({ row }: { row: Row }) {
  const t = useText();
  const language = useLanguage();
  const { request, duration } = row.exchange;
  const time = duration === null ? null : span(duration, language);
  const who = row.diagnosis.author?.name[language] ?? "";
  const answered = who ? VERDICT.answeredIn : VERDICT.someoneAnsweredIn;
  const told = row.outcome === "failed" ? VERDICT.endedAfter : answered;
  return (
    <p class="dim subtitle asked" title={request.url}>
      <span>
        {request.method} {request.url}
      </span>
      {time && <span> · {t(told, { who, time })}</span>}
    </p>
  );
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
