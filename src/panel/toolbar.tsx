import type { ComponentChildren } from "preact";
import type { Text } from "../diagnosis/text.ts";
import { TOOLBAR } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import { FilterBox } from "./filter-box.tsx";
import { CHIPS, type Chip, type Store } from "./store.ts";

const CHIP_LABELS: Readonly<Record<Chip, Text>> = {
  all: TOOLBAR.all,
  errors: TOOLBAR.errors,
  redirects: TOOLBAR.redirects,
  methodChanged: TOOLBAR.methodChanged,
  failed: TOOLBAR.failed,
};

type Props = {
  readonly store: Store;
  readonly preserveLog: boolean;
  readonly onPreserveLog: (preserve: boolean) => void;
  readonly onLanguage: () => void;
  /** An opened file is neither cleared nor continued. */
  readonly isLive: boolean;
  readonly children: ComponentChildren;
};

/** Filter, chips with counts, and the switches. */
export function Toolbar({ store, preserveLog, onPreserveLog, onLanguage, isLive, children }: Props) {
  const t = useText();
  const counts = store.counts.value;
  return (
    <header class="toolbar">
      <h1 class="visually-hidden">Status Lens</h1>
      <button
        type="button"
        class="quiet"
        onClick={store.clear}
        disabled={!isLive}
        title={t(TOOLBAR.clear)}
        aria-label={t(TOOLBAR.clear)}
      >
        ⊘
      </button>
      <FilterBox store={store} />
      <div class="chips" role="group" aria-label={t(TOOLBAR.chips)}>
        {CHIPS.map((chip) => (
          <button
            key={chip}
            type="button"
            class="chip"
            aria-pressed={store.chip.value === chip}
            onClick={() => {
              store.chip.value = chip;
            }}
          >
            {t(CHIP_LABELS[chip])} <b>{counts[chip]}</b>
          </button>
        ))}
      </div>
      <span class="spacer" />
      <label class="wide">
        <input
          type="checkbox"
          disabled={!isLive}
          checked={preserveLog}
          onChange={(event) => onPreserveLog(event.currentTarget.checked)}
        />
        {t(TOOLBAR.preserveLog)}
      </label>
      <button type="button" class="quiet wide" onClick={onLanguage} title={t(TOOLBAR.languageName)}>
        {t(TOOLBAR.language)}
      </button>
      {children}
    </header>
  );
}
