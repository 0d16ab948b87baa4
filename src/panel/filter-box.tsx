import { useSignal } from "@preact/signals";
import { useLayoutEffect, useRef } from "preact/hooks";
import { TOOLBAR } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import type { Store } from "./store.ts";
import { complete, type Suggestion, suggest, termAt } from "./suggestions.ts";

/** The filter, with suggestions while a term is typed: arrows choose, Enter or Tab take, Esc closes. */
export function FilterBox({ store }: { store: Store }) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const options = useSignal<readonly Suggestion[]>([]);
  const active = useSignal(-1);
  const isOpen = options.value.length > 0;

  function show(): void {
    const field = input.current;
    if (!field) return;
    const { typed } = termAt(field.value, field.selectionStart ?? field.value.length);
    options.value = suggest(typed, store.rows.value);
    active.value = -1;
  }

  function close(): void {
    options.value = [];
    active.value = -1;
  }

  function take(option: Suggestion | undefined): void {
    const field = input.current;
    if (!field || !option) return;
    const next = complete(field.value, field.selectionStart ?? field.value.length, option.text);
    field.value = next.query;
    field.setSelectionRange(next.caret, next.caret);
    store.filter.value = next.query;
    if (option.text.endsWith(":")) show();
    else close();
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
    if (event.isComposing || event.altKey || event.ctrlKey || event.metaKey) return;
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      if (!isOpen) show();
      else if (event.key === "ArrowDown") active.value = (active.value + 1) % count;
      else active.value = active.value <= 0 ? count - 1 : active.value - 1;
    } else if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Enter" && active.value >= 0) take(options.value[active.value]);
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
        autocomplete="off"
        spellcheck={false}
        placeholder={t(TOOLBAR.filter)}
        aria-label={t(TOOLBAR.filterName)}
        value={store.filter.value}
        onInput={onInput}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      {store.filter.value !== "" && (
        <button
          type="button"
          class="quiet clear-filter"
          aria-label={t(TOOLBAR.clearFilter)}
          onClick={() => {
            store.filter.value = "";
            input.current?.focus();
          }}
        >
          ✕
        </button>
      )}
      <div id="filter-options" role="listbox" aria-label={t(TOOLBAR.suggestions)} hidden={!isOpen}>
        {options.value.map((option, index) => (
          <Option
            key={option.text}
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
      {option.text}
      {option.count !== null && <small>{option.count}</small>}
    </div>
  );
}
