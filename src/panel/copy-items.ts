import { fillBoth, inBoth, type Language, type Text } from "../diagnosis/text.ts";
import { NEAR, nearHops } from "../http/chain.ts";
import { asMeant } from "../http/copy-as/as-meant.ts";
import type { Copy, Lack } from "../http/copy-as/copy.ts";
import { curlBashFollowing } from "../http/copy-as/curl-bash.ts";
import { COPY_FORMS, type CopyFormId } from "../http/copy-as/forms.ts";
import type { Exchange } from "../http/exchange.ts";
import { redact } from "../http/redact.ts";
import { COPY_AS } from "../telling/labels/copy-as.ts";
import { REPORT } from "../telling/labels/report.ts";
import { SHARE } from "../telling/labels/share.ts";
import { toReport } from "../telling/report.ts";
import { redactTold } from "../telling/ticket.ts";
import { toMarkdown } from "../telling/ticket-markdown.ts";
import { toSummary } from "../telling/ticket-summary.ts";
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

type Write = (exchange: Exchange) => Copy | null;

type CopyRequest = (exchange: Exchange, write: Write, lacks: readonly Lack[]) => void;

type CopyItem = { readonly label: Text; readonly run: () => void };

/**
 * What an exchange can be copied as, for a menu: what is wanted most, the further forms to send it again, and, where a redirect
 * took something away, forms that keep it; and for whom the answer is wrong, a case to report.
 */
export type CopyItems = Readonly<Record<"first" | "further" | "meant" | "wrong", readonly CopyItem[]>>;

export function copyItems({ row, redacted, language, tell }: Copies): CopyItems {
  const told = () => (redacted ? redactTold(row) : row);
  const safe = (exchange: Exchange) => (redacted ? redact(exchange, row.around) : exchange);

  async function copy(make: () => string, lacks: readonly Text[] = []): Promise<void> {
    tell(await copied(make, redacted ? SHARE.copiedRedacted : SHARE.copied, lacks));
  }

  function copyRequest(exchange: Exchange, write: Write, known: readonly Lack[] = []): void {
    const written = write(safe(exchange));
    if (written === null) tell({ says: COPY_AS.cannot, isWhole: false });
    else {
      // Of the whole exchange: without its secrets a body has another length.
      const lacks = [...(write(exchange) ?? written).lacks, ...known];
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
    meant: meantItems(row, copyRequest),
    wrong: [
      {
        label: REPORT.copy,
        run: () => void copied(() => toReport(row, row.preflight), REPORT.copied, []).then(tell),
      },
    ],
  };
}

/** The request as it was meant, to the final address at once and on the way that it went. */
function meantItems(row: Row, copyRequest: CopyRequest): readonly CopyItem[] {
  const hops = row.place ? nearHops(row.place) : [row.exchange];
  const meant = asMeant(hops, Math.min(row.place?.hop ?? 0, NEAR));
  if (!meant) return [];
  const lacks: readonly Lack[] = meant.isWithoutCredentials ? ["credentials"] : [];
  const labelled = (form: Text, label: Text, options = "") =>
    inBoth((language) => fillBoth(label, { form: form[language], options })[language]);
  const direct = (["curl-bash", "fetch-console"] as const).map((id) => ({
    label: labelled(COPY_AS.forms[id], COPY_AS.meantDirect),
    run: () => copyRequest(meant.direct, COPY_FORMS[id], lacks),
  }));
  const options = meant.statuses.map((status) => `--post${status}`);
  const following = {
    label: labelled(COPY_AS.forms["curl-bash"], COPY_AS.meantFollowing, options.join(" ")),
    run: () =>
      copyRequest(
        meant.following,
        (exchange) => curlBashFollowing(exchange, ["--location", ...options]),
        lacks,
      ),
  };
  return options.length > 0 ? [...direct, following] : direct;
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
