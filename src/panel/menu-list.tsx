import { useLayoutEffect, useRef } from "preact/hooks";

export type MenuItem =
  | {
      readonly label: string;
      readonly run: () => void;
      /** With it the item is a switch, and the menu stays open. */
      readonly checked?: boolean;
      readonly disabled?: boolean;
      /** -1 or 1 for the arrow keys to the left and right. */
      readonly onSideways?: (direction: number) => void;
      readonly hint?: string;
      /** What it does, in whatever language and place. */
      readonly action?: string;
    }
  | { readonly group: string };

/** A corner of the menu, in pixels from the window's edges. */
export type MenuPlace = { readonly top: number } & ({ readonly left: number } | { readonly right: number });

type Props = {
  readonly name: string;
  readonly items: readonly MenuItem[];
  readonly place: MenuPlace;
  /** With `keepsFocus` the focus has gone elsewhere by itself. */
  readonly onClose: (keepsFocus?: boolean) => void;
};

/** An open menu: arrow keys move, Enter chooses, Esc or a click elsewhere closes. */
export function MenuList({ name, items, place, onClose }: Props) {
  const menu = useRef<HTMLDivElement>(null);

  useLayoutEffect(() => {
    const element = menu.current;
    if (!element) return;
    stayInWindow(element);
    entriesOf(element)[0]?.focus();
  }, []);

  function onKeyDown(event: KeyboardEvent): void {
    const entries = entriesOf(menu.current);
    const at = entries.findIndex((entry) => entry.isSameNode(document.activeElement));
    const steps: Record<string, number> = {
      ArrowDown: at + 1,
      ArrowUp: at < 0 ? -1 : at - 1,
      Home: 0,
      End: -1,
    };
    const target = steps[event.key];
    if (event.key === "Escape") onClose();
    else if (event.key === "Tab") onClose(true);
    else if (target !== undefined) entries.at(target % entries.length)?.focus();
    else return;
    if (event.key !== "Tab") event.preventDefault();
    event.stopPropagation();
  }

  return (
    <>
      {/* biome-ignore lint/a11y/noStaticElementInteractions lint/a11y/useKeyWithClickEvents: Esc closes too */}
      <div
        class="menu-away"
        onClick={() => onClose()}
        onContextMenu={(event) => {
          event.preventDefault();
          onClose();
        }}
      />
      <div
        ref={menu}
        class="menu"
        role="menu"
        aria-label={name}
        onKeyDown={onKeyDown}
        style={{
          top: `${place.top}px`,
          ...("left" in place ? { left: `${place.left}px` } : { right: `${place.right}px` }),
          maxHeight: `calc(100vh - ${place.top + 8}px)`,
        }}
      >
        {items.map((item) =>
          "group" in item ? (
            <div key={item.group} class="menu-group" role="presentation">
              {item.group}
            </div>
          ) : (
            <Entry key={item.label} item={item} onChosen={() => onClose()} />
          ),
        )}
      </div>
    </>
  );
}

/** Near the lower or the right edge a menu opens upwards or to the left, as those of browsers do. */
function stayInWindow(menu: HTMLElement): void {
  const { top, left } = menu.getBoundingClientRect();
  const over = menu.scrollHeight - menu.clientHeight;
  if (over > 0) {
    menu.style.top = `${Math.max(4, top - over)}px`;
    menu.style.maxHeight = "calc(100vh - 8px)";
  }
  if (left + menu.offsetWidth > innerWidth)
    menu.style.left = `${Math.max(4, innerWidth - menu.offsetWidth - 4)}px`;
}

function Entry({ item, onChosen }: { item: Exclude<MenuItem, { group: string }>; onChosen: () => void }) {
  const isSwitch = item.checked !== undefined;
  return (
    <button
      type="button"
      data-action={item.action}
      {...(isSwitch
        ? { role: "menuitemcheckbox" as const, "aria-checked": item.checked }
        : { role: "menuitem" as const })}
      disabled={item.disabled}
      title={item.hint}
      onClick={() => {
        if (!isSwitch) onChosen();
        item.run();
      }}
      onKeyDown={(event) => {
        const direction = event.key === "ArrowRight" ? 1 : event.key === "ArrowLeft" ? -1 : 0;
        if (direction === 0 || !item.onSideways) return;
        event.preventDefault();
        item.onSideways(direction);
      }}
    >
      <i aria-hidden="true">{item.checked ? "✓" : ""}</i>
      {item.label}
    </button>
  );
}

function entriesOf(menu: HTMLElement | null): readonly HTMLElement[] {
  return [...(menu?.querySelectorAll<HTMLElement>("[role^=menuitem]:not(:disabled)") ?? [])];
}
