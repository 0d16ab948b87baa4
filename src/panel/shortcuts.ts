import { selectProblem } from "./next-problem.ts";
import type { Store } from "./store.ts";

/**
 * Keys that work everywhere in the panel: `/` goes to the filter, `n` and `p` to the next problem and the one before,
 * Esc leaves or clears one thing after the other. What has a use of its own for a key keeps it from coming here.
 */
export function onPanelKey(event: KeyboardEvent, store: Store, showKeys: () => void): void {
  if (event.defaultPrevented || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return;
  const typing = isTyping(event.target);
  if (event.key === "/" && !typing) find<HTMLInputElement>(".filter")?.select();
  else if (event.key === "n" && !typing) selectProblem(store, 1);
  else if (event.key === "p" && !typing) selectProblem(store, -1);
  else if (event.key === "?" && !typing) showKeys();
  else if (event.key !== "Escape" || !leaveOne(store)) return;
  event.preventDefault();
  // DevTools would open its drawer on Esc.
  event.stopPropagation();
}

/** @returns false where there was nothing left to leave: then Esc means what DevTools makes of it. */
function leaveOne(store: Store): boolean {
  const focused = document.activeElement;
  if (focused?.matches(".filter")) {
    if (store.filter.value === "") focusList();
    store.filter.value = "";
  } else if (focused?.closest(".detail")) focusList();
  else if (store.range.value) store.range.value = null;
  else if (store.filter.value !== "") store.filter.value = "";
  else if (store.chip.value !== "all") store.chip.value = "all";
  else if (store.selectedId.value !== null) store.selectedId.value = null;
  else return false;
  return true;
}

function focusList(): void {
  find("[role=grid]")?.focus();
}

function isTyping(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && target.matches("input:not([type=checkbox]), textarea, select");
}

function find<E extends HTMLElement>(selector: string): E | null {
  return document.querySelector<E>(selector);
}
