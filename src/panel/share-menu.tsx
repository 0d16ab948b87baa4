import { useSignal } from "@preact/signals";
import { COPY_AS } from "../telling/labels/copy-as.ts";
import { REPORT } from "../telling/labels/report.ts";
import { SHARE } from "../telling/labels/share.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { type CopyTold, copyItems } from "./copy-items.ts";
import { MenuButton } from "./menu.tsx";
import type { MenuItem } from "./menu-list.tsx";
import type { Row } from "./row.ts";
import { useTakingBack } from "./use-taking-back.ts";

/** What leaves the panel, and how. */
export type Sharing = {
  readonly redacted: boolean;
  readonly onRedacted: (redacted: boolean) => void;
  /** Null where the browser has no way, or the exchange is not of this page. */
  readonly showInNetwork: ((url: string) => void) | null;
  /** The same of a line of a script, counted from 1. */
  readonly openSource: ((url: string, line: number) => void) | null;
};

/** How long it is said that all was copied, and how long anything else, in milliseconds. */
const TOLD = 2_500;
const TOLD_LONG = 10_000;

/** Copies the exchange in the form that the reader chooses. */
export function ShareMenu({ row, sharing }: { row: Row; sharing: Sharing }) {
  const t = useText();
  const language = useLanguage();
  const outcome = useSignal<CopyTold | null>(null);
  const { redacted, showInNetwork } = sharing;

  useTakingBack(outcome, ({ isWhole }) => (isWhole ? TOLD : TOLD_LONG));

  function tell(told: CopyTold): void {
    outcome.value = told;
  }

  function items(): readonly MenuItem[] {
    const { first, further, meant, wrong } = copyItems({ row, redacted, language, tell });
    const inWords = ({ label, run }: (typeof first)[number]) => ({ label: t(label), run });
    const redaction: MenuItem = {
      label: t(SHARE.redact),
      hint: t(SHARE.redactHint),
      checked: redacted,
      run: () => sharing.onRedacted(!redacted),
    };
    return [
      ...first.map(inWords),
      redaction,
      ...(meant.length > 0 ? [{ group: t(COPY_AS.meant) }, ...meant.map(inWords)] : []),
      { group: t(COPY_AS.group) },
      ...further.map(inWords),
      { group: t(REPORT.group) },
      ...wrong.map(inWords),
    ];
  }

  return (
    <span class="share">
      <span role="status" class="dim">
        {outcome.value ? t(outcome.value.says) : ""}
      </span>
      <MenuButton name={t(SHARE.copy)} items={items}>
        {t(SHARE.copy)} ▾
      </MenuButton>
      {showInNetwork && (
        <button type="button" class="quiet" onClick={() => showInNetwork(row.exchange.request.url)}>
          {t(SHARE.showInNetwork)}
        </button>
      )}
    </span>
  );
}
