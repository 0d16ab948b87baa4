import { COLUMN_IDS, type ColumnChoice, type ColumnId } from "./columns.ts";

/** How the reader arranged the panel; kept in the settings. */
export type View = {
  readonly columns: ColumnChoice;
  /** Share of the list, 0 to 1. */
  readonly share: number;
  /** Ids of the sections of the detail that are folded. */
  readonly foldedSections: readonly string[];
  /** The hops of a chain stand together. */
  readonly grouped: boolean;
};

/** Reads what was stored; anything odd falls back to the default. */
export function readView(stored: Readonly<Record<string, unknown>>): View {
  const { share, grouped } = stored;
  return {
    columns: readColumns(stored.columns),
    share: typeof share === "number" && share > 0.1 && share < 0.9 ? share : 0.53,
    foldedSections: strings(stored.foldedSections),
    grouped: grouped !== false,
  };
}

function readColumns(stored: unknown): ColumnChoice {
  const { toggled, widths } = record(stored);
  const isColumn = (id: string): id is ColumnId => (COLUMN_IDS as readonly string[]).includes(id);
  const sized = Object.entries(record(widths)).filter(
    (entry): entry is [ColumnId, number] => isColumn(entry[0]) && typeof entry[1] === "number",
  );
  return { toggled: strings(toggled).filter(isColumn), widths: Object.fromEntries(sized) };
}

function strings(value: unknown): readonly string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === "string") : [];
}

function record(value: unknown): Record<string, unknown> {
  return typeof value === "object" && value !== null ? (value as Record<string, unknown>) : {};
}
