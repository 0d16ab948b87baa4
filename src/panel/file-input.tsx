import type { RefObject } from "preact";
import { SHARE } from "../telling/labels/share.ts";
import { useText } from "../ui/language.tsx";

type Props = { readonly input: RefObject<HTMLInputElement | null>; readonly onFile: (file: File) => void };

/** The browser's own dialog for a file; opened from the menu. */
export function FileInput({ input, onFile }: Props) {
  const t = useText();
  return (
    <input
      ref={input}
      type="file"
      hidden
      accept=".har,.json,application/json"
      aria-label={t(SHARE.openHar)}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        // Choosing the same file again is a change too.
        event.currentTarget.value = "";
        if (file) onFile(file);
      }}
    />
  );
}
