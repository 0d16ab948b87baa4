import { type ToldComparison, tellChosen, tellComparison } from "../telling/comparison-told.ts";
import type { DifferenceLine, Told as ToldValue } from "../telling/difference-line.ts";
import { COMPARISON } from "../telling/labels/comparison.ts";
import { outcomeWord } from "../telling/outcome-word.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import type { Row } from "./row.ts";
import { comparisonOfChosen } from "./row-comparison.ts";
import { Section } from "./section.tsx";
import type { Store } from "./store.ts";

/** Lines that are shown at once: what explains the failure is among the first. */
const FIRST = 4;

type Props = { readonly row: Row; readonly store: Store };

/** What differs from when this endpoint last worked, or from the row that the reader chose. */
export function SinceItWorked({ row, store }: Props) {
  const t = useText();
  const language = useLanguage();
  // Others that fail or work at the same moment belong to what is said.
  void store.rows.value;
  void store.beside.value;
  const other = store.compared.value;
  if (other) {
    const end = outcomeWord(other.exchange, other.fault);
    const told = tellChosen(comparisonOfChosen(other, row), end, language);
    return (
      <Section id="compared" title={told.title}>
        <Told told={told} />
        <button type="button" class="quiet" onClick={() => store.compareWith(other.id)}>
          {t(COMPARISON.endComparing)}
        </button>
      </Section>
    );
  }
  const { comparison } = row;
  if (!comparison) return null;
  const told = tellComparison(comparison, language);
  return (
    <Section id="since-it-worked" title={told.title}>
      <Told told={told} />
    </Section>
  );
}

function Told({ told: { lead, before, after, lines } }: { told: ToldComparison }) {
  const t = useText();
  const [first, more] = [lines.slice(0, FIRST), lines.slice(FIRST)];
  return (
    <>
      <p class="dim">{lead}</p>
      {first.length > 0 && (
        <table class="differences">
          <thead>
            <tr>
              <th scope="col">{t(COMPARISON.what)}</th>
              <th scope="col">{before}</th>
              <th scope="col">{after}</th>
            </tr>
          </thead>
          <Lines lines={first} />
        </table>
      )}
      {more.length > 0 && (
        <details class="more-differences">
          <summary>
            {t(more.length === 1 ? COMPARISON.moreOne : COMPARISON.more, { count: more.length })}
          </summary>
          <table class="differences">
            <Lines lines={more} />
          </table>
        </details>
      )}
    </>
  );
}

function Lines({ lines }: { lines: readonly DifferenceLine[] }) {
  return (
    <tbody>
      {lines.map((line, at) =>
        "says" in line ? (
          <tr key={`${at} ${line.says}`}>
            <td colSpan={3}>{line.says}</td>
          </tr>
        ) : (
          <tr key={`${at} ${line.what} ${line.name}`}>
            <th scope="row">
              {line.what} {line.name !== "" && <code>{line.name}</code>}
            </th>
            <td>
              <Value told={line.before} />
            </td>
            <td>
              <Value told={line.after} />
            </td>
          </tr>
        ),
      )}
    </tbody>
  );
}

function Value({ told: { text, isWord } }: { told: ToldValue }) {
  return isWord ? <span class="dim">{text}</span> : <code>{text}</code>;
}
