import { fillBoth, inBoth, type Language, type Text } from "../diagnosis/text.ts";
import type { Copy } from "../http/copy-as/copy.ts";
import { COPY_FORMS, type CopyFormId } from "../http/copy-as/forms.ts";
import type { Exchange } from "../http/exchange.ts";
import { redact } from "../http/redact.ts";
import { COPY_AS } from "../telling/labels/copy-as.ts";
import { SHARE } from "../telling/labels/share.ts";
import { redactTold, toMarkdown, toSummary } from "../telling/ticket.ts";
import { copyText } from "../ui/copy-text.ts";
import { reasonOf } from "../ui/mishaps.ts";
import type { Row } from "./row.ts";

/** What became of a copy; `isWhole` where the reader need know nothing of it. */
export type CopyTold = { readonly says: Text; readonly isWhole: boolean };

type Copies = {
  readonly row: Row;
  readonly redacted: boolean;
  readonly language: Language;
  readonly tell: (told: CopyTold) => void;
};

type CopyItem = { readonly label: Text; readonly run: () => void };

/** What an exchange can be copied as, for a menu: what is wanted most, and the further forms to send it again. */
export type CopyItems = { readonly first: readonly CopyItem[]; readonly further: readonly CopyItem[] };

export function copyItems({ row, redacted, language, tell }: Copies): CopyItems {
  const told = () => (redacted ? redactTold(row) : row);
  const safe = (exchange: Exchange) => (redacted ? redact(exchange, row.around) : exchange);

  async function copy(make: () => string, lacks: readonly Text[] = []): Promise<void> {
    tell(await copied(make, redacted ? SHARE.copiedRedacted : SHARE.copied, lacks));
  }

  function copyRequest(exchange: Exchange, write: (exchange: Exchange) => Copy | null): void {
    const written = write(safe(exchange));
    if (written === null) tell({ says: COPY_AS.cannot, isWhole: false });
    else {
      // Of the whole exchange: without its secrets a body has another length.
      const lacks = (write(exchange) ?? written).lacks;
      void copy(
        () => written.text,
        lacks.map((lack) => COPY_AS.lacks[lack]),
      );
    }
  }

  const formItem = (id: CopyFormId): CopyItem => ({
    label: COPY_AS.forms[id],
    run: () => copyRequest(row.exchange, COPY_FORMS[id]),
  });
  const further = (Object.keys(COPY_FORMS) as CopyFormId[]).filter((id) => id !== "curl-bash");

  return {
    first: [
      { label: SHARE.asMarkdown, run: () => void copy(() => toMarkdown(told(), language)) },
      { ...formItem("curl-bash"), label: SHARE.asCurl },
      { label: SHARE.asUrl, run: () => void copy(() => safe(row.exchange).request.url) },
      { label: SHARE.asSummary, run: () => void copy(() => toSummary(told(), language)) },
    ],
    further: further.map(formItem),
  };
}

/** @param lacks what the reader must know of the copy. */
async function copied(make: () => string, done: Text, lacks: readonly Text[]): Promise<CopyTold> {
  try {
    if (!(await copyText(make()))) return { says: SHARE.notCopied, isWhole: false };
    if (lacks.length === 0) return { says: done, isWhole: true };
    const says = inBoth((language) => {
      const sentences = lacks.map((lack) => lack[language]).join(language === "en" ? " " : "");
      return fillBoth(SHARE.copiedLess, { copied: done[language], lacks: sentences })[language];
    });
    return { says, isWhole: false };
  } catch (error) {
    return { says: fillBoth(SHARE.notMade, { reason: reasonOf(error) }), isWhole: false };
  }
}
