import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import type { SavedFilter } from "../browser/stored-settings.ts";
import { FILTER } from "../telling/labels/filter-keys.ts";
import { TOOLBAR } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import type { FilterDialog } from "./filter-dialogs.tsx";
import { FilterNotes } from "./filter-notes.tsx";
import type { Store } from "./store.ts";
import { complete, onlyOne, type Suggestion, suggest, suggestSaved, termAt } from "./suggestions.ts";

export type FilterBoxProps = {
  readonly store: Store;
  readonly saved: readonly SavedFilter[];
  readonly onDialog: (dialog: FilterDialog) => void;
};

/** The filter, with suggestions while a term is typed: arrows choose, Enter or Tab take, the only one unchosen too; Esc closes. */
export function FilterBox({ store, saved, onDialog }: FilterBoxProps) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const options = useSignal<readonly Suggestion[]>([]);
  const active = useSignal(-1);
  const isOpen = options.value.length > 0;
  const notes = store.filterNotes.value;

  function show(): void {
    const field = input.current;
    if (!field) return;
    const { typed } = termAt(field.value, field.selectionStart ?? field.value.length);
    options.value = suggestSaved(field.value, saved, suggest(typed, store.rows.value));
    active.value = -1;
  }

  function close(): void {
    options.value = [];
    active.value = -1;
  }

  function take(option: Suggestion | undefined): void {
    const field = input.current;
    if (!field || !option) return;
    if (option.saved !== undefined) {
      store.filter.value = option.saved;
      close();
      return;
    }
    const next = complete(field.value, field.selectionStart ?? field.value.length, option.text);
    field.value = next.query;
    field.setSelectionRange(next.caret, next.caret);
    store.filter.value = next.query;
    if (option.text.endsWith(":")) show();
    else close();
  }

  /** The option that Enter takes; undefined where what is typed stands for itself. */
  function meant(): Suggestion | undefined {
    const field = input.current;
    if (active.value >= 0 || !field) return options.value[active.value];
    const { typed } = termAt(field.value, field.selectionStart ?? field.value.length);
    return onlyOne(options.value, typed, store.rows.value);
  }

  function onInput(): void {
    const field = input.current;
    if (!field) return;
    store.filter.value = field.value;
    if (termAt(field.value, field.selectionStart ?? 0).typed === "") close();
    else show();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const count = options.value.length;
    const entered = event.key === "Enter" ? meant() : undefined;
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) show();
      else if (event.key === "ArrowDown") active.value = (active.value + 1) % count;
      else active.value = active.value <= 0 ? count - 1 : active.value - 1;
    } else if (event.key === "Escape" && isOpen) close();
    else if (entered) take(entered);
    else if (event.key === "Tab" && isOpen && !event.shiftKey) take(options.value[Math.max(0, active.value)]);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  return (
    <span class="filter-box">
      <input
        ref={input}
        type="text"
        class="filter"
        role="combobox"
        aria-expanded={isOpen}
        aria-controls="filter-options"
        aria-autocomplete="list"
        aria-activedescendant={active.value >= 0 ? `filter-option-${active.value}` : undefined}
        aria-describedby={notes.length > 0 ? "filter-notes" : undefined}
        aria-invalid={notes.length > 0}
        autocomplete="off"
        spellcheck={false}
        placeholder={t(TOOLBAR.filter)}
        aria-label={t(TOOLBAR.filterName)}
        value={store.filter.value}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <span class="filter-actions">
        {store.filter.value !== "" && (
          <button
            type="button"
            class="quiet clear-filter"
            title={t(TOOLBAR.clearFilter)}
            aria-label={t(TOOLBAR.clearFilter)}
            onClick={() => {
              store.filter.value = "";
              input.current?.focus();
            }}
          >
            ✕
          </button>
        )}
        <button
          type="button"
          class="quiet saved-filter"
          aria-haspopup="dialog"
          title={t(FILTER.saved)}
          aria-label={t(FILTER.saved)}
          onClick={() => onDialog("saved")}
        >
          {saved.some(({ query }) => query === store.filter.value.trim()) ? "★" : "☆"}
        </button>
        <button
          type="button"
          class="quiet"
          aria-haspopup="dialog"
          title={t(FILTER.help)}
          aria-label={t(FILTER.help)}
          onClick={() => onDialog("help")}
        >
          ?
        </button>
      </span>
      <FilterNotes notes={notes} />
      <div id="filter-options" role="listbox" aria-label={t(TOOLBAR.suggestions)} hidden={!isOpen}>
        {options.value.map((option, index) => (
          <Option
            key={`${option.saved ?? ""} ${option.text}`}
            option={option}
            index={index}
            isActive={index === active.value}
            onTake={() => take(option)}
          />
        ))}
      </div>
    </span>
  );
}

type OptionProps = {
  readonly option: Suggestion;
  readonly index: number;
  readonly isActive: boolean;
  readonly onTake: () => void;
};

function Option({ option, index, isActive, onTake }: OptionProps) {
  const t = useText();
  const item = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (isActive) item.current?.scrollIntoView({ block: "nearest" });
  }, [isActive]);
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the combobox handles the keys
    <div
      ref={item}
      id={`filter-option-${index}`}
      role="option"
      aria-selected={isActive}
      // The field keeps the focus.
      onPointerDown={(event) => event.preventDefault()}
      onClick={onTake}
    >
      {option.saved !== undefined && <i aria-hidden="true">★</i>}
      <span>{option.text}</span>
      {option.saved !== undefined && <small class="query">{option.saved}</small>}
      {option.means && <small class="means">{t(option.means)}</small>}
      {option.count !== null && <small>{option.count}</small>}
    </div>
  );
}
