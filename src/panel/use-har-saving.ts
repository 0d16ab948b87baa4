import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { LANGUAGES } from "../diagnosis/text.ts";
import { loadTexts } from "../ui/load-texts.ts";
import { saveFile } from "./save-file.ts";
import type { Store } from "./store.ts";

type Saving = {
  /** 0 to 1; null while nothing is being saved. */
  readonly progress: ReadonlySignal<number | null>;
  readonly save: (store: Store, name: string, redacted: boolean) => Promise<void>;
  readonly cancel: () => void;
};

/** Saves all rows, filtered or not, as a HAR, with what we say about them in both languages. */
export function useHarSaving(): Saving {
  const progress = useSignal<number | null>(null);
  const aborter = useRef<AbortController | null>(null);

  return {
    progress,
    async save(store, name, redacted) {
      if (progress.value !== null) return;
      const control = new AbortController();
      aborter.current = control;
      progress.value = 0;
      try {
        await loadTexts(...LANGUAGES);
        store.tellAgain();
        const { harText } = await import("./save-har.ts");
        const parts = await harText(store.rows.value, {
          redacted,
          bodyOf: store.bodyOf,
          signal: control.signal,
          onProgress: (share) => {
            progress.value = share;
          },
        });
        if (parts) saveFile(name, parts);
      } finally {
        progress.value = null;
      }
    },
    cancel: () => aborter.current?.abort(),
  };
}
