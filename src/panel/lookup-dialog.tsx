import { POPUP } from "../telling/labels/popup.ts";
import { SETTINGS } from "../telling/labels/settings.ts";
import { useText } from "../ui/language.tsx";
import { useDialog } from "./use-dialog.ts";

/** The catalogue in the panel: the popup's own document, so that there is one lookup and not two. */
export function LookupDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const dialog = useDialog(onClose);
  /** Keys stay in the frame that has the focus; there Esc goes back first, as far as there is anything to leave. */
  function onFrameKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.close();
  }
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      {...dialog.props}
      class="lookup"
      aria-labelledby="lookup-title"
      // A click beside the window closes it.
      onClick={(event) => event.target === event.currentTarget && dialog.close()}
    >
      <header>
        <h2 id="lookup-title">{t(POPUP.searchName)}</h2>
        <button type="button" class="quiet" onClick={dialog.close}>
          {t(SETTINGS.close)}
        </button>
      </header>
      <iframe
        src="/popup/popup.html#lookup"
        title={t(POPUP.searchName)}
        onLoad={({ currentTarget: { contentWindow } }) => {
          contentWindow?.addEventListener("keydown", onFrameKey);
          contentWindow?.focus();
        }}
      />
    </dialog>
  );
}
