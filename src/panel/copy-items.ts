import { fillBoth, inBoth, type Language, type Text } from "../diagnosis/text.ts";
import { curlLacks, toCurl } from "../http/curl.ts";
import { redact } from "../http/redact.ts";
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

/** The forms in which an exchange can be copied, for a menu. */
export function copyItems({ row, redacted, language, tell }: Copies) {
  const told = () => (redacted ? redactTold(row) : row);
  const exchange = () => (redacted ? redact(row.exchange, row.around) : row.exchange);

  async function copy(make: () => string, lacks: readonly Text[] = []): Promise<void> {
    tell(await copied(make, redacted ? SHARE.copiedRedacted : SHARE.copied, lacks));
  }

  function copyCurl(): void {
    const command = toCurl(exchange());
    // Of the whole exchange: without its secrets a body has another length.
    const lacks = curlLacks(row.exchange);
    if (command === null) tell({ says: SHARE.noCurl, isWhole: false });
    else
      void copy(
        () => command,
        [...(lacks.fields ? [SHARE.curlLacksFields] : []), ...(lacks.body ? [SHARE.curlLacksBody] : [])],
      );
  }

  return [
    { label: SHARE.asMarkdown, run: () => void copy(() => toMarkdown(told(), language)) },
    { label: SHARE.asSummary, run: () => void copy(() => toSummary(told(), language)) },
    { label: SHARE.asCurl, run: copyCurl },
    { label: SHARE.asUrl, run: () => void copy(() => exchange().request.url) },
  ];
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
