import type { Problem } from "../http/read.ts";
import { SHARE } from "../telling/labels/share.ts";
import { countOf, unreadTold } from "../telling/unread-told.ts";
import { useText } from "../ui/language.tsx";

/** What of a HAR could not be read: the first of it, and how many more there are. */
export type UnreadParts = { readonly list: readonly Problem[]; readonly more: number };

/** That some of a file could not be read, in the reader's words; "" where all of it was. */
export function unreadText(t: ReturnType<typeof useText>, { list, more }: UnreadParts): string {
  const count = countOf(list) + more;
  return count === 0 ? "" : t(count === 1 ? SHARE.problem : SHARE.problems, { count });
}

/** What the whole file is instead of a HAR, as a sentence of its own behind others; "" where that cannot be told. */
export function insteadText(t: ReturnType<typeof useText>, { list }: UnreadParts): string {
  const instead = list.find(({ file }) => file !== undefined);
  return instead ? ` ${t(unreadTold(instead))}` : "";
}

/** Each with its entry and field. */
export function HarProblems({ unread }: { unread: UnreadParts }) {
  const t = useText();
  const says = unreadText(t, unread);
  if (says === "") return null;
  return (
    <details class="problems">
      <summary>{says}</summary>
      <ul>
        {unread.list.map((problem) => (
          <li key={`${problem.at} ${problem.expected}`}>
            {problem.file ? null : <code>{problem.at}</code>} {t(unreadTold(problem))}
          </li>
        ))}
        {unread.more > 0 && <li>{t(SHARE.moreProblems, { count: unread.more })}</li>}
      </ul>
    </details>
  );
}
