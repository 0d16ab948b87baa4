import { useSignal } from "@preact/signals";
import type { Card } from "../brain/cards.ts";
import type { Findable } from "../brain/catalogue.ts";
import { CARD } from "../telling/labels/card.ts";
import { copyText } from "../ui/copy-text.ts";
import { useText } from "../ui/language.tsx";

/** Copies what one would tell a colleague: the code, what it means, what to do and where it stands. */
export function CopyButton({ entry, card }: { entry: Findable; card: Card | null }) {
  const t = useText();
  const outcome = useSignal("");
  async function copy(): Promise<void> {
    const name = entry.code === entry.name?.en ? t(entry.name) : entry.code;
    const title = entry.kind === "failure" ? name : `${entry.code} ${entry.phrase}`;
    const by = entry.vendor ? ` (${t(entry.vendor)})` : "";
    const lines = [`${title}${by}`, t(entry.meaning), card?.use ?? card?.advice, card?.sources[0]?.url];
    const isCopied = await copyText(lines.filter(Boolean).join("\n"));
    outcome.value = t(isCopied ? CARD.copied : CARD.notCopied);
  }
  return (
    <>
      <span role="status" class="dim">
        {outcome.value}
      </span>
      <button type="button" class="quiet" onClick={() => void copy()}>
        {t(CARD.copy)}
      </button>
    </>
  );
}
