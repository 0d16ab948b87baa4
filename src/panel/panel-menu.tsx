import { BESIDE } from "../telling/labels/beside.ts";
import { KEYS_TITLE } from "../telling/labels/keys.ts";
import { SETTINGS } from "../telling/labels/settings.ts";
import { SHARE } from "../telling/labels/share.ts";
import { useText } from "../ui/language.tsx";
import { COLUMN_IDS, COLUMNS, type ColumnChoice, type ColumnId, NARROWEST, shownColumns } from "./columns.ts";
import { MenuButton } from "./menu.tsx";
import type { View } from "./view.ts";

/** How far an arrow key moves the edge of a column, in CSS pixels. */
const STEP = 16;

type Props = {
  readonly view: View;
  readonly redacted: boolean;
  /** There is something to save. */
  readonly canSave: boolean;
  readonly onView: (view: View) => void;
  readonly onRedacted: (redacted: boolean) => void;
  readonly onOpenHar: () => void;
  readonly onCompareHar: () => void;
  readonly onSaveHar: () => void;
  readonly onLookup: () => void;
  readonly onKeys: () => void;
  readonly onSettings: () => void;
};

/** What is seldom needed: files, the columns, the settings. */
export function PanelMenu({ view, redacted, canSave, onView, onRedacted, ...actions }: Props) {
  const t = useText();
  const { columns, grouped } = view;
  return (
    <MenuButton
      name={t(SETTINGS.more)}
      items={() => [
        { action: "open-har", label: t(SHARE.openHar), run: actions.onOpenHar },
        {
          action: "compare-har",
          label: t(BESIDE.choose),
          hint: t(BESIDE.chooseHint),
          run: actions.onCompareHar,
        },
        { action: "save-har", label: t(SHARE.saveHar), run: actions.onSaveHar, disabled: !canSave },
        {
          action: "redact",
          label: t(SHARE.redact),
          hint: t(SHARE.redactHint),
          checked: redacted,
          run: () => onRedacted(!redacted),
        },
        { action: "settings", label: t(SETTINGS.open), run: actions.onSettings },
        { action: "lookup", label: t(SETTINGS.lookup), run: actions.onLookup },
        { action: "keys", label: t(KEYS_TITLE), run: actions.onKeys },
        { group: t(SETTINGS.columns) },
        ...COLUMN_IDS.map((id) => ({
          action: `column-${id}`,
          label: t(COLUMNS[id].label),
          hint: t(SETTINGS.columnsHint),
          checked: shownColumns(columns).includes(id),
          run: () => onView({ ...view, columns: toggle(columns, id) }),
          onSideways: (direction: number) =>
            onView({ ...view, columns: widen(columns, id, direction * STEP) }),
        })),
        {
          action: "group-chains",
          label: t(SETTINGS.groupChains),
          checked: grouped,
          run: () => onView({ ...view, grouped: !grouped }),
        },
      ]}
    >
      ⋯
    </MenuButton>
  );
}

function toggle(choice: ColumnChoice, id: ColumnId): ColumnChoice {
  const { toggled } = choice;
  const next = toggled.includes(id) ? toggled.filter((other) => other !== id) : [...toggled, id];
  const changed = { ...choice, toggled: next };
  // One column always stays: an empty list could not be told from a broken one.
  return shownColumns(changed).length === 0 ? choice : changed;
}

function widen(choice: ColumnChoice, id: ColumnId, by: number): ColumnChoice {
  const seen = document.querySelector(`[role=columnheader][data-column="${id}"]`)?.clientWidth;
  const width = choice.widths[id] ?? seen ?? COLUMNS[id].width;
  return { ...choice, widths: { ...choice.widths, [id]: Math.max(NARROWEST, width + by) } };
}
