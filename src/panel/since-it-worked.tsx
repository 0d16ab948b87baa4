import type { ReadonlySignal } from "@preact/signals";
import { tellComparison } from "../telling/comparison-told.ts";
import type { DifferenceLine, Told } from "../telling/difference-line.ts";
import { COMPARISON } from "../telling/labels/comparison.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import type { Row } from "./row.ts";
import { Section } from "./section.tsx";

/** Lines that are shown at once: what explains the failure is among the first. */
const FIRST = 4;

type Props = {
  readonly row: Row;
  /** Others that fail or work at the same moment belong to what is said. */
  readonly rows: ReadonlySignal<readonly Row[]>;
};

/** What differs from when this endpoint last worked. */
export function SinceItWorked({ row, rows }: Props) {
  const t = useText();
  const language = useLanguage();
  void rows.value;
  const { comparison } = row;
  if (!comparison) return null;
  const { title, lead, before, after, lines } = tellComparison(comparison, language);
  const [first, more] = [lines.slice(0, FIRST), lines.slice(FIRST)];
  return (
    <Section id="since-it-worked" title={title}>
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
    </Section>
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

function Value({ told: { text, isWord } }: { told: Told }) {
  return isWord ? <span class="dim">{text}</span> : <code>{text}</code>;
}
