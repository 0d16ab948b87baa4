import type { PartGroup, PartsAnswer } from "../diagnosis/plain-answer.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { worstOutcome } from "../telling/worst-outcome.ts";
import { InlineCode } from "../ui/inline-code.tsx";
import { useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";

/** Groups that are worth a line of the popup. */
const SHOWN = 5;

/** How many requests of a page failed, as the headline of a page that is good itself. */
export function FailedHeadline({ parts }: { parts: PartsAnswer }) {
  return (
    <p class="headline">
      <StatusMark outcome={worstOutcome(parts.groups.map(({ outcome }) => outcome))}>
        <FailedCount parts={parts} />
      </StatusMark>
    </p>
  );
}

export function FailedCount({ parts }: { parts: PartsAnswer }) {
  const t = useText();
  const count = countOf(parts.groups);
  return <>{t(count === 1 ? POPUP.failedPart : POPUP.failedParts, { count })}</>;
}

/** What failed below this page, grouped by how it ended and why; the first with what to do. */
export function FailedParts({ parts }: { parts: PartsAnswer }) {
  const t = useText();
  const others = countOf(parts.groups.slice(SHOWN));
  return (
    <>
      <ul>
        {parts.groups.slice(0, SHOWN).map((group, index) => (
          <li key={keyOf(group)} title={group.url}>
            <StatusMark outcome={group.outcome}>{t(group.word)}</StatusMark>
            <span>
              <PartWhy group={group} />
              <span class="paths">
                {group.paths.map((path) => (
                  <code key={path}>{path}</code>
                ))}
              </span>
              {index === 0 && group.step && (
                <span class="step">
                  <InlineCode>{t(POPUP.doFirst, { step: t(group.step) })}</InlineCode>
                </span>
              )}
            </span>
            {group.count > 1 && <span class="dim">×{group.count}</span>}
          </li>
        ))}
      </ul>
      {others > 0 && <p class="dim">{t(POPUP.otherParts, { count: others })}</p>}
      {parts.source === "page" && <p class="dim">{t(POPUP.timedParts)}</p>}
      {parts.hidden > 0 && (
        <p class="dim">
          {t(parts.hidden === 1 ? POPUP.hiddenPart : POPUP.hiddenParts, { count: parts.hidden })}
        </p>
      )}
    </>
  );
}

function countOf(groups: readonly PartGroup[]): number {
  return groups.reduce((sum, { count }) => sum + count, 0);
}

/** Why and how sure that is, and who answered. */
function PartWhy({ group: { title, certainty, author } }: { group: PartGroup }) {
  const t = useText();
  return (
    <span class="why">
      {t(title)}
      {certainty && (
        <>
          {" "}
          <span class={`certainty ${certainty}`}>{t(DETAIL[certainty])}</span>
        </>
      )}
      {author && <span class="dim"> · {t(POPUP.answeredBy, { who: t(author.name) })}</span>}
    </span>
  );
}

function keyOf({ status, word, title, certainty, author }: PartGroup): string {
  return [status, word.en, title.en, certainty, author?.id, author?.certainty].join(" ");
}
