import { batch, computed, effect, type ReadonlySignal, type Signal, signal } from "@preact/signals";
import type { Capture } from "../browser/capture.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { mayHideFault } from "../http/body-wanted.ts";
import type { Body } from "../http/exchange.ts";
import { isSeen } from "../http/with-body.ts";
import { possibleProblems, problemsAmong } from "../telling/found-problems.ts";
import { arrange, nextSort, type Sort } from "./arrange.ts";
import { type Chip, type ChipCounts, countByChip, rowsOf } from "./chips.ts";
import type { ColumnId } from "./columns.ts";
import { createComparing } from "./comparing.ts";
import { type ComparingBeside, createComparingBeside } from "./comparing-beside.ts";
import { createDiagnosing, type Diagnosing } from "./diagnosing.ts";
import { type FilterNote, filterOf } from "./filter.ts";
import { nextLoadOf } from "./next-load.ts";
import type { Row } from "./row.ts";
import { RowList } from "./row-list.ts";
import { inSlices } from "./slices.ts";
import { type Buckets, bucketsOf, type TimeRange } from "./time-buckets.ts";

/** Spans of the strip over time. */
const BUCKETS = 120;

/** Where the exchanges come from: the live capture, or an opened file. */
export type Traffic = Pick<Capture, "subscribe" | "readBody" | "keepBody" | "tellsMessages" | "clear">;

type Parts = Pick<Diagnosing, "looked" | "diagnose" | "tellLooked" | "look"> & ComparingBeside;

export type Store = Parts & {
  readonly rows: ReadonlySignal<readonly Row[]>;
  /** The engine is there: before, nothing is said of any row. */
  readonly explains: ReadonlySignal<boolean>;
  /** The rows that pass chip, filter and time range, in the order of the list. */
  readonly visible: ReadonlySignal<readonly Row[]>;
  /** How many of the rows that pass chip and filter began when. */
  readonly buckets: ReadonlySignal<Buckets | null>;
  /** Start of the earliest exchange, milliseconds since the epoch. */
  readonly since: ReadonlySignal<number>;
  /** Host of the first document; null where none was seen. */
  readonly pageHost: ReadonlySignal<string | null>;
  /** What a reader has to know of, among all rows; counted while somebody looks. */
  readonly problems: ReadonlySignal<readonly Row[]>;
  readonly counts: ReadonlySignal<ChipCounts>;
  readonly filter: Signal<string>;
  /** The terms of the filter that are left out. */
  readonly filterNotes: ReadonlySignal<readonly FilterNote[]>;
  readonly chip: Signal<Chip>;
  readonly range: Signal<TimeRange | null>;
  readonly sort: ReadonlySignal<Sort | null>;
  readonly sortBy: (column: ColumnId) => void;
  readonly grouped: Signal<boolean>;
  readonly folded: ReadonlySignal<ReadonlySet<string>>;
  readonly toggleFold: (chainId: string) => void;
  readonly selectedId: Signal<string | null>;
  readonly selected: ReadonlySignal<Row | null>;
  /** The row that the reader compares the selected one with; null for none. */
  readonly compared: ReadonlySignal<Row | null>;
  /** Compares the selected row with this one, or with the one that was selected before it; a second time ends it. */
  readonly compareWith: (id?: string) => void;
  /** Its place among the visible rows; -1 where it is not among them. */
  readonly selectedIndex: ReadonlySignal<number>;
  /** The reader opens the row: its body is read, and arrives as a change of its exchange. */
  readonly readBody: (row: Row) => Promise<void>;
  /** The body of a row that has none yet, without keeping it; null where there is nothing to read. */
  readonly bodyOf: (row: Row) => Promise<Body | null>;
  /** Whether messages of a WebSocket may still come. */
  readonly tellsMessages: boolean;
  /** Makes the diagnoses anew when they are asked for: the reader's language changed. */
  readonly tellAgain: () => void;
  readonly clear: () => void;
  readonly dispose: () => void;
};

/**
 * The panel's state over one capture: born when the panel is first shown, dies with its window.
 *
 * @param engine null while it is on its way.
 */
export function createStore(capture: Traffic, engine: ReadonlySignal<Engine | null>): Store {
  const list = new RowList(engine.peek());
  const explains = computed(() => engine.value !== null);
  const rows = signal<readonly Row[]>([]);
  const filter = signal("");
  const chip = signal<Chip>("all");
  const range = signal<TimeRange | null>(null);
  const sort = signal<Sort | null>(null);
  const grouped = signal(true);
  const folded = signal<ReadonlySet<string>>(new Set());
  const selectedId = signal<string | null>(null);

  /** Whose bodies were asked for because they came into view: the answer may be that there is none. */
  const asked = new Set<string>();

  /** What was selected when it left the list: its page's next load may be told later. */
  let lost: Row | null = null;

  const unsubscribe = capture.subscribe(({ changed, removed }) => {
    const id = selectedId.peek();
    const read = list.get(id ?? "") ?? (lost?.id === id ? lost : null);
    list.update(changed, removed);
    for (const gone of removed) asked.delete(gone);
    lost = read && !list.get(read.id) ? read : null;
    const next =
      lost &&
      nextLoadOf(
        lost,
        changed.flatMap((exchange) => list.get(exchange.id) ?? []),
      );
    batch(() => {
      rows.value = list.rows;
      if (next) selectedId.value = next.id;
    });
  });

  const stopWaiting = effect(() => {
    if (!engine.value) return;
    list.explainWith(engine.value);
    rows.value = list.rows;
  });

  const wanted = computed(() => filterOf(filter.value));
  const diagnosing = createDiagnosing(rows, () => {
    const column = sort.value?.column;
    return wanted.value.restsOnDiagnoses || column === "cause" || column === "answeredBy";
  });
  const { looked, judged } = diagnosing;
  const found = computed(() => {
    const { isEmpty, among, restsOnDiagnoses } = wanted.value;
    if (restsOnDiagnoses) void diagnosing.progress.value;
    if (chip.value === "errors") void judged.value;
    if (isEmpty && chip.value === "all") return rows.value;
    return among(rowsOf(chip.value, rows.value));
  });
  const filterNotes = computed(() => {
    void found.value;
    return wanted.value.notes();
  });
  // Made ready while nobody types, so that the first keystroke finds it.
  const stopPreparing = effect(() =>
    inSlices(rows.value, (row) => {
      void row.plainText;
    }),
  );
  const buckets = computed(() => bucketsOf(found.value, BUCKETS));
  const visible = computed(() => {
    const span = range.value;
    const inSpan = span ? found.value.filter((row) => isWithin(row, span)) : found.value;
    return arrange(inSpan, { sort: sort.value, grouped: grouped.value, folded: folded.value });
  });
  const since = computed(() => rows.value[0]?.exchange.startedAt ?? 0);
  const pageHost = computed(() => {
    return rows.value.find(({ exchange }) => exchange.type === "document")?.host ?? null;
  });
  const possible = computed(() => possibleProblems(rows.value));
  const problems = computed(() => {
    void judged.value;
    return problemsAmong(possible.value);
  });
  const counted = computed(() => countByChip(rows.value));
  const counts = computed(() => {
    void judged.value;
    return { ...counted.value, errors: rowsOf("errors", rows.value).length };
  });
  const selected = computed(() => {
    const id = selectedId.value;
    return id === null ? null : (rows.value.find((row) => row.id === id) ?? null);
  });
  const comparing = createComparing(selectedId, rows);
  const selectedIndex = computed(() => {
    const id = selectedId.value;
    return id === null ? -1 : visible.value.findIndex((row) => row.id === id);
  });
  return {
    rows,
    explains,
    visible,
    buckets,
    since,
    pageHost,
    problems,
    counts,
    filter,
    filterNotes,
    chip,
    range,
    sort,
    sortBy(column) {
      sort.value = nextSort(sort.value, column);
    },
    grouped,
    folded,
    toggleFold(chainId) {
      const next = new Set(folded.value);
      if (!next.delete(chainId)) next.add(chainId);
      folded.value = next;
    },
    selectedId,
    selected,
    compared: comparing.compared,
    compareWith: comparing.compareWith,
    ...createComparingBeside(list, rows),
    selectedIndex,
    looked,
    diagnose: diagnosing.diagnose,
    tellLooked: diagnosing.tellLooked,
    look(shown) {
      for (const row of shown) {
        if (asked.has(row.id) || !mayHideFault(row.exchange)) continue;
        asked.add(row.id);
        void capture.keepBody(row.id);
      }
      if (explains.peek()) diagnosing.look(shown);
    },
    async readBody(row) {
      if (hasUnreadBody(row)) await capture.keepBody(row.id);
    },
    async bodyOf(row) {
      const body = hasUnreadBody(row) ? await capture.readBody(row.id) : null;
      return body && isSeen(body) ? body : null;
    },
    tellsMessages: capture.tellsMessages,
    tellAgain() {
      list.renew();
      rows.value = list.rows;
    },
    clear() {
      capture.clear();
      list.forget();
      selectedId.value = null;
    },
    dispose() {
      unsubscribe();
      stopWaiting();
      stopPreparing();
      diagnosing.dispose();
      comparing.dispose();
    },
  };
}

function hasUnreadBody({ exchange: { response } }: Row): boolean {
  return response !== null && !isSeen(response.body);
}

function isWithin(row: Row, { from, to }: TimeRange): boolean {
  const start = row.exchange.startedAt;
  return start !== null && start >= from && start < to;
}
