import { useLayoutEffect } from "preact/hooks";
import type { Store } from "./store.ts";

/**
 * What is selected takes the place of what the reader chose it with, a card of the overview or an answer that `n`
 * leaves: the focus would be nowhere, and with it arrows, Enter and Esc. It goes to the list, whose keyboard position
 * the row is; to the detail where the list does not have the row.
 */
export function useKeptFocus({ selected, selectedIndex }: Store): void {
  // Asked before the elements of the answer before are taken away.
  const isInside = document.activeElement?.matches(".detail *") ?? false;
  const id = selected.value?.id ?? null;
  useLayoutEffect(() => {
    if (id === null || !isInside || document.activeElement !== document.body) return;
    const place = selectedIndex.peek() >= 0 ? "[role=grid]" : ".detail";
    document.querySelector<HTMLElement>(place)?.focus();
  }, [id]);
}
