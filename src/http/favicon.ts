import type { Exchange } from "./exchange.ts";
import { parsedUrl } from "./parsed-url.ts";

/** Asked of every failure at every change: few addresses are worth parsing. */
const LIKELY = /favicon/i;
const NAME = /^favicon[\w.-]{0,40}\.\w{2,5}$/i;

/**
 * The icon of the tab, by the name that browsers ask for unasked and that links to one go by: no type and no field
 * tells it from another image.
 */
export function isFavicon({ request }: { readonly request: Pick<Exchange["request"], "url"> }): boolean {
  if (!LIKELY.test(request.url)) return false;
  const path = parsedUrl(request.url)?.pathname ?? "";
  return NAME.test(path.slice(path.lastIndexOf("/") + 1));
}

/**
 * What went wrong but for icons, which browsers ask for by themselves; those where nothing else did.
 *
 * @param elsewhere something went wrong that is not among them.
 */
export function besideFavicons<Item>(
  items: readonly Item[],
  exchangeOf: (item: Item) => Exchange,
  elsewhere = false,
): readonly Item[] {
  const wanted = items.filter((item) => !isFavicon(exchangeOf(item)));
  return wanted.length > 0 || elsewhere ? wanted : items;
}
