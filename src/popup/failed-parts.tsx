import type { PartGroup, PartsAnswer } from "../diagnosis/plain-answer.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";

/** Groups that are worth a line of the popup. */
const SHOWN = 5;

/** What failed below this page, grouped by status and cause. */
export function FailedParts({ parts }: { parts: PartsAnswer }) {
  const t = useText();
  const count = parts.groups.reduce((sum, group) => sum + group.count, 0);
  if (count === 0) return null;
  return (
    <section class="parts">
      <h3>{t(count === 1 ? POPUP.failedPart : POPUP.failedParts, { count })}</h3>
      <ul>
        {parts.groups.slice(0, SHOWN).map((group) => (
          <li key={keyOf(group)} title={group.url}>
            <StatusMark outcome={group.outcome}>{group.status}</StatusMark>
            <span>
              {t(group.name)}
              {group.cause && (
                <span class="dim">
                  {" · "}
                  {t(group.cause.name)} <span class="certainty">{t(DETAIL[group.cause.certainty])}</span>
                </span>
              )}
              {group.author && (
                <span class="dim"> · {t(POPUP.answeredBy, { who: t(group.author.name) })}</span>
              )}
            </span>
            {group.count > 1 && <span class="dim">×{group.count}</span>}
          </li>
        ))}
      </ul>
      {parts.source === "page" && <p class="dim">{t(POPUP.timedParts)}</p>}
      {parts.hidden > 0 && (
        <p class="dim">
          {t(parts.hidden === 1 ? POPUP.hiddenPart : POPUP.hiddenParts, { count: parts.hidden })}
        </p>
      )}
    </section>
  );
}

function keyOf({ status, name, cause, author }: PartGroup): string {
  return [status, name.en, cause?.name.en, cause?.certainty, author?.id, author?.certainty].join(" ");
}
