import { SHARE } from "../telling/labels/share.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import type { OpenedHar } from "./opened-har.ts";

type Props = {
  readonly har: OpenedHar;
  /** Requests in the list so far. */
  readonly count: number;
  readonly onClose: () => void;
};

/** Says that the list shows a file, how far it is read, and what of it could not be. */
export function OpenedBar({ har, count, onClose }: Props) {
  const t = useText();
  const language = useLanguage();
  const progress = har.progress.value;
  const unread = countOf(har);
  const isDone = progress === 1;
  const { name } = har;
  const isOther = isDone && !har.isHar.value && count === 0;
  return (
    <div class="bar">
      <span role="status">
        {isDone
          ? t(isOther ? SHARE.noHar : count === 1 ? SHARE.openedOne : SHARE.opened, {
              name,
              count: count.toLocaleString(language),
            })
          : t(SHARE.opening, { name })}
        {unread > 0 && !isOther && <span class="visually-hidden">, {unreadText(t, unread)}</span>}
      </span>
      {!isDone && <progress value={progress} aria-label={t(SHARE.opening, { name })} />}
      <button type="button" onClick={onClose}>
        {t(isDone ? SHARE.backToLive : SHARE.cancel)}
      </button>
      {!isOther && <Problems har={har} />}
    </div>
  );
}

function countOf({ problems }: OpenedHar): number {
  return problems.value.list.length + problems.value.more;
}

function unreadText(t: ReturnType<typeof useText>, count: number): string {
  return t(count === 1 ? SHARE.problem : SHARE.problems, { count });
}

function Problems({ har }: { har: OpenedHar }) {
  const t = useText();
  const { list, more } = har.problems.value;
  const count = countOf(har);
  if (count === 0) return null;
  return (
    <details class="problems">
      <summary>{unreadText(t, count)}</summary>
      <ul>
        {list.map(({ at, expected }) => (
          <li key={`${at} ${expected}`}>
            <code>{at}</code> {t(SHARE.expected, { what: expected })}
          </li>
        ))}
        {more > 0 && <li>{t(SHARE.moreProblems, { count: more })}</li>}
      </ul>
    </details>
  );
}
