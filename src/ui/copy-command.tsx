import { useSignal } from "@preact/signals";
import { SHARE } from "../telling/labels/share.ts";
import { copyText } from "./copy-text.ts";
import { useText } from "./language.tsx";

type Props = {
  readonly command: string;
  /** On a line of its own. */
  readonly isApart: boolean;
  /** What closes the words before a command in its sentence: it stands with them, not behind the button. */
  readonly closing?: string;
};

/** A command with a button that copies it. */
export function CopyCommand({ command, isApart, closing = "" }: Props) {
  const t = useText();
  const outcome = useSignal("");
  return (
    <span class={isApart ? "command" : "command short"}>
      <code>{command}</code>
      {!isApart && closing}
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
