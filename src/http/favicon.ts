import type { Exchange } from "./exchange.ts";
import { parsedUrl } from "./parsed-url.ts";

const NAME = /^favicon[\w.-]{0,40}\.\w{2,5}$/i;

/**
 * The icon of the tab, by the name that browsers ask for unasked and that links to one go by: no type and no field
 * tells it from another image.
 */
export function isFavicon({ request }: Exchange): boolean {
  const path = parsedUrl(request.url)?.pathname ?? "";
  return NAME.test(path.slice(path.lastIndexOf("/") + 1));
}
