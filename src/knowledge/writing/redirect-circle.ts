import type { Case } from "../../diagnosis/case.ts";
import { type Condition, holds } from "../../diagnosis/condition/condition.ts";
import type { Exchange } from "../../http/exchange.ts";
import { parsedUrl } from "../../http/parsed-url.ts";

/** All that is known of the chain, oldest first. */
export function hops(c: Case): readonly Exchange[] {
  return [...c.surroundings.chain, c.exchange];
}

/** The chain comes back to an address by way of another path; the same path under https is another kind. */
export const circle: Condition = holds((c) => {
  const urls = hops(c).map((h) => parsedUrl(h.request.url));
  const addresses = urls.map((url) => url?.href ?? "");
  const paths = new Set(urls.map((url) => url?.pathname));
  return paths.size > 1 && new Set(addresses).size < addresses.length;
});
/** Behind TLS that ends before the server, it leads to https again and again. */
export const leadsToHttps: Condition = holds((c) =>
  hops(c).some((h) => /^https:/i.test(h.response?.fields.get("location") ?? "")),
);
