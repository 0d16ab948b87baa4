import type { ComponentChildren } from "preact";
import { LIST } from "../telling/labels/list.ts";
import { span } from "../telling/measure.ts";
import { outcomeWord } from "../telling/outcome-word.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { Cause, Method } from "./cells.tsx";
import { COLUMNS, type ColumnId, hostOf, pathOf } from "./columns.ts";
import type { Row } from "./row.ts";
import { ROW_HEIGHT } from "./row-window.ts";
import type { Store } from "./store.ts";

// What stays the same keeps a row from being rendered again: no function is made for it anew.
type Props = {
  readonly store: Store;
  readonly row: Row;
  /** A row is told of its diagnosis by this alone. */
  readonly isDiagnosed: boolean;
  readonly columns: readonly ColumnId[];
  readonly index: number;
  readonly selected: boolean;
};

/** One line of the list. */
export function ListRow({ store, row, columns, index, selected }: Props) {
  const t = useText();
  const language = useLanguage();
  const { exchange } = row;
  const since = store.since.value;
  const folded = row.chain !== null && store.folded.value.has(row.chain.id);
  const cells: Readonly<Record<ColumnId, () => ComponentChildren>> = {
    status: () => <StatusMark outcome={row.outcome}>{t(outcomeWord(exchange, row.fault))}</StatusMark>,
    method: () => <Method row={row} />,
    name: () => <Name row={row} folded={folded} onFold={() => row.chain && store.toggleFold(row.chain.id)} />,
    host: () => hostOf(exchange.request.url),
    cause: () => <Cause row={row} />,
    answeredBy: () => <AnsweredBy row={row} />,
    type: () => exchange.type ?? "",
    time: () => (exchange.duration === null ? "" : span(exchange.duration, language)),
    start: () => (exchange.startedAt === null ? "" : span(Math.max(0, exchange.startedAt - since), language)),
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys for all rows
    <div
      id={`row-${row.id}`}
      class={`row ${index % 2 ? "odd" : ""}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
      onClick={() => {
        store.selectedId.value = row.id;
      }}
      data-status={exchange.response?.status ?? 0}
      data-method={exchange.request.method}
    >
      {columns.map((id) => (
        <span key={id} role="gridcell" data-column={id} class={COLUMNS[id].numeric ? "number" : ""}>
          {cells[id]()}
        </span>
      ))}
    </div>
  );
}

type NameProps = { readonly row: Row; readonly folded: boolean; readonly onFold: () => void };

/** The path; the first hop of a chain folds and unfolds the others, which hang below it. */
function Name({ row, folded, onFold }: NameProps) {
  const t = useText();
  const { place, exchange } = row;
  const later = place ? place.chain.hops.length - 1 : 0;
  return (
    <span class={place && place.hop > 0 ? "hop" : ""} title={exchange.request.url}>
      {place?.hop === 0 && later > 0 && (
        <button
          type="button"
          class="fold"
          tabIndex={-1}
          aria-expanded={!folded}
          aria-label={t(folded ? (later === 1 ? LIST.unfoldOne : LIST.unfold) : LIST.fold, { count: later })}
          onClick={(event) => {
            event.stopPropagation();
            onFold();
          }}
        >
          {folded ? `▸${later}` : "▾"}
        </button>
      )}
      {pathOf(exchange.request.url)}
    </span>
  );
}

function AnsweredBy({ row }: { row: Row }) {
  const t = useText();
  const language = useLanguage();
  const { response } = row.exchange;
  if (response?.viaServiceWorker) return <>{t(LIST.serviceWorker)}</>;
  if (response?.fromCache) return <>{t(LIST.fromCache)}</>;
  return <>{row.isDiagnosed ? row.diagnosis.author?.name[language] : ""}</>;
}
