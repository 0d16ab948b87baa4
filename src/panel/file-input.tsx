import type { RefObject } from "preact";

type Props = {
  readonly input: RefObject<HTMLInputElement | null>;
  readonly accept: string;
  readonly label: string;
  readonly onFile: (file: File) => void;
};

/** The browser's own dialog for a file; opened by what the reader presses. */
export function FileInput({ input, accept, label, onFile }: Props) {
  return (
    <input
      ref={input}
      type="file"
      hidden
      accept={accept}
      aria-label={label}
      onChange={(event) => {
        const file = event.currentTarget.files?.[0];
        // Choosing the same file again is a change too.
        event.currentTarget.value = "";
        if (file) onFile(file);
      }}
    />
  );
}
