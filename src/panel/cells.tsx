import { DETAIL } from "../telling/labels/detail.ts";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { byteSize } from "../telling/measure.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import type { Row } from "./row.ts";

/** The method; where a redirect changed it, also what it became, or what it was. */
export function Method({ row }: { row: Row }) {
  const t = useText();
  const { method } = row.exchange.request;
  const { changedOnTheWay: onTheWay } = row;
  if (row.changesMethod) {
    const next = row.change?.observed?.method ?? row.change?.predicted.method;
    return (
      <span class="changed">
        {method} → {next}
      </span>
    );
  }
  if (!onTheWay) return <>{method}</>;
  return (
    <span title={t(onTheWay.count === 1 ? REDIRECT.chainChangedOnce : REDIRECT.chainChanged, onTheWay)}>
      {method} <span class="was">{t(REDIRECT.was, { from: onTheWay.from })}</span>
    </span>
  );
}

/** The likely cause in one line; for a hop that lost something, what was lost. */
export function Cause({ row }: { row: Row }) {
  const t = useText();
  const language = useLanguage();
  const { change } = row;
  if (change?.changed.includes("body")) {
    const lost =
      change.bytesLost === null
        ? t(REDIRECT.bodyLostUnknown)
        : t(REDIRECT.bodyLost, { size: byteSize(change.bytesLost, language) });
    return <span class="lost">{lost}</span>;
  }
  const cause = row.isDiagnosed ? row.diagnosis.causes[0] : null;
  if (!cause) return null;
  return (
    <span
      class={cause.certainty === "possible" ? "dim" : ""}
      title={`${t(DETAIL[cause.certainty])}: ${t(cause.why)}`}
    >
      {t(cause.name)}
    </span>
  );
}
