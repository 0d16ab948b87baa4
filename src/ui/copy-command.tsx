import { useSignal } from "@preact/signals";
import { SHARE } from "../telling/labels/share.ts";
import { copyText } from "./copy-text.ts";
import { useText } from "./language.tsx";

/** A command on a line of its own, with a button that copies it. */
export function CopyCommand({ command }: { command: string }) {
  const t = useText();
  const outcome = useSignal("");
  return (
    <span class="command">
      <code>{command}</code>
      <button
        type="button"
        class="quiet"
        onClick={() => {
          void copyText(command).then((isCopied) => {
            outcome.value = t(isCopied ? SHARE.copied : SHARE.notCopied);
          });
        }}
      >
        {t(SHARE.copy)}
      </button>
      <span role="status">{outcome.value}</span>
    </span>
  );
}
