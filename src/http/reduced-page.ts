import { cutFields } from "./cut-fields.ts";
import type { Exchange } from "./exchange.ts";
import type { Fields } from "./fields.ts";
import { shortUrl } from "./short-url.ts";

/** What a page no longer has, to save room. */
export type GivenUp = {
  /** "values": ends of long values and addresses; "fields": most fields of hops; "hops": whole hops too. */
  readonly what: "values" | "fields" | "hops";
  /** Hops after the first that are no longer there. */
  readonly hops: number;
};

type Reducible = { readonly hops: readonly Exchange[]; readonly givenUp?: GivenUp };

/** Characters of each header section that an outlined hop keeps: what its lanes and its kind are read from. */
const OUTLINE = 512;
const LONGEST_TEXT = 200;

/** The page with no more than `room` characters in each header section. */
export function withCutFields<Page extends Reducible>(page: Page, room: number): Page {
  return reduced(page, "values", (hop) => withFields(hop, (fields) => cutFields(fields, room)));
}

/** The page with its long addresses shortened, all of them alike, so that they still compare. */
export function withShortUrls<Page extends Reducible>(page: Page): Page {
  return reduced(page, "values", withShortUrl);
}

/** The page with its first and last hop as they are, and of those between what they did, not what they said. */
export function withHopsFolded<Page extends Reducible>(page: Page): Page {
  const last = page.hops.length - 1;
  return reduced(page, "fields", (hop, index) => (index === 0 || index === last ? hop : outlineOf(hop)));
}

/** The outcome of the page alone: where it began, where it ended, and how many hops are missing between. */
export function outcomeOnly<Page extends Reducible>(page: Page): Page {
  const outlined = reduced(page, "fields", outlineOf);
  const [first, ...others] = outlined.hops;
  const last = others.pop();
  if (!first || !last || others.length === 0) return outlined;
  const hops = others.length + (page.givenUp?.hops ?? 0);
  return { ...outlined, hops: [first, last], givenUp: { what: "hops", hops } };
}

const ORDER: readonly GivenUp["what"][] = ["values", "fields", "hops"];

/** The same page where nothing had to be changed. */
function reduced<Page extends Reducible>(
  page: Page,
  what: GivenUp["what"],
  change: (hop: Exchange, index: number) => Exchange,
): Page {
  const hops = page.hops.map(change);
  if (hops.every((hop, index) => hop === page.hops[index])) return page;
  const before = page.givenUp ?? { what, hops: 0 };
  const worst = ORDER.indexOf(before.what) > ORDER.indexOf(what) ? before.what : what;
  return { ...page, hops, givenUp: { what: worst, hops: before.hops } };
}

function outlineOf(hop: Exchange): Exchange {
  const short = withFields(withShortUrl(hop), (fields) => cutFields(fields, OUTLINE));
  const { request, response, failure } = short;
  const method = shortText(request.method);
  const statusText = shortText(response?.statusText ?? "");
  const name = shortText(failure?.name ?? "");
  if (
    method === request.method &&
    statusText === (response?.statusText ?? "") &&
    name === (failure?.name ?? "")
  )
    return short;
  return {
    ...short,
    request: { ...request, method },
    response: response && { ...response, statusText },
    failure: failure && { name },
  };
}

function withFields(hop: Exchange, cut: (fields: Fields) => Fields): Exchange {
  const { request, response } = hop;
  const sent = cut(request.fields);
  const received = response && cut(response.fields);
  if (sent === request.fields && received === (response?.fields ?? null)) return hop;
  return {
    ...hop,
    request: { ...request, fields: sent },
    response: response && { ...response, fields: received ?? response.fields },
  };
}

function withShortUrl(hop: Exchange): Exchange {
  const { request, response } = hop;
  const url = shortUrl(request.url);
  const to = response?.redirectUrl ? shortUrl(response.redirectUrl) : (response?.redirectUrl ?? null);
  if (url === request.url && to === (response?.redirectUrl ?? null)) return hop;
  return {
    ...hop,
    request: { ...request, url },
    response: response && { ...response, redirectUrl: to },
  };
}

function shortText(text: string): string {
  return text.length > LONGEST_TEXT ? text.slice(0, LONGEST_TEXT) : text;
}
