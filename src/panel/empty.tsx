import { LIST } from "../telling/labels/list.ts";
import { SHARE } from "../telling/labels/share.ts";
import { useText } from "../ui/language.tsx";

type Props = { readonly onReload: () => void; readonly onDemo: () => void };

/** Nothing recorded yet: what to do about it, and something to look at meanwhile. */
export function Empty({ onReload, onDemo }: Props) {
  const t = useText();
  return (
    <div class="empty">
      <h2>{t(LIST.emptyTitle)}</h2>
      <p>{t(LIST.emptyHint)}</p>
      <p>
        <button type="button" class="primary" onClick={onReload}>
          {t(LIST.reload)}
        </button>
      </p>
      <p>
        <button type="button" class="quiet link" onClick={onDemo}>
          {t(SHARE.demo)}
        </button>
      </p>
    </div>
  );
}
