import type { ComponentChildren } from "preact";
import type { Text } from "../diagnosis/text.ts";
import { TOOLBAR } from "../telling/labels/list.ts";
import { useText } from "../ui/language.tsx";
import { CHIPS, type Chip } from "./chips.ts";
import { FilterBox, type FilterBoxProps } from "./filter-box.tsx";

const CHIP_LABELS: Readonly<Record<Chip, { readonly label: Text; readonly hint: Text }>> = {
  all: { label: TOOLBAR.all, hint: TOOLBAR.allHint },
  errors: { label: TOOLBAR.errors, hint: TOOLBAR.errorsHint },
  redirects: { label: TOOLBAR.redirects, hint: TOOLBAR.redirectsHint },
  methodChanged: { label: TOOLBAR.methodChanged, hint: TOOLBAR.methodChangedHint },
  failed: { label: TOOLBAR.failed, hint: TOOLBAR.failedHint },
};

type Props = FilterBoxProps & {
  readonly preserveLog: boolean;
  readonly onPreserveLog: (preserve: boolean) => void;
  readonly onLanguage: () => void;
  /** An opened file is neither cleared nor continued. */
  readonly isLive: boolean;
  readonly children: ComponentChildren;
};

/** Filter, chips with counts, and the switches. */
export function Toolbar({ preserveLog, onPreserveLog, onLanguage, isLive, children, ...box }: Props) {
  const { store } = box;
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
      <FilterBox {...box} />
      <div class="chips" role="group" aria-label={t(TOOLBAR.chips)}>
        {CHIPS.map((chip) => (
          <button
            key={chip}
            type="button"
            class="chip"
            aria-pressed={store.chip.value === chip}
            title={t(CHIP_LABELS[chip].hint)}
            onClick={() => {
              store.chip.value = chip;
            }}
          >
            {t(CHIP_LABELS[chip].label)} <b>{counts[chip]}</b>
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
