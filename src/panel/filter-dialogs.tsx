import type { Signal } from "@preact/signals";
import type { SavedFilter } from "../browser/stored-settings.ts";
import { FilterHelpDialog } from "./filter-help-dialog.tsx";
import { SavedFiltersDialog } from "./saved-filters-dialog.tsx";

export type FilterDialog = "help" | "saved";

type Props = {
  readonly shown: Signal<FilterDialog | null>;
  readonly query: Signal<string>;
  readonly saved: readonly SavedFilter[];
  readonly onSaved: (saved: readonly SavedFilter[]) => void;
};

/** What belongs to the filter box and has more to say than fits beside it. */
export function FilterDialogs({ shown, query, saved, onSaved }: Props) {
  const close = () => {
    shown.value = null;
  };
  if (shown.value === "help") return <FilterHelpDialog onClose={close} />;
  if (shown.value === "saved")
    return <SavedFiltersDialog query={query} saved={saved} onSaved={onSaved} onClose={close} />;
  return null;
}
