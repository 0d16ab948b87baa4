import { besideTold } from "../telling/beside-told.ts";
import { COMPARISON } from "../telling/labels/comparison.ts";
import { SETTINGS } from "../telling/labels/settings.ts";
import { SHARE } from "../telling/labels/share.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { HarProblems, insteadText, unreadText } from "./har-problems.tsx";
import type { Store } from "./store.ts";
import type { WorkedHar } from "./worked-har.ts";

type Props = {
  readonly har: WorkedHar;
  readonly store: Store;
  readonly onClose: () => void;
};

/** Says with which file the list is compared, and what both have. */
export function WorkedBar({ har, store, onClose }: Props) {
  const t = useText();
  const language = useLanguage();
  const read = har.read.value;
  const inBoth = store.inBoth.value;
  const isDone = read !== null && inBoth !== null;
  const opening = t(SHARE.opening, { name: har.name });
  const unread = unreadText(t, har.problems.value);
  const isOther = isDone && read.count === 0 && !read.isHar;
  return (
    <div class="bar beside">
      <span role="status">
        {isDone ? besideTold(read, inBoth, store.rows.value.length === 0, language) : opening}
        {isOther && insteadText(t, har.problems.value)}
        {unread !== "" && !isOther && <span class="visually-hidden">, {unread}</span>}
      </span>
      {!isDone && <progress value={har.progress.value} aria-label={opening} />}
      <button
        type="button"
        onClick={() => {
          onClose();
          // The button that opens such a file comes back meanwhile.
          setTimeout(focusChooser);
        }}
      >
        {t(!isDone ? SHARE.cancel : read.endpoints > 0 ? COMPARISON.endComparing : SETTINGS.close)}
      </button>
      {!isOther && <HarProblems unread={har.problems.value} />}
    </div>
  );
}

/** Where such a file is chosen: whoever pressed the button that is gone goes on from there. */
function focusChooser(): void {
  const button = document.querySelector<HTMLElement>(".bar .compare");
  const menu = document.querySelector<HTMLElement>(".toolbar > .menu-holder [aria-haspopup]");
  (button ?? menu)?.focus();
}
