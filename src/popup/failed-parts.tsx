import type { Addresses, PartGroup, PartsAnswer } from "../diagnosis/plain-answer.ts";
import type { Text } from "../diagnosis/text.ts";
import { isErrorOutcome } from "../http/status-class.ts";
import { authorLine } from "../telling/author-line.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { namesAuthor } from "../telling/names-author.ts";
import { worstOutcome } from "../telling/worst-outcome.ts";
import { InlineCode } from "../ui/inline-code.tsx";
import { useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";

/** Groups that are worth a line of the popup. */
const SHOWN = 5;

/** How many requests of a page failed, as the headline of a page that is good itself. */
export function FailedHeadline({ parts }: { parts: PartsAnswer }) {
  const worst = worstOutcome(parts.groups.map(({ outcome }) => outcome));
  return (
    <p class="headline">
      <StatusMark outcome={worst} isDoubtful={worst === "success"}>
        <FailedCount parts={parts} />
      </StatusMark>
    </p>
  );
}

export function FailedCount({ parts }: { parts: PartsAnswer }) {
  const t = useText();
  const count = countOf(parts.groups);
  const allFailed = parts.groups.every(({ outcome }) => isErrorOutcome(outcome));
  const [one, many] = allFailed ? [POPUP.failedPart, POPUP.failedParts] : [POPUP.wrongPart, POPUP.wrongParts];
  const least = parts.isWhole ? "" : t(POPUP.atLeast);
  return <>{t(count === 1 ? one : many, { count, least })}</>;
}

/** What failed below this page, grouped by how it ended and why; the first with what to do. */
export function FailedParts({ parts }: { parts: PartsAnswer }) {
  const t = useText();
  const others = waysOf(parts.groups.slice(SHOWN));
  return (
    <>
      <ul>
        {parts.groups.slice(0, SHOWN).map((group, index) => (
          <li key={keyOf(group)} title={group.url}>
            <StatusMark outcome={group.outcome} isDoubtful={group.outcome === "success"}>
              {t(group.word)}
            </StatusMark>
            <span>
              <PartWhy group={group} />
              <Paths of={group} />
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
      {others.length > 0 && (
        <p class="dim">
          {t(POPUP.otherParts, {
            ways: others.map(([word, count]) => (count > 1 ? `${t(word)} ×${count}` : t(word))).join(" · "),
          })}
        </p>
      )}
      <Unseen parts={parts} />
    </>
  );
}

/** What cannot be known of a page while DevTools is closed, and where it is told. */
export function Unseen({ parts: { source, groups, hidden, unread } }: { parts: PartsAnswer }) {
  const t = useText();
  const failed = groups.length > 0;
  return (
    <>
      {/* Of a page where nothing failed, what other sites keep to themselves is nothing to tell. */}
      {failed && hidden > 0 && <p class="dim">{t(POPUP.hiddenParts, { count: hidden })}</p>}
      {unread.count > 0 && (
        <p class="dim">
          {t(unread.count === 1 ? POPUP.unreadPart : POPUP.unreadParts, { count: unread.count })}
          <Paths of={unread} />
        </p>
      )}
      {source === "page" && (failed || unread.count > 0) && <p class="dim">{t(POPUP.openForReasons)}</p>}
    </>
  );
}

/** Where they went. */
function Paths({ of: { paths, more } }: { of: Addresses }) {
  const t = useText();
  return (
    <span class="paths">
      {paths.map((path) => (
        <code key={path}>{path}</code>
      ))}
      {more > 0 && t(POPUP.moreAddresses, { count: more })}
    </span>
  );
}

/** The words of what has no line of its own, each with how often it is meant. */
function waysOf(groups: readonly PartGroup[]): readonly (readonly [Text, number])[] {
  const ways = new Map<string, readonly [Text, number]>();
  for (const { word, count } of groups) ways.set(word.en, [word, count + (ways.get(word.en)?.[1] ?? 0)]);
  return [...ways.values()];
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
      {author && !namesAuthor(title, author.name) && <span class="dim"> · {t(authorLine(author))}</span>}
    </span>
  );
}

function keyOf({ status, word, title, certainty, author, url }: PartGroup): string {
  return [status, word.en, title.en, certainty, author?.id, author?.certainty, url].join(" ");
}
