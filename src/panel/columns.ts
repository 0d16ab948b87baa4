import type { Text } from "../diagnosis/text.ts";
import { LIST } from "../telling/labels/list.ts";
import { whoEnded } from "../telling/problem.ts";
import type { Row } from "./row.ts";

export const COLUMN_IDS = [
  "status",
  "method",
  "name",
  "host",
  "cause",
  "answeredBy",
  "type",
  "time",
  "start",
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export type Column = {
  readonly label: Text;
  /** CSS pixels; a column with `grow` takes a share of what is left, and at least this. */
  readonly width: number;
  readonly grow?: number;
  /** Hidden until the reader asks for it. */
  readonly hidden?: true;
  readonly numeric?: true;
  /** What the column sorts by: smaller first. */
  readonly key: (row: Row) => number | string;
};

export const COLUMNS: Readonly<Record<ColumnId, Column>> = {
  status: { label: LIST.status, width: 74, key: (row) => row.exchange.response?.status ?? 0 },
  method: { label: LIST.method, width: 58, key: (row) => row.exchange.request.method },
  name: { label: LIST.name, width: 130, grow: 1.15, key: (row) => pathOf(row.exchange.request.url) },
  host: { label: LIST.host, width: 120, hidden: true, key: (row) => row.host },
  cause: {
    label: LIST.cause,
    width: 170,
    grow: 1.85,
    key: (row) => row.diagnosis.causes[0]?.name.en ?? "\uffff",
  },
  answeredBy: {
    label: LIST.answeredBy,
    width: 96,
    key: (row) => whoEnded(row.diagnosis, row.fault)?.en ?? "\uffff",
  },
  type: { label: LIST.type, width: 72, hidden: true, key: (row) => row.exchange.type ?? "" },
  time: { label: LIST.time, width: 56, numeric: true, key: (row) => row.exchange.duration ?? -1 },
  start: {
    label: LIST.start,
    width: 72,
    hidden: true,
    numeric: true,
    key: (row) => row.exchange.startedAt ?? 0,
  },
};

/** What the reader changed about the columns. */
export type ColumnChoice = {
  /** Differs from the default of the column. */
  readonly toggled: readonly ColumnId[];
  /** CSS pixels of the columns that were resized. */
  readonly widths: Readonly<Partial<Record<ColumnId, number>>>;
};

export function shownColumns({ toggled }: ColumnChoice): readonly ColumnId[] {
  return COLUMN_IDS.filter((id) => (COLUMNS[id].hidden === true) === toggled.includes(id));
}

/** Narrowest a column can be made, in CSS pixels. */
export const NARROWEST = 40;

/** The value of `grid-template-columns` for the columns that are shown. */
export function gridTemplate(choice: ColumnChoice): string {
  return shownColumns(choice)
    .map((id) => {
      const { width, grow } = COLUMNS[id];
      const chosen = choice.widths[id];
      if (chosen !== undefined) return `${Math.max(NARROWEST, Math.round(chosen))}px`;
      return grow === undefined ? `${width}px` : `minmax(${width}px, ${grow}fr)`;
    })
    .join(" ");
}

/** Path and query of a URL; the host for a bare root. */
export function pathOf(url: string): string {
  if (!URL.canParse(url)) return url.slice(0, 500);
  const { pathname, search, host } = new URL(url);
  return pathname === "/" && search === "" ? host : `${pathname}${search}`.slice(0, 500);
}

/** The host of a row where that is another than the page's, and its path does not name it; null else. */
export function otherHostOf({ exchange, host }: Row, page: string | null): string | null {
  return page !== null && host !== page && pathOf(exchange.request.url) !== host ? host : null;
}
