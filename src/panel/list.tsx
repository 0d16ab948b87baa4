import { useComputed, useSignal } from "@preact/signals";
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import { LIST } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import { type ColumnChoice, gridTemplate, shownColumns } from "./columns.ts";
import type { CopyTold } from "./copy-items.ts";
import { ListHead } from "./list-head.tsx";
import { ListRow } from "./list-row.tsx";
import type { MenuPlace } from "./menu-list.tsx";
import type { Row } from "./row.ts";
import { RowMenu } from "./row-menu.tsx";
import { ROW_HEIGHT, rowWindow, slotsFor } from "./row-window.ts";
import type { Sharing } from "./share-menu.tsx";
import type { Store } from "./store.ts";
import { useResting } from "./use-resting.ts";

type Props = {
  readonly store: Store;
  /** Keeps to the newest request until the reader scrolls away. */
  readonly follows: boolean;
  readonly columns: ColumnChoice;
  readonly onColumns: (choice: ColumnChoice) => void;
  /** The reader wants to read the selected exchange. */
  readonly onEnter: () => void;
  readonly sharing: Sharing;
  readonly onTold: (told: CopyTold) => void;
};

/** The rows in view of a list of any length, driven by keyboard and following the newest. */
export function List(props: Props) {
  const { store, follows: followsFirst, columns, onColumns, onEnter } = props;
  const t = useText();
  const scroller = useRef<HTMLDivElement>(null);
  const scrollTop = useSignal(0);
  const height = useSignal(600);
  const menu = useSignal<{ readonly row: Row; readonly place: MenuPlace } | null>(null);
  const follows = useSignal(followsFirst);
  const rows = store.visible.value;
  // Who reads an answer is not taken away from its row.
  const isReading = useComputed(() => store.selected.value !== null);
  const isAtEnd = useComputed(() => follows.value && !store.sort.value && !isReading.value);
  const seen = useSignal(0);
  useEffect(() => {
    if (!isReading.value || !follows.value) seen.value = rows.length;
  });
  const isLonger = rows.length * ROW_HEIGHT > height.value;
  const fresh = isReading.value && follows.value && isLonger ? rows.length - seen.value : 0;
  // Where the list follows, the place is known before it is scrolled to: its rows are made once.
  const place = useComputed(() =>
    isAtEnd.value ? Math.max(0, store.visible.value.length * ROW_HEIGHT - height.value) : scrollTop.value,
  );
  const shown = useComputed(() => rowWindow(place.value, height.value));
  // Numbers that stay the same render nothing, an object that is new each time would.
  const from = useComputed(() => shown.value.from).value;
  const to = useComputed(() => shown.value.to).value;
  const ids = useMemo(() => shownColumns(columns), [columns]);
  const inView = rows.slice(from, to);
  // A row of the page serves every so-many-th of the list: scrolling fills rows anew and makes none.
  const slots = slotsFor(height.value);
  void store.looked.value;
  const resting = useResting({ from, to, isAtEnd: isAtEnd.value });
  const wait = resting.wait();
  const isRead = wait === 0 && store.explains.value;
  // New rows are painted once, with their causes. What flies past does not wait: it is diagnosed after.
  const isNew = isRead && inView.some((row) => !row.isDiagnosed);
  if (isRead) for (const row of inView) store.diagnose(row);
  useEffect(() => {
    if (isNew) store.tellLooked();
    if (wait === 0) store.look(inView);
    const timer = wait > 0 ? setTimeout(() => store.look(inView), wait) : undefined;
    return () => clearTimeout(timer);
  });
  const selectedIndex = store.selectedIndex.value;

  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      height.value = element.clientHeight;
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [height]);

  // Before the frame is painted: `place` says already that the list stands there.
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element || !isAtEnd.value) return;
    element.scrollTop = element.scrollHeight;
    scrollTop.value = element.scrollTop;
  }, [rows.length, height.value, isAtEnd.value]);

  // The row that the reader is at stays in view: one chosen elsewhere, and in a list that becomes lower.
  useLayoutEffect(() => {
    if (selectedIndex >= 0) reveal(selectedIndex);
  }, [height.value, store.selectedId.value]);

  function onScroll(): void {
    const element = scroller.current;
    if (!element) return;
    // What the list scrolls itself to is no scrolling of the reader's.
    if (Math.abs(element.scrollTop - place.value) > 2 * ROW_HEIGHT) resting.scrolled();
    const reachesEnd = element.scrollTop + element.clientHeight >= element.scrollHeight - ROW_HEIGHT;
    // The event of its own scrolling may come when the list is lower already: only going up is the reader's.
    follows.value = reachesEnd || (isAtEnd.value && element.scrollTop >= scrollTop.value);
    scrollTop.value = element.scrollTop;
  }

  function select(index: number): void {
    const at = Math.max(0, Math.min(rows.length - 1, index));
    const row = rows[at];
    if (!row) return;
    store.selectedId.value = row.id;
    reveal(at);
  }

  function reveal(at: number): void {
    const element = scroller.current;
    if (!element) return;
    const top = at * ROW_HEIGHT;
    const room = element.clientHeight - ROW_HEIGHT;
    if (top < element.scrollTop) element.scrollTop = top;
    else if (top + ROW_HEIGHT > element.scrollTop + room) element.scrollTop = top + ROW_HEIGHT - room;
    else return;
    onScroll();
  }

  function onKeyDown(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    // A column header is a button with keys of its own.
    if (event.target instanceof HTMLButtonElement) return;
    const page = Math.max(1, Math.floor(height.value / ROW_HEIGHT) - 2);
    const steps: Record<string, number> = {
      ArrowDown: selectedIndex + 1,
      j: selectedIndex + 1,
      ArrowUp: selectedIndex < 0 ? rows.length - 1 : selectedIndex - 1,
      k: selectedIndex < 0 ? rows.length - 1 : selectedIndex - 1,
      PageDown: selectedIndex + page,
      PageUp: selectedIndex - page,
      Home: 0,
      End: rows.length - 1,
    };
    const target = steps[event.key];
    const chain = rows[selectedIndex]?.chain;
    if (target !== undefined) select(target);
    else if (event.key === "Enter" && selectedIndex >= 0) onEnter();
    else if (event.key === "c" && chain) store.toggleFold(chain.id);
    else if (event.key === "d") store.compareWith();
    else return;
    event.preventDefault();
  }

  /** The row under the pointer; from the keyboard, the selected one. */
  function onContextMenu(event: MouseEvent): void {
    const element = event.target instanceof Element ? event.target.closest(".rows [role=row]") : null;
    const row = element ? rows.find(({ id }) => element.id === `row-${id}`) : rows[selectedIndex];
    if (!row || (event.target instanceof Element && event.target.closest(".head"))) return;
    event.preventDefault();
    store.selectedId.value = row.id;
    // Until the engine is there a row has nothing to copy, and is made anew when it comes.
    if (!store.explains.peek()) return;
    const bounds = element ? null : document.getElementById(`row-${row.id}`)?.getBoundingClientRect();
    const place = bounds
      ? { top: bounds.bottom, left: bounds.left }
      : { top: event.clientY, left: event.clientX };
    menu.value = { row, place };
  }

  return (
    <>
      <div
        class={`list ${columns.toggled.length > 0 || Object.keys(columns.widths).length > 0 ? "arranged" : ""}`}
        ref={scroller}
        style={{ "--columns": gridTemplate(columns) }}
        onScroll={onScroll}
        onKeyDown={onKeyDown}
        onContextMenu={onContextMenu}
        role="grid"
        aria-label={t(LIST.requests)}
        aria-rowcount={rows.length + 1}
        aria-colcount={ids.length}
        aria-activedescendant={selectedIndex >= 0 ? `row-${rows[selectedIndex]?.id}` : undefined}
        tabIndex={0}
      >
        <ListHead
          store={store}
          columns={ids}
          onResize={(id, width) => onColumns({ ...columns, widths: { ...columns.widths, [id]: width } })}
        />
        <div role="rowgroup" class="rows" style={{ height: `${rows.length * ROW_HEIGHT}px` }}>
          {inView.map((row, index) => (
            <ListRow
              key={(from + index) % slots}
              store={store}
              row={row}
              isDiagnosed={row.isDiagnosed}
              columns={ids}
              index={from + index}
              selected={row.id === store.selectedId.value}
            />
          ))}
        </div>
      </div>
      {menu.value && (
        <RowMenu
          store={store}
          row={menu.value.row}
          place={menu.value.place}
          sharing={props.sharing}
          onTold={props.onTold}
          onClose={() => {
            menu.value = null;
            scroller.current?.focus();
          }}
        />
      )}
      {fresh > 0 && (
        <button
          type="button"
          class="news-of-list"
          onClick={() => {
            select(rows.length - 1);
            seen.value = rows.length;
          }}
        >
          {t(LIST.newRows, { count: fresh })}
        </button>
      )}
    </>
  );
}
