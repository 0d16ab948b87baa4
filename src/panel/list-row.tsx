import type { ComponentChildren } from "preact";
import type { Chain } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import { loadKindOf } from "../http/load-kind.ts";
import { isStored } from "../http/stored.ts";
import { circleOf } from "../telling/circle.ts";
import { isFailing } from "../telling/found-problems.ts";
import { LIST } from "../telling/labels/list.ts";
import { span } from "../telling/measure.ts";
import { outcomeWord } from "../telling/outcome-word.ts";
import { whoEnded } from "../telling/problem.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { StatusMark } from "../ui/status-mark.tsx";
import { Cause, Method } from "./cells.tsx";
import { COLUMNS, type ColumnId, otherHostOf, pathOf } from "./columns.ts";
import { CutName } from "./cut-name.tsx";
import { Elapsed } from "./elapsed.tsx";
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

/** Enough for a file's type and the last of its hash. */
const END_OF_PATH = 7;

/** Enough for a port. */
const END_OF_HOST = 5;

/** One line of the list. */
export function ListRow({ store, row, columns, index, selected }: Props) {
  const t = useText();
  const language = useLanguage();
  const { exchange } = row;
  const since = store.since.value;
  const grouped = store.grouped.value;
  const folded = grouped && row.chain !== null && store.folded.value.has(row.chain.id) !== row.isInLoop;
  const cells: Readonly<Record<ColumnId, () => ComponentChildren>> = {
    status: () => (
      <StatusMark outcome={row.outcome} isDoubtful={row.isDoubtful}>
        {t(outcomeWord(exchange, row.fault))}
      </StatusMark>
    ),
    method: () => <Method row={row} />,
    name: () => (
      <Name
        row={row}
        page={store.pageHost.value}
        grouped={grouped}
        folded={folded}
        onFold={() => row.chain && store.toggleFold(row.chain.id)}
      />
    ),
    host: () => <CutName name={row.host} end={END_OF_HOST} />,
    cause: () => <Cause row={row} />,
    answeredBy: () => <AnsweredBy row={row} />,
    type: () => exchange.type ?? "",
    time: () => <Time exchange={exchange} />,
    start: () => (exchange.startedAt === null ? "" : span(Math.max(0, exchange.startedAt - since), language)),
  };
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the grid handles the keys for all rows
    <div
      id={`row-${row.id}`}
      class={`row ${index % 2 ? "odd" : ""} ${edgeOf(row)}`}
      role="row"
      aria-rowindex={index + 2}
      aria-selected={selected}
      style={{ transform: `translateY(${index * ROW_HEIGHT}px)` }}
      onClick={(event) => {
        const compares = (event.ctrlKey || event.metaKey) && store.selectedId.value !== null;
        if (compares) store.compareWith(row.id);
        else store.selectedId.value = row.id;
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

/** What the edge of a row is tinted by: how it failed, or that it lost something. */
function edgeOf(row: Row): string {
  if (isFailing(row)) return row.outcome;
  return row.losses.length > 0 ? "loses" : "";
}

type NameProps = {
  readonly row: Row;
  /** Host of the page, whose own requests need no host; null where it is not known. */
  readonly page: string | null;
  /** The hops of a chain stand together. */
  readonly grouped: boolean;
  readonly folded: boolean;
  readonly onFold: () => void;
};

/** The path; the first hop of a chain folds and unfolds the others, which hang below it. */
function Name({ row, page, grouped, folded, onFold }: NameProps) {
  const t = useText();
  const { place, exchange } = row;
  const later = place && grouped ? place.chain.hops.length - 1 : 0;
  const isLoop = folded && row.isInLoop;
  return (
    <span class={grouped && place && place.hop > 0 && !isLoop ? "hop" : ""} title={exchange.request.url}>
      {(place?.hop === 0 || isLoop) && later > 0 && (
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
      {isLoop && place ? <Circle chain={place.chain} /> : <Address row={row} page={page} />}
    </span>
  );
}

/** The addresses that lead to each other: `/a ⇄ /b`. */
function Circle({ chain }: { chain: Chain }) {
  const circle = circleOf(chain);
  const turn = circle ? chain.hops.slice(circle.from, circle.from + circle.length) : chain.hops;
  const paths = [...new Set(turn.map((hop) => pathOf(hop.request.url)))];
  const shown = paths.length > 2 ? [...paths.slice(0, 2), "…"] : paths;
  return <CutName name={shown.length === 1 ? `${shown[0]} ↺` : shown.join(" ⇄ ")} end={END_OF_PATH} />;
}

/** The path; with its host where that is another than the page's. */
function Address({ row, page }: { row: Row; page: string | null }) {
  const t = useText();
  const host = otherHostOf(row, page);
  const kind = loadKindOf(row.exchange);
  return (
    <>
      <CutName name={pathOf(row.exchange.request.url)} end={END_OF_PATH} />
      {kind && <span class="host">{t(LIST[kind])}</span>}
      {row.isWorkersOwn && <span class="host">{t(LIST.workersOwn)}</span>}
      {host !== null && <CutName name={host} end={END_OF_HOST} class="host" />}
    </>
  );
}

/** How long it took; of what runs before the reader's eyes, how long it has been running. */
function Time({ exchange }: { exchange: Exchange }) {
  const language = useLanguage();
  const { duration, ended, source, startedAt } = exchange;
  if (duration !== null) return <>{span(duration, language)}</>;
  if (ended || startedAt === null || source !== "web-request") return null;
  return (
    <span class="dim">
      <Elapsed since={startedAt} />
    </span>
  );
}

function AnsweredBy({ row }: { row: Row }) {
  const t = useText();
  const language = useLanguage();
  const { response } = row.exchange;
  const author = row.isDiagnosed ? row.diagnosis.author : null;
  if (response?.viaServiceWorker && author?.role !== "service-worker") return <>{t(LIST.serviceWorker)}</>;
  if (isStored(response)) return <>{t(LIST.fromCache)}</>;
  const name = row.isDiagnosed ? whoEnded(row.diagnosis, row.fault)?.[language] : undefined;
  return name === undefined ? null : <span title={name}>{name}</span>;
}
