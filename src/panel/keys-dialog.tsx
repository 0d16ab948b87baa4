import { DETAIL } from "../telling/labels/detail.ts";
import { KEYS_TITLE, PANEL_KEYS } from "../telling/labels/keys.ts";
import { useText } from "../ui/language.tsx";
import { useDialog } from "./use-dialog.ts";

/** All keys of the panel. */
export function KeysDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const dialog = useDialog(onClose);
  return (
    <dialog {...dialog.props} class="settings keys" aria-labelledby="keys-title">
      <h2 id="keys-title">{t(KEYS_TITLE)}</h2>
      <dl>
        {PANEL_KEYS.map(({ keys, does }) => (
          <div key={does.en}>
            <dt>
              {keys.map((key) => (
                <kbd key={key}>{key}</kbd>
              ))}
            </dt>
            <dd>{t(does)}</dd>
          </div>
        ))}
      </dl>
      <footer>
        <button type="button" class="quiet" onClick={dialog.close}>
          {t(DETAIL.close)}
        </button>
      </footer>
    </dialog>
  );
}
