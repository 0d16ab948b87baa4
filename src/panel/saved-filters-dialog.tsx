import { type Signal, useSignal } from "@preact/signals";
import type { TargetedSubmitEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";
import { SAVED_FILTERS, type SavedFilter } from "../browser/stored-settings.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { FILTER } from "../telling/labels/filter-keys.ts";
import { useText } from "../ui/language.tsx";
import { nameOf, problemOf, withFilter } from "./saved-filters.ts";
import { useDialog } from "./use-dialog.ts";

type Props = {
  readonly query: Signal<string>;
  readonly saved: readonly SavedFilter[];
  readonly onSaved: (saved: readonly SavedFilter[]) => void;
  readonly onClose: () => void;
};

/** Keeps the present filter under a name, and has those that are kept: to choose, to delete. */
export function SavedFiltersDialog({ query, saved, onSaved, onClose }: Props) {
  const t = useText();
  const dialog = useDialog(onClose);
  const outcome = useSignal("");
  /** What was there before the last one was deleted. */
  const before = useSignal<readonly SavedFilter[] | null>(null);
  const undo = useRef<HTMLButtonElement>(null);
  const present = query.value.trim().slice(0, SAVED_FILTERS.query);

  // The button that was pressed is gone.
  useLayoutEffect(() => undo.current?.focus(), [before.value]);

  function keep(name: string): void {
    onSaved(withFilter(saved, { name, query: present }));
    before.value = null;
    outcome.value = t(FILTER.kept, { name });
  }

  function remove({ name }: SavedFilter): void {
    before.value = saved;
    onSaved(saved.filter((other) => other.name !== name));
    outcome.value = t(FILTER.removed, { name });
  }

  return (
    <dialog {...dialog.props} class="settings saved-filters" aria-labelledby="saved-filters-title">
      <h2 id="saved-filters-title">{t(FILTER.saved)}</h2>
      {present !== "" && <Saving key={present} present={present} saved={saved} onKeep={keep} />}
      {saved.length === 0 ? (
        <p class="dim">{t(FILTER.savedNone)}</p>
      ) : (
        <ul>
          {saved.map((filter) => (
            <li key={filter.name}>
              <button
                type="button"
                class="choose"
                aria-current={filter.query === present}
                onClick={() => {
                  query.value = filter.query;
                  dialog.close();
                }}
              >
                <b>{filter.name}</b>
                <code>{filter.query}</code>
              </button>
              <button
                type="button"
                class="quiet"
                title={t(FILTER.remove, { name: filter.name })}
                aria-label={t(FILTER.remove, { name: filter.name })}
                onClick={() => remove(filter)}
              >
                ✕
              </button>
            </li>
          ))}
        </ul>
      )}
      <p class="dim">{t(FILTER.savedHint)}</p>
      <footer>
        <span role="status" class="dim">
          {outcome.value}
        </span>
        {before.value && (
          <button
            ref={undo}
            type="button"
            class="quiet"
            onClick={() => {
              if (before.value) onSaved(before.value);
              before.value = null;
              outcome.value = "";
            }}
          >
            {t(FILTER.undo)}
          </button>
        )}
        <span class="spacer" />
        <button type="button" class="primary" onClick={dialog.close}>
          {t(DETAIL.close)}
        </button>
      </footer>
    </dialog>
  );
}

type SavingProps = {
  readonly present: string;
  readonly saved: readonly SavedFilter[];
  readonly onKeep: (name: string) => void;
};

function Saving({ present, saved, onKeep }: SavingProps) {
  const t = useText();
  const name = useSignal(saved.find(({ query }) => query === present)?.name ?? "");
  const field = useRef<HTMLInputElement>(null);
  useLayoutEffect(() => field.current?.select(), []);
  const chosen = nameOf(name.value);
  const problem = problemOf(saved, { name: chosen, query: present });

  function onSubmit(event: TargetedSubmitEvent<HTMLFormElement>): void {
    event.preventDefault();
    if (chosen !== "" && problem === null) onKeep(chosen);
  }

  return (
    <form onSubmit={onSubmit}>
      <span>{t(FILTER.present)}</span>
      <code>{present}</code>
      <label for="filter-name">{t(FILTER.name)}</label>
      <span class="naming">
        <input
          ref={field}
          id="filter-name"
          type="text"
          autocomplete="off"
          maxLength={SAVED_FILTERS.name}
          value={name.value}
          disabled={problem === "secret"}
          aria-describedby={problem ? "filter-problem" : undefined}
          onInput={(event) => {
            name.value = event.currentTarget.value;
          }}
        />
        <button type="submit" disabled={chosen === "" || problem !== null}>
          {t(saved.some((other) => other.name === chosen) ? FILTER.replace : FILTER.save)}
        </button>
      </span>
      {problem && (
        <p id="filter-problem" class="refused">
          {t(FILTER[problem], { most: SAVED_FILTERS.most })}
        </p>
      )}
    </form>
  );
}
