import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Card } from "../brain/cards.ts";
import { loadCards } from "../brain/cards.ts";
import type { StatusBrief } from "../diagnosis/status.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { SourceLinks } from "../ui/source-links.tsx";

/** What the status means, what it is for, and its look-alikes: the last two come from the catalogue. */
export function Meaning({ status }: { status: StatusBrief }) {
  const t = useText();
  const language = useLanguage();
  const card = useSignal<Card | null>(null);
  useEffect(() => {
    let wanted = true;
    void loadCards(language).then((cards) => {
      if (wanted) card.value = cards[String(status.code)] ?? null;
    });
    return () => {
      wanted = false;
    };
  }, [language, status.code, card]);
  return (
    <>
      <p>{t(status.meaning)}</p>
      {card.value?.use && <p class="dim">{card.value.use}</p>}
      {card.value?.lookAlikes.map(({ codes, difference }) => (
        <p key={difference} class="dim">
          <b>
            {status.code} / {codes.join(" / ")}
          </b>{" "}
          {difference}
        </p>
      ))}
      <SourceLinks sources={status.sources} />
    </>
  );
}
