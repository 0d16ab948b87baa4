import { isFavicon } from "./favicon.ts";
import type { PageLog } from "./page-log.ts";
import { isNumber, isText, listOf, type Shape, shapeOf } from "./shape.ts";
import { shortUrl } from "./short-url.ts";
import { isStoppedName } from "./stopped.ts";
import type { NetworkEvent } from "./web-request.ts";

/**
 * How requests below a document failed, as the browser tells everyone who may listen: their name and nothing of an
 * answer. Plain data, so that it survives the sleep of the background.
 */
export type HeardFailure = {
  readonly url: string;
  readonly method: string;
  readonly type: string;
  /** `net::ERR_…` or `NS_ERROR_…` */
  readonly name: string;
  /** How often exactly this was heard. */
  readonly count: number;
};

export const areHeardFailures: Shape<readonly HeardFailure[]> = listOf(
  shapeOf<HeardFailure>({ url: isText, method: isText, type: isText, name: isText, count: isNumber }),
);

/** Different failures that are kept of a document, and as many that are nobody's error, in at most some 60 kB. */
const LIMIT = 60;

/** How often one is counted: a page that asks again and again counts to no end. */
const COUNTED = 500;

/** What an extension, a list of the browser or the reader blocked, and what ended because nobody wanted it any more. */
const UNWANTED =
  /^(?:net::ERR_BLOCKED_BY_(?:CLIENT|ADMINISTRATOR)|NS_ERROR_ABORT|NS_ERROR_(?:TRACKING|CRYPTOMINING|FINGERPRINTING|SOCIALTRACKING|EMAILTRACKING)_URI)$/;

/** Sent as a page goes, or unasked: no page waits for it. */
const UNASKED = /^(?:ping|csp-report|speculative)$/;

/** Whether nobody has to know of it: the page stopped it, the reader's browser blocked it, or no page asked for it. */
export function isNobodysError({ url, type, name }: Pick<HeardFailure, "url" | "type" | "name">): boolean {
  return isStoppedName(name) || UNWANTED.test(name) || UNASKED.test(type) || isFavicon({ request: { url } });
}

/**
 * The failures after another event; the same ones where it tells of none below the document. What is nobody's error
 * is kept too: the page's own timing shows it, and does not say why it came to nothing.
 */
export function hearFailure(heard: readonly HeardFailure[], event: NetworkEvent): readonly HeardFailure[] {
  const { kind, type, frameId, error, method } = event;
  const isDocument = type === "document" && frameId === 0;
  if (kind !== "onErrorOccurred" || error === null || isDocument || !/^(?:https?|wss?):/.test(event.url))
    return heard;
  const failure: HeardFailure = { url: shortUrl(event.url), method, type, name: error, count: 1 };
  const same = heard.find((other) => isAlike(other, failure));
  if (same && same.count >= COUNTED) return heard;
  if (same) return heard.map((other) => (other === same ? { ...same, count: same.count + 1 } : other));
  return isFull(heard, isNobodysError(failure)) ? heard : [...heard, failure];
}

/** Whether there may have been more different failures than are kept. */
export function isFull(heard: readonly HeardFailure[], nobodys = false): boolean {
  return heard.filter((other) => isNobodysError(other) === nobodys).length >= LIMIT;
}

/** What was heard of the document that the tab shows after something happened to it. */
export function heardOfShown(
  heard: readonly HeardFailure[],
  before: PageLog,
  after: PageLog,
): readonly HeardFailure[] {
  const isSame =
    before.committed?.at === after.committed?.at && before.committed?.url === after.committed?.url;
  return isSame || heard.length === 0 ? heard : [];
}

function isAlike(one: HeardFailure, other: HeardFailure): boolean {
  return (
    one.url === other.url && one.name === other.name && one.method === other.method && one.type === other.type
  );
}
