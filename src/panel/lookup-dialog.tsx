import { useLayoutEffect, useRef } from "preact/hooks";
import { SETTINGS } from "../telling/labels/settings.ts";
import { useText } from "../ui/language.tsx";

/** The catalogue in the panel: the popup's own document, so that there is one lookup and not two. */
export function LookupDialog({ onClose }: { onClose: () => void }) {
  const t = useText();
  const dialog = useRef<HTMLDialogElement>(null);
  useLayoutEffect(() => dialog.current?.showModal(), []);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: Esc closes a dialog by itself
    <dialog
      ref={dialog}
      class="lookup"
      aria-label={t(SETTINGS.lookup)}
      onClose={onClose}
      // A click beside the window closes it.
      onClick={(event) => event.target === event.currentTarget && dialog.current?.close()}
    >
      <iframe src="/popup/popup.html#lookup" title={t(SETTINGS.lookup)} />
    </dialog>
  );
}
