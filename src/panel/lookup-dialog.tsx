import { useLayoutEffect, useRef } from "preact/hooks";
import { POPUP } from "../telling/labels/popup.ts";
import { SETTINGS } from "../telling/labels/settings.ts";
import { useText } from "../ui/language.tsx";

/** The catalogue in the panel: the popup's own document, so that there is one lookup and not two. */
export function LookupDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  /** Keys stay in the frame that has the focus; there Esc goes back first, as far as there is anything to leave. */
  function onFrameKey(event: KeyboardEvent): void {
    if (event.key !== "Escape" || event.defaultPrevented || event.isComposing) return;
    event.preventDefault();
    event.stopPropagation();
    dialog.current?.close();
  }
  return (
    <dialog
      ref={dialog}
      class="lookup"
      aria-labelledby="lookup-title"
      onClose={onClose}
      // Esc must not reach the panel, nor the drawer of DevTools.
      onKeyDown={(event) => event.stopPropagation()}
      // A click beside the window closes it.
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <header>
        <h2 id="lookup-title">{t(POPUP.searchName)}</h2>
        <button type="button" class="quiet" onClick={() => dialog.current?.close()}>
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
