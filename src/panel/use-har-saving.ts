import { type ReadonlySignal, useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { loadTexts } from "../brain/load-texts.ts";
import { LANGUAGES, type Language } from "../diagnosis/text.ts";
import { SHARE } from "../telling/labels/share.ts";
import { reasonOf } from "../ui/mishaps.ts";
import type { News } from "./news.ts";
import { saveFile } from "./save-file.ts";
import type { HarText } from "./save-har.ts";
import type { Store } from "./store.ts";

type Saving = {
  /** 0 to 1; null while nothing is being saved. */
  readonly progress: ReadonlySignal<number | null>;
  readonly save: (store: Store, name: string, redacted: boolean) => Promise<void>;
  readonly cancel: () => void;
};

/** Saves all rows, filtered or not, as a HAR, with what we say about them in both languages; tells how that ended. */
export function useHarSaving(news: News, language: Language): Saving {
  const progress = useSignal<number | null>(null);
  const aborter = useRef<AbortController | null>(null);

  function tell(name: string, { count, left, reason }: HarText): void {
    const facts = { name, count: count.toLocaleString(language) };
    if (left > 0) news.tellFailure(SHARE.savedInPart, { ...facts, left, reason });
    else news.tell(count === 1 ? SHARE.savedOne : SHARE.saved, facts);
  }

  return {
    progress,
    async save(store, name, redacted) {
      if (progress.value !== null) return;
      const control = new AbortController();
      aborter.current = control;
      news.dismiss();
      progress.value = 0;
      try {
        await loadTexts(...LANGUAGES);
        store.tellAgain();
        const { harText } = await import("./save-har.ts");
        const text = await harText(store.rows.value, {
          redacted,
          bodyOf: store.bodyOf,
          signal: control.signal,
          onProgress: (share) => {
            progress.value = share;
          },
        });
        if (text) {
          saveFile(name, text.parts);
          tell(name, text);
        } else news.tell(SHARE.savingCancelled, { name });
      } catch (error) {
        news.tellFailure(SHARE.notSaved, { name, reason: reasonOf(error) });
      } finally {
        progress.value = null;
      }
    },
    cancel: () => aborter.current?.abort(),
  };
}
