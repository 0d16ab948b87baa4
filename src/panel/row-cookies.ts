import { cookiesSetBy, type SetCookie } from "../http/set-cookie.ts";
import type { Row } from "./row.ts";
import { hostnameOf } from "./row-fields.ts";

type Part = "name" | "value";

/** Most cookies of one request, or of one field, that are read. */
const MOST = 200;

/** Names of the cookies that were sent. */
export function namesSent({ cookieLines: { sent } }: Row): readonly string[] {
  if (sent === null) return [];
  return sent.split(";", MOST).flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [pair.slice(0, at).trim()];
  });
}

/** The cookies that the response sets. */
export function cookiesSet({ exchange: { response }, cookieLines: { set } }: Row): readonly SetCookie[] {
  return response && set.length > 0 ? cookiesSetBy(response) : [];
}

/** A cookie is set for the path; `wanted` in lower case. */
export function setsForPath(row: Row, wanted: string): boolean {
  return someSetCookie(row, wanted, (line) => attributeIn(line, "path") === wanted);
}

/** A cookie is set for the domain, or for one that has this in it; `wanted` in lower case. */
export function setsForDomain(row: Row, wanted: string): boolean {
  if (row.cookieLines.set.length === 0) return false;
  const isHost = hostnameOf(row).includes(wanted);
  return someSetCookie(row, isHost ? "" : wanted, (line) => {
    const said = attributeIn(line, "domain");
    return said ? said.includes(wanted) : isHost;
  });
}

/** The last value of an attribute, without taking the rest apart; null where it has none. */
function attributeIn(line: string, name: string): string | null {
  for (let at = line.lastIndexOf(name); at > 0; at = line.lastIndexOf(name, at - 1)) {
    const equals = at + name.length;
    if (line[equals] !== "=" || !line.slice(0, at).trimEnd().endsWith(";")) continue;
    const end = line.indexOf(";", equals);
    return line.slice(equals + 1, end < 0 ? undefined : end).trim();
  }
  return null;
}

/** For whom a cookie is: its Domain without the old dot in front, else the host that set it. */
export function cookieDomain({ attributes }: SetCookie, row: Row): string {
  return (attributes.get("domain") || hostnameOf(row)).replace(/^\./, "").toLowerCase();
}

/** A cookie that was sent has this in its name, or its value; `wanted` in lower case. */
export function sendsCookie({ cookieLines: { sent } }: Row, part: Part, wanted: string): boolean {
  return sent !== null && isInPairs(sent.toLowerCase(), part, wanted);
}

/** A cookie that is set has this in its name, or its value; `wanted` in lower case. */
export function setsCookie(row: Row, part: Part, wanted: string): boolean {
  return someSetCookie(row, wanted, (line) => {
    const end = line.indexOf(";");
    return isInPairs(end < 0 ? line : line.slice(0, end), part, wanted);
  });
}

/**
 * Some line of Set-Cookie holds, among those that have the wanted text anywhere: every row is asked, and most need
 * not be taken apart. Lines are given in lower case.
 */
export function someSetCookie(
  { cookieLines: { set } }: Row,
  wanted: string,
  holds: (line: string) => boolean,
): boolean {
  for (const value of set) {
    const lines = value.toLowerCase();
    if (!lines.includes(wanted)) continue;
    if (lines.includes("\n") ? lines.split("\n", MOST).some(holds) : holds(lines)) return true;
  }
  return false;
}

/**
 * One of `a=1; b=2` has this in its name, or its value. Nothing is cut out, and nothing gone over twice: from where the
 * wanted text stands, its pair is looked at.
 */
function isInPairs(pairs: string, part: Part, wanted: string): boolean {
  // No pair has what divides them.
  if (wanted.includes(";")) return false;
  let equals = -1;
  for (let at = pairs.indexOf(wanted); at >= 0; ) {
    const start = pairs.lastIndexOf(";", at) + 1;
    if (equals < start) equals = pairs.indexOf("=", start);
    if (equals < 0) return false;
    const next = pairs.indexOf(";", at);
    const end = next < 0 ? pairs.length : next;
    const after = at + wanted.length;
    if (equals < end && (part === "name" ? after <= equals : at > equals && after <= end)) return true;
    const isBeforeValue = part === "value" && at <= equals && equals < end;
    at = pairs.indexOf(wanted, isBeforeValue ? equals + 1 : end);
  }
  return false;
}
