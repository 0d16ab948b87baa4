import type { Fields } from "../http/fields.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import type { Difference, Group, Part } from "./difference.ts";
import { groupOfField, groupOfResponseField } from "./field-kinds.ts";
import { type Side, shown } from "./sides.ts";

/** Most fields of one message that are looked at. */
const MOST = 500;

type Lines = ReadonlyMap<string, { readonly raw: string; readonly safe: string; readonly cut: boolean }>;

/** Cookies are told one by one, what is measured otherwise elsewhere; those of HTTP/2 with a colon are no fields. */
const TOLD_ELSEWHERE = new Set(["cookie", "set-cookie", "host", "content-length"]);

/** Fields of the requests. */
export function requestFieldDifferences(then: Side, now: Side): readonly Difference[] {
  return differences("field", (name) => (TOLD_ELSEWHERE.has(name) ? null : groupOfField(name)), {
    before: [then.exchange.request.fields, then.safe.request.fields],
    after: [now.exchange.request.fields, now.safe.request.fields],
  });
}

/** Those fields of the responses that say who answered, what is allowed, and which build it is. */
export function responseFieldDifferences(then: Side, now: Side): readonly Difference[] {
  if (!then.exchange.response || !now.exchange.response || !then.safe.response || !now.safe.response)
    return [];
  const found = differences("response-field", groupOfResponseField, {
    before: [then.exchange.response.fields, then.safe.response.fields],
    after: [now.exchange.response.fields, now.safe.response.fields],
  });
  // A count that goes down tells nothing until it has come to its end.
  return found.map((one) => (isUsedUp(one) ? { ...one, group: "rate" } : one));
}

function isUsedUp({ group, name, after }: Difference): boolean {
  return group === "limit" && /remaining/i.test(name) && /^0(?!\d)/.test(String(after));
}

type Pair = readonly [raw: Fields, safe: Fields];

function differences(
  part: Part,
  groupOf: (name: string) => Group | null,
  pairs: { readonly before: Pair; readonly after: Pair },
): readonly Difference[] {
  const then = linesOf(...pairs.before);
  const now = linesOf(...pairs.after);
  const found: Difference[] = [];
  for (const name of new Set([...then.keys(), ...now.keys()])) {
    const group = groupOf(name);
    if (group === null) continue;
    const [before, after] = [then.get(name), now.get(name)];
    if (name === "referer" && isOneSite(before?.raw, after?.raw)) continue;
    if (before?.raw === after?.raw || before?.cut || after?.cut) continue;
    // Unknown is not absent: only a complete list says that a field was not there.
    if (!before && !pairs.before[0].lacks(name)) continue;
    if (!after && !pairs.after[0].lacks(name)) continue;
    found.push({
      part,
      group,
      change: !before ? "added" : !after ? "gone" : "changed",
      name: shown(name),
      before: before ? shown(before.safe) : null,
      after: after ? shown(after.safe) : null,
    });
  }
  return found;
}

/** Pages of one site: which of them asked explains nothing. */
function isOneSite(before = "", after = ""): boolean {
  return parsedUrl(before)?.origin === parsedUrl(after)?.origin;
}

/** By name in lower case; several of one name are one list (RFC 9110, 5.3). */
function linesOf(raw: Fields, safe: Fields): Lines {
  const lines = new Map<string, { raw: string; safe: string; cut: boolean }>();
  for (const [at, { name, value, cut }] of raw.list.slice(0, MOST).entries()) {
    const key = name.toLowerCase();
    if (key.startsWith(":")) continue;
    const safeValue = safe.list[at]?.value ?? "";
    const known = lines.get(key);
    if (!known) lines.set(key, { raw: value.trim(), safe: safeValue, cut: cut !== undefined && cut > 0 });
    else {
      known.raw += `, ${value.trim()}`;
      known.safe += `, ${safeValue}`;
      known.cut ||= cut !== undefined && cut > 0;
    }
  }
  return lines;
}
