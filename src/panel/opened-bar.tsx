import { BESIDE } from "../telling/labels/beside.ts";
import { SHARE } from "../telling/labels/share.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { HarProblems, insteadText, unreadText } from "./har-problems.tsx";
import type { OpenedHar } from "./opened-har.ts";

type Props = {
  readonly har: OpenedHar;
  /** Requests in the list so far. */
  readonly count: number;
  readonly onClose: () => void;
  /** The reader has another file, of when it worked; null where one is compared with already. */
  readonly onCompare: (() => void) | null;
};

/** Says that the list shows a file, how far it is read, and what of it could not be. */
export function OpenedBar({ har, count, onClose, onCompare }: Props) {
  const t = useText();
  const language = useLanguage();
  const progress = har.progress.value;
  const unread = unreadText(t, har.problems.value);
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
        {isOther && insteadText(t, har.problems.value)}
        {unread !== "" && !isOther && <span class="visually-hidden">, {unread}</span>}
      </span>
      {!isDone && <progress value={progress} aria-label={t(SHARE.opening, { name })} />}
      <button type="button" onClick={onClose}>
        {t(isDone ? SHARE.backToLive : SHARE.cancel)}
      </button>
      {onCompare && isDone && count > 0 && (
        <button type="button" class="compare" title={t(BESIDE.chooseHint)} onClick={onCompare}>
          {t(BESIDE.choose)}
        </button>
      )}
      {!isOther && <HarProblems unread={har.problems.value} />}
    </div>
  );
}
