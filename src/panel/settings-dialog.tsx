import { useSignal } from "@preact/signals";
import type { Misunderstood, Settings } from "../browser/stored-settings.ts";
import type { Text } from "../diagnosis/text.ts";
import { SETTINGS } from "../telling/labels/settings.ts";
import { SHARE } from "../telling/labels/share.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { reasonOf } from "../ui/mishaps.ts";
import { saveFile } from "./save-file.ts";
import { type LeftOut, SettingsLoading } from "./settings-loading.tsx";
import { useDialog } from "./use-dialog.ts";

const HISTORY_SIZES = [1_000, 5_000, 10_000, 50_000, 100_000];

const NAMES: { readonly [Name in keyof Settings]: Text } = {
  language: SETTINGS.language,
  theme: SETTINGS.theme,
  preserveLog: SETTINGS.preserveLog,
  redact: SHARE.redact,
  historyLimit: SETTINGS.history,
  badgeAlways: SETTINGS.badgeAlways,
  filters: SETTINGS.filters,
  view: SETTINGS.view,
};

type Props = {
  readonly settings: Settings;
  readonly misunderstood: readonly Misunderstood[];
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onReset: () => void;
  readonly onClose: () => void;
};

/** Everything that can be chosen; takes effect at once. */
export function SettingsDialog({ settings, misunderstood, onChange, onReset, onClose }: Props) {
  const t = useText();
  const language = useLanguage();
  const dialog = useDialog(onClose);
  const outcome = useSignal("");
  const leftOut = useSignal<LeftOut | null>(null);

  function save(): void {
    const name = "status-lens-settings.json";
    try {
      saveFile(name, [`${JSON.stringify(settings, null, 2)}\n`]);
      outcome.value = t(SHARE.savedFile, { name });
    } catch (error) {
      outcome.value = t(SHARE.notSaved, { name, reason: reasonOf(error) });
    }
  }

  return (
    <dialog {...dialog.props} class="settings" aria-labelledby="settings-title">
      <h2 id="settings-title">{t(SETTINGS.title)}</h2>
      {misunderstood.length > 0 && (
        <div class="hint" role="note">
          <p>{t(SETTINGS.misunderstood)}</p>
          <ul>
            <NotUnderstood misunderstood={misunderstood} />
          </ul>
        </div>
      )}
      {leftOut.value && <NotTaken {...leftOut.value} />}
      <div class="choices">
        <Choice
          name={t(SETTINGS.language)}
          value={settings.language}
          options={{ auto: t(SETTINGS.asBrowser), en: "English", "zh-CN": "中文" }}
          onChoose={(value) => onChange({ language: value })}
        />
        <Choice
          name={t(SETTINGS.theme)}
          value={settings.theme}
          options={{ auto: t(SETTINGS.asDevtools), light: t(SETTINGS.light), dark: t(SETTINGS.dark) }}
          onChoose={(value) => onChange({ theme: value })}
        />
        <label>
          <span>{t(SETTINGS.history)}</span>
          <select
            value={settings.historyLimit}
            onChange={(event) => onChange({ historyLimit: Number(event.currentTarget.value) })}
          >
            {[...new Set([...HISTORY_SIZES, settings.historyLimit])]
              .sort((a, b) => a - b)
              .map((size) => (
                <option key={size} value={size}>
                  {size.toLocaleString(language)}
                </option>
              ))}
          </select>
        </label>
        <p class="dim">{t(SETTINGS.historyHint)}</p>
      </div>
      <Switch
        name={t(SETTINGS.preserveLog)}
        checked={settings.preserveLog}
        onSwitch={(preserveLog) => onChange({ preserveLog })}
      />
      <Switch
        name={t(SHARE.redact)}
        hint={t(SHARE.redactHint)}
        checked={settings.redact}
        onSwitch={(redact) => onChange({ redact })}
      />
      <Switch
        name={t(SETTINGS.badgeAlways)}
        checked={settings.badgeAlways}
        onSwitch={(badgeAlways) => onChange({ badgeAlways })}
      />
      <footer>
        <button type="button" class="quiet" onClick={onReset}>
          {t(SETTINGS.reset)}
        </button>
        <button type="button" class="quiet" onClick={save}>
          {t(SETTINGS.save)}
        </button>
        <SettingsLoading
          settings={settings}
          onChange={onChange}
          onTold={(told, left) => {
            outcome.value = told;
            leftOut.value = left;
          }}
        />
        <span role="status" class="dim outcome">
          {outcome.value}
        </span>
        <button type="button" class="primary" onClick={dialog.close}>
          {t(SETTINGS.close)}
        </button>
      </footer>
    </dialog>
  );
}

function NotUnderstood({ misunderstood }: { misunderstood: readonly Misunderstood[] }) {
  const t = useText();
  return misunderstood.map(({ name, value }) => (
    <li key={name}>
      {t(NAMES[name])}: <code>{value}</code>
    </li>
  ));
}

/** What of a loaded file was left out. */
function NotTaken({ file, misunderstood, unknown, noRoom }: LeftOut) {
  const t = useText();
  return (
    <div class="hint" role="note">
      <p>{t(SETTINGS.loadedNot, { name: file })}</p>
      <ul>
        <NotUnderstood misunderstood={misunderstood} />
        {unknown.map((name) => (
          <li key={`unknown ${name}`}>
            {t(SETTINGS.noSetting)}: <code>{name}</code>
          </li>
        ))}
        {noRoom.map((name) => (
          <li key={`full ${name}`}>
            {t(SETTINGS.noRoom)}: <code>{name}</code>
          </li>
        ))}
      </ul>
    </div>
  );
}

type ChoiceProps<Value extends string> = {
  readonly name: string;
  readonly value: Value;
  readonly options: Readonly<Record<Value, string>>;
  readonly onChoose: (value: Value) => void;
};

function Choice<Value extends string>({ name, value, options, onChoose }: ChoiceProps<Value>) {
  const values = Object.keys(options) as Value[];
  return (
    <label>
      <span>{name}</span>
      <select
        value={value}
        onChange={(event) => {
          const chosen = values.find((other) => other === event.currentTarget.value);
          if (chosen !== undefined) onChoose(chosen);
        }}
      >
        {values.map((other) => (
          <option key={other} value={other}>
            {options[other]}
          </option>
        ))}
      </select>
    </label>
  );
}

type SwitchProps = {
  readonly name: string;
  readonly hint?: string;
  readonly checked: boolean;
  readonly onSwitch: (checked: boolean) => void;
};

function Switch({ name, hint, checked, onSwitch }: SwitchProps) {
  return (
    <label class="switch">
      <input type="checkbox" checked={checked} onChange={(event) => onSwitch(event.currentTarget.checked)} />
      <span>
        {name}
        {hint && <small class="dim">{hint}</small>}
      </span>
    </label>
  );
}
