/** Below a country's domain these are registries of their own: shop.co.uk, shop.com.cn, shop.or.jp. */
const REGISTRY =
  /^(?:ac|biz|co|com|edu|go|gob|gouv|gov|id|in|info|ltd|me|mil|ne|net|nhs|nom|or|org|plc|sch|web)$/;
const ADDRESS = /^\[|^[\d.]+$/;

/**
 * The domain that somebody registered, as far as that can be told without the Public Suffix List: the last two labels,
 * three where a country's registry has kinds. Of hosts of one provider (a.github.io, b.github.io) it says the same.
 */
export function siteOf(host: string): string {
  const name = host.toLowerCase().replace(/\.$/, "");
  if (ADDRESS.test(name)) return name;
  const labels = name.split(".");
  const [registry = "", country = ""] = labels.slice(-2);
  return labels.slice(country.length === 2 && REGISTRY.test(registry) ? -3 : -2).join(".");
}
