import { useSignal } from "@preact/signals";
import { useEffect } from "preact/hooks";
import type { Text } from "../diagnosis/text.ts";
import { curlLacks, toCurl } from "../http/curl.ts";
import { redact } from "../http/redact.ts";
import { SHARE } from "../telling/labels/share.ts";
import { redactTold, toMarkdown, toSummary } from "../telling/ticket.ts";
import { copyText } from "../ui/copy-text.ts";
import { useLanguage, useText } from "../ui/language.tsx";
import { reasonOf } from "../ui/mishaps.ts";
import { MenuButton } from "./menu.tsx";
import type { Row } from "./row.ts";

/** What leaves the panel, and how. */
export type Sharing = {
  readonly redacted: boolean;
  readonly onRedacted: (redacted: boolean) => void;
  /** Null where the browser has no way, or the exchange is not of this page. */
  readonly showInNetwork: ((url: string) => void) | null;
};

/** How long it is said that all was copied, and how long anything else, in milliseconds. */
const TOLD = 2_500;
const TOLD_LONG = 10_000;

/** Copies the exchange in the form that the reader chooses. */
export function ShareMenu({ row, sharing }: { row: Row; sharing: Sharing }) {
  const t = useText();
  const language = useLanguage();
  const outcome = useSignal("");
  const { redacted, showInNetwork } = sharing;
  const told = () => (redacted ? redactTold(row) : row);
  const said = t(redacted ? SHARE.copiedRedacted : SHARE.copied);
  const exchange = () => (redacted ? redact(row.exchange, row.around) : row.exchange);

  useEffect(() => {
    if (outcome.value === "") return;
    const timer = setTimeout(
      () => {
        outcome.value = "";
      },
      outcome.value === said ? TOLD : TOLD_LONG,
    );
    return () => clearTimeout(timer);
  }, [outcome.value]);

  /** Says what became of it; `lacks` is what the reader must know of the copy. */
  async function copy(make: () => string, lacks: readonly Text[] = []): Promise<void> {
    outcome.value = "";
    try {
      const isCopied = await copyText(make());
      const more = lacks.map((text) => t(text)).join(language === "en" ? " " : "");
      outcome.value = !isCopied
        ? t(SHARE.notCopied)
        : more === ""
          ? said
          : t(SHARE.copiedLess, { copied: said, lacks: more });
    } catch (error) {
      outcome.value = t(SHARE.notMade, { reason: reasonOf(error) });
    }
  }

  function copyCurl(): void {
    const command = toCurl(exchange());
    // Of the whole exchange: without its secrets a body has another length.
    const lacks = curlLacks(row.exchange);
    if (command === null) outcome.value = t(SHARE.noCurl);
    else
      void copy(
        () => command,
        [...(lacks.fields ? [SHARE.curlLacksFields] : []), ...(lacks.body ? [SHARE.curlLacksBody] : [])],
      );
  }

  return (
    <span class="share">
      <span role="status" class="dim">
        {outcome.value}
      </span>
      <MenuButton
        name={t(SHARE.copy)}
        items={() => [
          { label: t(SHARE.asMarkdown), run: () => void copy(() => toMarkdown(told(), language)) },
          { label: t(SHARE.asSummary), run: () => void copy(() => toSummary(told(), language)) },
          { label: t(SHARE.asCurl), run: copyCurl },
          { label: t(SHARE.asUrl), run: () => void copy(() => exchange().request.url) },
          {
            label: t(SHARE.redact),
            hint: t(SHARE.redactHint),
            checked: redacted,
            run: () => sharing.onRedacted(!redacted),
          },
        ]}
      >
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
