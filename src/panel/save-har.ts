import { annotate } from "../diagnosis/annotate.ts";
import { redactDiagnosis } from "../diagnosis/redact-diagnosis.ts";
import type { Body } from "../http/exchange.ts";
import { toHar } from "../http/har-write.ts";
import { redact } from "../http/redact.ts";
import { withBody } from "../http/with-body.ts";
import { reasonOf } from "../ui/mishaps.ts";
import type { Row } from "./row.ts";

/** Longest stretch of work in milliseconds: between two of them the panel can paint. */
const STRETCH = 12;

type Options = {
  readonly redacted: boolean;
  /** The body of a row that has not been read. */
  readonly bodyOf: (row: Row) => Promise<Body | null>;
  /** 0 to 1. */
  readonly onProgress: (share: number) => void;
  readonly signal: AbortSignal;
};

const CREATOR = { name: "Status Lens", version: "1" };

export type HarText = {
  readonly parts: readonly string[];
  /** Entries in it. */
  readonly count: number;
  /** Rows that could not be written, and why the last of them could not. */
  readonly left: number;
  readonly reason: string;
};

/**
 * The rows as the text of a HAR 1.2 file with our annotations in `_statusLens`; null when cancelled. A
 * row that cannot be written is left out and counted: the others are not lost with it.
 */
export async function harText(rows: readonly Row[], options: Options): Promise<HarText | null> {
  const [head = "", tail = ""] = JSON.stringify(toHar([], CREATOR, () => ({}))).split('"entries":[');
  const parts = [`${head}"entries":[`];
  let count = 0;
  let reason = "";
  let paused = performance.now();
  for (const [index, row] of rows.entries()) {
    if (options.signal.aborted) return null;
    try {
      const entry = await entryText(row, options);
      parts.push(`${count === 0 ? "" : ","}\n${entry}`);
      count++;
    } catch (error) {
      reason = reasonOf(error);
    }
    if (performance.now() - paused < STRETCH) continue;
    options.onProgress(index / rows.length);
    await new Promise((resolve) => setTimeout(resolve));
    paused = performance.now();
  }
  parts.push(`\n${tail}\n`);
  return { parts, count, left: rows.length - count, reason };
}

async function entryText(row: Row, { redacted, bodyOf }: Options): Promise<string> {
  const body = await bodyOf(row);
  const whole = body ? withBody(row.exchange, body) : row.exchange;
  const told = row.diagnosisOf(whole);
  const around = redacted ? row.around : [];
  const exchange = redacted ? redact(whole, around) : whole;
  const diagnosis = redacted ? redactDiagnosis(told, [whole, ...around], exchange) : told;
  const annotation = annotate(exchange, diagnosis, row.place ?? undefined);
  const har = JSON.stringify(
    toHar([exchange], CREATOR, () => ({ _statusLens: annotation })),
    plainText,
  );
  return har.slice(har.indexOf('"entries":[') + '"entries":['.length, har.lastIndexOf("]"));
}

/** A text of the build reads itself from a table: only its two readings are written. */
function plainText(_key: string, value: unknown): unknown {
  if (typeof value !== "object" || value === null || !("en" in value) || !("zh-CN" in value)) return value;
  return { en: value.en, "zh-CN": value["zh-CN"] };
}
