import { useText } from "../ui/language.tsx";
import type { FilterNote } from "./filter.ts";

/** Which terms of the filter are left out, and why; there before it has anything to say, or it would not be heard. */
export function FilterNotes({ notes }: { notes: readonly FilterNote[] }) {
  const t = useText();
  return (
    <div id="filter-notes" role="status" class="filter-notes" hidden={notes.length === 0}>
      {notes.map(({ says, facts }) => (
        <p key={facts.term}>{t(says, facts)}</p>
      ))}
    </div>
  );
}
