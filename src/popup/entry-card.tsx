import type { ComponentChildren } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { Card } from "../brain/cards.ts";
import type { Findable } from "../brain/catalogue.ts";
import type { Text } from "../diagnosis/text.ts";
import { CACHEABLE, CARD, CONTENT, LEVEL, RETRY, SIDE } from "../telling/labels/card.ts";
import { useText } from "../ui/language.tsx";
import { SourceLinks } from "../ui/source-links.tsx";
import { CopyButton } from "./copy-button.tsx";
import { EntryMark, EntryTitle } from "./result.tsx";

type Props = {
  readonly entry: Findable;
  /** Null until the long texts have come. */
  readonly card: Card | null;
  /** The same number from other senders. */
  readonly others: readonly Findable[];
  /** The status that this is a detail of: 403 for 403.14. */
  readonly whole: Findable | null;
  readonly onOpen: (id: string) => void;
  readonly onBack: () => void;
};

/** All that the catalogue says of one code, the most wanted first. */
export function EntryCard({ entry, card, others, whole, onOpen, onBack }: Props) {
  const t = useText();
  const kind = card?.rules?.kind;
  return (
    <article class="card" aria-label={`${entry.code} ${entry.phrase}`}>
      <header>
        <button type="button" class="quiet" onClick={onBack} aria-label={t(CARD.back)} title={t(CARD.back)}>
          ←
        </button>
        <h2>
          <EntryMark entry={entry} /> <EntryTitle entry={entry} />
        </h2>
        <CopyButton entry={entry} card={card} />
      </header>
      <p class="meaning">{t(entry.meaning)}</p>
      {card?.use && <p>{card.use}</p>}
      {card?.advice && <p>{card.advice}</p>}
      {card?.logOnly && (
        <p class="tags">
          <span class="warned">{t(CARD.logOnly)}</span>
        </p>
      )}
      {card?.rules && (
        <p class="tags">
          {(kind === "obsolete" || kind === "unused") && <span class="warned">{t(CARD[kind])}</span>}
          <span>{t(CONTENT[card.rules.content])}</span>
          <span>{t(CACHEABLE[card.rules.cacheable])}</span>
          <span>{t(RETRY[card.rules.retry])}</span>
        </p>
      )}
      {card && <Details card={card} onOpen={onOpen} />}
      {others.length > 0 && <Others title={CARD.others} entries={others} onOpen={onOpen} />}
      {whole && <Others title={CARD.partOf} entries={[whole]} onOpen={onOpen} />}
      {card && <SourceLinks sources={card.sources} />}
      {card && <Folded card={card} names={entry.names} />}
    </article>
  );
}

function Details({ card, onOpen }: { card: Card; onOpen: (id: string) => void }) {
  const t = useText();
  return (
    <>
      {card.carries.length > 0 && (
        <Part title={CARD.carries}>
          <ul>
            {card.carries.map(({ by, level, field, what }) => (
              <li key={`${by} ${field} ${what}`}>
                <span class="dim">
                  {t(SIDE[by])} · {t(LEVEL[level])}
                </span>{" "}
                {field && <code>{field}</code>} {what}
              </li>
            ))}
          </ul>
        </Part>
      )}
      {card.usual.length > 0 && (
        <Part title={CARD.usual}>
          <p>{card.usual.join(" · ")}</p>
        </Part>
      )}
      {card.lookAlikes.length > 0 && (
        <Part title={CARD.lookAlikes}>
          <ul>
            {card.lookAlikes.map(({ codes, difference }) => (
              <li key={difference}>
                <WithLinks text={difference} codes={codes} onOpen={onOpen} />
              </li>
            ))}
          </ul>
        </Part>
      )}
      {card.names.length > 0 && (
        <Part title={CARD.names}>
          <p class="names">
            {card.names.map((name) => (
              <code key={name}>{name}</code>
            ))}
          </p>
        </Part>
      )}
    </>
  );
}

/** The same fault in the words of other programs, logs and pages. */
function Elsewhere({ names }: { names: Findable["names"] }) {
  const t = useText();
  return (
    <details>
      <summary>{t(CARD.elsewhere)}</summary>
      {names.map((own) => (
        <p class="names" key={own.by.en}>
          <span class="dim">{t(own.by)}</span>
          {own.names.map((name) => (
            <code key={name}>{name}</code>
          ))}
        </p>
      ))}
    </details>
  );
}

type OthersProps = {
  readonly title: Text;
  readonly entries: readonly Findable[];
  readonly onOpen: Props["onOpen"];
};

function Others({ title, entries, onOpen }: OthersProps) {
  const t = useText();
  return (
    <Part title={title}>
      <ul>
        {entries.map((entry) => (
          <li key={entry.id}>
            <button type="button" class="link" onClick={() => onOpen(entry.id)}>
              {entry.vendor ? t(entry.vendor) : `${entry.code} ${entry.phrase}`}
            </button>{" "}
            {t(entry.meaning)}
          </li>
        ))}
      </ul>
    </Part>
  );
}

/** A text in which the first mention of each code leads to its card. */
function WithLinks({
  text,
  codes,
  onOpen,
}: {
  text: string;
  codes: readonly number[];
  onOpen: Props["onOpen"];
}) {
  const linked = new Set<string>();
  return (
    <>
      {text.split(/(?<!\d)(\d{3})(?!\d)/).map((part, index) => {
        const leads = index % 2 === 1 && codes.includes(Number(part)) && !linked.has(part);
        linked.add(part);
        return leads ? (
          <button type="button" class="link" key={part} onClick={() => onOpen(part)}>
            {part}
          </button>
        ) : (
          part
        );
      })}
    </>
  );
}

/** What is good to know and not needed at once: unfolded as far as there is room. */
function Folded({ card, names }: { card: Card; names: Findable["names"] }) {
  const t = useText();
  const all = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    const scrolled = all.current?.closest<HTMLElement>(".card");
    if (!scrolled) return;
    // A scroll bar would take room and so keep itself necessary.
    scrolled.style.overflow = "hidden";
    for (const part of all.current?.querySelectorAll("details") ?? []) {
      part.open = true;
      if (scrolled.scrollHeight > scrolled.clientHeight) part.open = false;
    }
    scrolled.style.overflow = "";
  }, [card]);
  return (
    <div ref={all} class="folds">
      {names.length > 0 && <Elsewhere names={names} />}
      {card.misreadings.length > 0 && (
        <details>
          <summary>{t(CARD.misreadings)}</summary>
          {card.misreadings.map(({ believed, truth }) => (
            <p key={believed}>
              <q>{believed}</q> {truth}
            </p>
          ))}
        </details>
      )}
      {card.example && (
        <details>
          <summary>{t(CARD.example)}</summary>
          <pre>{card.example}</pre>
        </details>
      )}
    </div>
  );
}

function Part({ title, children }: { title: Text; children: ComponentChildren }) {
  const t = useText();
  return (
    <section>
      <h3>{t(title)}</h3>
      {children}
    </section>
  );
}
