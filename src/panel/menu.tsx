import { useSignal } from "@preact/signals";
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import { type MenuItem, MenuList, type MenuPlace } from "./menu-list.tsx";

type Props = {
  readonly name: string;
  readonly items: () => readonly MenuItem[];
  readonly children: ComponentChildren;
};

/** A button that opens a menu below itself. */
export function MenuButton({ name, items, children }: Props) {
  const place = useSignal<MenuPlace | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const open = place.value !== null;

  function toggle(): void {
    const bounds = button.current?.getBoundingClientRect();
    place.value =
      open || !bounds ? null : { top: bounds.bottom + 2, right: Math.max(4, innerWidth - bounds.right) };
  }

  return (
    <span
      class="menu-holder"
      onFocusOut={(event) => {
        const to = event.relatedTarget;
        // Switching windows moves the focus to nothing: the menu stays.
        if (to instanceof Node && !event.currentTarget.contains(to)) place.value = null;
      }}
    >
      <button
        ref={button}
        type="button"
        class="quiet"
        aria-haspopup="menu"
        aria-expanded={open}
        aria-label={name}
        title={name}
        onClick={toggle}
      >
        {children}
      </button>
      {place.value && (
        <MenuList
          name={name}
          items={items()}
          place={place.value}
          onClose={(keepsFocus) => {
            place.value = null;
            if (!keepsFocus) button.current?.focus();
          }}
        />
      )}
    </span>
  );
}
