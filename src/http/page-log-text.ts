import type { Exchange } from "./exchange.ts";
import type { Navigation, Page } from "./page.ts";
import { NO_PAGES, type PageLog } from "./page-log.ts";
import type { GivenUp } from "./reduced-page.ts";
import { isNumber, isText, isTruth, listOf, oneOf, optional, orNull, type Shape, shapeOf } from "./shape.ts";
import { fromSnapshot, isSnapshot, type Snapshot, toSnapshot } from "./snapshot.ts";
import { sizeOfText } from "./text-size.ts";

/** A page log as plain data, for storage. */
export type PlainPageLog = Omit<PageLog, "shown" | "navigations" | "earlier"> & {
  readonly shown: PlainPage | null;
  readonly navigations: readonly (PlainPage & Pick<Navigation, "requestId">)[];
  readonly earlier: readonly PlainPage[];
};
type PlainPage = Omit<Page, "hops"> & { readonly hops: readonly Snapshot[] };

const page = {
  hops: listOf(isSnapshot),
  givenUp: optional(shapeOf<GivenUp>({ what: oneOf("values", "fields", "hops"), hops: isNumber })),
};
const isPlainPage = shapeOf<PlainPage>(page);

/** Whether a value is what `toPlainLog` gives. */
export const isPlainLog: Shape<PlainPageLog> = shapeOf<PlainPageLog>({
  committed: orNull(
    shapeOf<NonNullable<PageLog["committed"]>>({ url: isText, at: isNumber, explained: isTruth }),
  ),
  address: orNull(isText),
  shown: orNull(isPlainPage),
  navigations: listOf(shapeOf<PlainPageLog["navigations"][number]>({ ...page, requestId: isText })),
  earlier: listOf(isPlainPage),
});

export function toPlainLog(log: PageLog): PlainPageLog {
  const plain = <P extends Page>(page: P) => ({ ...page, hops: page.hops.map(toSnapshot) });
  return {
    ...log,
    shown: log.shown && plain(log.shown),
    navigations: log.navigations.map(plain),
    earlier: log.earlier.map(plain),
  };
}

/** The log that `toPlainLog` was given. */
export function fromPlainLog(plain: PlainPageLog): PageLog {
  const page = <P extends PlainPage>(plain: P) => ({ ...plain, hops: plain.hops.map(fromSnapshot) });
  return {
    ...plain,
    shown: plain.shown && page(plain.shown),
    navigations: plain.navigations.map(page),
    earlier: plain.earlier.map(page),
  };
}

/** Bytes of the log's stored text, or a little more. */
export function sizeOfLog(log: PageLog): number {
  const pages = [...(log.shown ? [log.shown] : []), ...log.navigations, ...log.earlier];
  const { committed, address } = log;
  return pages.reduce(
    (sum, page) => sum + sizeOfPage(page),
    sizeOfText(JSON.stringify({ ...NO_PAGES, committed, address })),
  );
}

/** The hops apart: most are the same as at the event before. */
function sizeOfPage(page: Page): number {
  const frame = sizeOfText(JSON.stringify({ ...page, hops: [] })) + 1;
  return page.hops.reduce((sum, hop) => sum + sizeOfHop(hop) + 1, frame);
}

const sizes = new WeakMap<Exchange, number>();

function sizeOfHop(hop: Exchange): number {
  const known = sizes.get(hop);
  if (known !== undefined) return known;
  const size = sizeOfText(JSON.stringify(toSnapshot(hop)));
  sizes.set(hop, size);
  return size;
}
