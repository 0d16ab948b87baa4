import { useComputed, useSignal, useSignalEffect } from "@preact/signals";
import { useEffect, useLayoutEffect, useRef } from "preact/hooks";
import type { Card } from "../brain/cards.ts";
import type { Catalogue, Findable } from "../brain/catalogue.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { EntryCard } from "./entry-card.tsx";
import { Result } from "./result.tsx";
import { Welcome } from "./welcome.tsx";

type Props = {
  /** Come after the first paint; what is typed meanwhile is answered as soon as they are there. */
  readonly catalogue: Promise<Catalogue>;
  readonly cards: () => Promise<Readonly<Record<string, Card>>>;
  /** Told what the reader sees, so that the rest can step back. */
  readonly onView: (view: View) => void;
};

export type View = "welcome" | "results" | "card";

/** Finds codes as the reader types; arrows move, Enter opens the card, Escape goes back, then empties the field. */
export function Search({ catalogue, cards, onView }: Props) {
  const t = useText();
  const language = useLanguage();
  const field = useRef<HTMLInputElement>(null);
  const loaded = useSignal<Catalogue | null>(null);
  const texts = useSignal<Readonly<Record<string, Card>> | null>(null);
  const query = useSignal("");
  const active = useSignal(0);
  /** The cards on the way to the open one, which is the last. */
  const opened = useSignal<readonly Findable[]>([]);
  const results = useComputed(() => loaded.value?.find(query.value) ?? []);

  // Before the first paint, so that nothing typed is lost; and again when the window gets the focus, for
  // Firefox may render the popup before it shows it, and forgets the focus then.
  useLayoutEffect(() => {
    const focus = () => field.current?.focus();
    focus();
    addEventListener("focus", focus);
    return () => removeEventListener("focus", focus);
  }, []);
  useEffect(() => {
    void catalogue.then((value) => {
      loaded.value = value;
    });
  }, [catalogue]);
  useEffect(() => {
    void cards().then((value) => {
      texts.value = value;
    });
  }, [language]);
  useSignalEffect(() =>
    onView(opened.value.length > 0 ? "card" : query.value === "" ? "welcome" : "results"),
  );
  useSignalEffect(() => {
    const at = query.value === "" ? 0 : active.value;
    document.getElementById(`result-${at}`)?.scrollIntoView({ block: "nearest" });
  });

  function open(entry: Findable | null | undefined): void {
    if (entry) opened.value = [...opened.value, entry];
  }
  function back(): void {
    opened.value = opened.value.slice(0, -1);
    field.current?.focus();
  }
  function ask(words: string): void {
    query.value = words;
    active.value = 0;
    opened.value = [];
  }

  function onKeyDown(event: KeyboardEvent): void {
    const last = results.value.length - 1;
    const listed = opened.value.length === 0;
    if (event.key === "ArrowDown" && listed) active.value = Math.min(last, active.value + 1);
    else if (event.key === "ArrowUp" && listed) active.value = Math.max(0, active.value - 1);
    else if (event.key === "Enter" && listed) open(results.value[active.value]);
    else if (event.key === "Escape" && !listed) back();
    else if (event.key === "Escape" && query.value !== "") ask("");
    else return;
    event.preventDefault();
  }

  const entry = opened.value.at(-1);
  const listed = !entry && results.value.length > 0;
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape goes back from anywhere in the card
    <section class="search" onKeyDown={onKeyDown}>
      <input
        ref={field}
        type="text"
        role="combobox"
        aria-expanded={listed}
        aria-controls="results"
        aria-autocomplete="list"
        aria-activedescendant={listed ? `result-${active.value}` : undefined}
        aria-label={t(POPUP.searchName)}
        placeholder={t(POPUP.search)}
        spellcheck={false}
        value={query.value}
        onInput={(event) => ask(event.currentTarget.value)}
      />
      {entry && loaded.value ? (
        <EntryCard
          key={entry.id}
          entry={entry}
          card={texts.value?.[entry.id] ?? null}
          others={loaded.value.having(entry.code).filter(({ id }) => id !== entry.id)}
          whole={entry.kind === "substatus" ? loaded.value.get(entry.code.split(".")[0] ?? "") : null}
          onOpen={(id) => open(loaded.value?.get(id))}
          onBack={back}
        />
      ) : (
        <div id="results" role="listbox" aria-label={t(POPUP.results)}>
          {results.value.map((found, index) => (
            <Result
              key={found.id}
              entry={found}
              id={`result-${index}`}
              active={index === active.value}
              onOpen={() => open(found)}
            />
          ))}
          {query.value.trim() !== "" && loaded.value && results.value.length === 0 && (
            <p class="dim">{t(POPUP.noResult)}</p>
          )}
        </div>
      )}
      {query.value === "" && !entry && (
        <Welcome
          onAsk={(words) => {
            ask(words);
            field.current?.focus();
          }}
          onOpen={(code) => open(loaded.value?.get(code))}
        />
      )}
    </section>
  );
}
