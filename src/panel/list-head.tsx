import { LIST } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import { COLUMNS, type ColumnId, NARROWEST } from "./columns.ts";
import type { Store } from "./store.ts";

type Props = {
  readonly store: Store;
  readonly columns: readonly ColumnId[];
  readonly onResize: (column: ColumnId, width: number) => void;
};

/** The header: a click sorts, a second one turns it round, a third gives the order of time back. */
export function ListHead({ store, columns, onResize }: Props) {
  const t = useText();
  const sort = store.sort.value;
  return (
    <div class="row head" role="row" aria-rowindex={1}>
      {columns.map((id) => {
        const { label, numeric } = COLUMNS[id];
        const sorted = sort?.column === id ? (sort.descending ? "descending" : "ascending") : "none";
        return (
          <span
            key={id}
            role="columnheader"
            data-column={id}
            aria-sort={sorted}
            class={numeric ? "number" : ""}
          >
            <button type="button" onClick={() => store.sortBy(id)}>
              {t(label)}
              {sorted !== "none" && <i aria-hidden="true">{sorted === "ascending" ? " ▴" : " ▾"}</i>}
            </button>
            <Handle name={t(label)} onResize={(width) => onResize(id, width)} />
          </span>
        );
      })}
    </div>
  );
}

/** Widens the column to its left; the arrow keys do so from the columns menu. */
function Handle({ name, onResize }: { name: string; onResize: (width: number) => void }) {
  const t = useText();
  return (
    <span
      class="handle"
      title={t(LIST.resize, { name })}
      onPointerDown={(event) => event.currentTarget.setPointerCapture(event.pointerId)}
      onPointerMove={(event) => {
        const cell = event.currentTarget.parentElement;
        if (!event.buttons || !cell) return;
        onResize(Math.max(NARROWEST, event.clientX - cell.getBoundingClientRect().left));
      }}
    />
  );
}
