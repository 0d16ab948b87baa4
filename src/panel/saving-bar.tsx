import { SHARE } from "../telling/labels/share.ts";
import { useText } from "../ui/language.tsx";
import type { useHarSaving } from "./use-har-saving.ts";

/** How far a long list is saved, and a way to stop. */
export function SavingBar({ saving }: { saving: ReturnType<typeof useHarSaving> }) {
  const t = useText();
  const progress = saving.progress.value;
  if (progress === null) return null;
  const name = t(SHARE.saving, { name: "status-lens.har" });
  return (
    <div class="bar" role="status">
      {name} <progress value={progress} aria-label={name} />
      <button type="button" onClick={saving.cancel}>
        {t(SHARE.cancel)}
      </button>
    </div>
  );
}
