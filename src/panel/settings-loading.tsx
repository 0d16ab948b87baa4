import { useSignal } from "@preact/signals";
import { useRef } from "preact/hooks";
import { readSettingsFile, SETTINGS_FILE_LIMIT } from "../browser/settings-file.ts";
import type { Misunderstood, Settings } from "../browser/stored-settings.ts";
import { SETTINGS } from "../telling/labels/settings.ts";
import { useText } from "../ui/language.tsx";
import { reasonOf } from "../ui/mishaps.ts";
import { FileInput } from "./file-input.tsx";
import { withLoaded } from "./saved-filters.ts";
import { readView } from "./view.ts";

/** What of a file was not taken. */
export type LeftOut = {
  readonly file: string;
  readonly misunderstood: readonly Misunderstood[];
  /** Names of settings that there are none of, and of filters that found no room. */
  readonly unknown: readonly string[];
  readonly noRoom: readonly string[];
};

type Props = {
  readonly settings: Settings;
  readonly onChange: (change: Partial<Settings>) => void;
  readonly onTold: (outcome: string, left: LeftOut | null) => void;
};

/** Loads settings from a file that they were saved to; what may not be is left as it is, and told. */
export function SettingsLoading({ settings, onChange, onTold }: Props) {
  const t = useText();
  const input = useRef<HTMLInputElement>(null);
  const isReading = useSignal(false);

  async function load(file: File): Promise<void> {
    const { name } = file;
    if (file.size > SETTINGS_FILE_LIMIT) return onTold(t(SETTINGS.tooLarge, { name }), null);
    const read = readSettingsFile(await file.text());
    if (!read) return onTold(t(SETTINGS.noSettings, { name }), null);
    const { change, misunderstood, unknown } = read;
    const { filters, left } = withLoaded(settings.filters, change.filters ?? []);
    onChange({
      ...change,
      ...(change.filters ? { filters } : {}),
      // Only what the panel understands of it is kept.
      ...(change.view ? { view: readView(change.view) } : {}),
    });
    const noRoom = left.map((filter) => filter.name);
    const isWhole = misunderstood.length + unknown.length + noRoom.length === 0;
    const outcome = Object.keys(change).length > 0 ? SETTINGS.loaded : SETTINGS.nothingTaken;
    onTold(t(outcome, { name }), isWhole ? null : { file: name, misunderstood, unknown, noRoom });
  }

  function read(file: File): void {
    isReading.value = true;
    load(file)
      .catch((error) => onTold(t(SETTINGS.notLoaded, { name: file.name, reason: reasonOf(error) }), null))
      .finally(() => {
        isReading.value = false;
      });
  }

  return (
    <>
      <button type="button" class="quiet" disabled={isReading.value} onClick={() => input.current?.click()}>
        {t(SETTINGS.load)}
      </button>
      <FileInput input={input} accept=".json,application/json" label={t(SETTINGS.load)} onFile={read} />
    </>
  );
}
