import { POPUP } from "../telling/labels/popup.ts";
import type { PartsAnswer } from "../telling/part-groups.ts";
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
          <li key={`${group.status} ${group.name.en} ${group.cause?.en}`} title={group.url}>
            <StatusMark outcome={group.outcome}>{group.status}</StatusMark>
            <span>
              {t(group.name)}
              {group.cause && <span class="dim"> · {t(group.cause)}</span>}
            </span>
            {group.count > 1 && <span class="dim">×{group.count}</span>}
          </li>
        ))}
      </ul>
      {parts.source === "page" && <p class="dim">{t(POPUP.timedParts)}</p>}
      {parts.hidden > 0 && <p class="dim">{t(POPUP.hiddenParts, { count: parts.hidden })}</p>}
    </section>
  );
}
