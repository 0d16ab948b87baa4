import type { Fields } from "../http/fields.ts";
import { listed } from "../http/listed.ts";
import { cookiesSetBy, type SetCookie } from "../http/set-cookie.ts";
import type { Row } from "./row.ts";
import { hasField, hostnameOf } from "./row-fields.ts";

type Part = "name" | "value";

/** Most cookies of one request that are read. */
const MOST = 200;

/** Names of the cookies that were sent. */
export function namesSent({ exchange: { request } }: Row): readonly string[] {
  const sent = listed(request.fields, "cookie");
  if (sent === null) return [];
  return sent.split(";", MOST).flatMap((pair) => {
    const at = pair.indexOf("=");
    return at < 0 ? [] : [pair.slice(0, at).trim()];
  });
}

/** The cookies that the response sets. */
export function cookiesSet({ exchange: { response } }: Row): readonly SetCookie[] {
  return response && hasField(response.fields, "set-cookie") ? cookiesSetBy(response) : [];
}

/** A cookie is set for the path; `wanted` in lower case. */
export function setsForPath(row: Row, wanted: string): boolean {
  return (
    someSetCookie(row.exchange.response?.fields, wanted, () => true) &&
    cookiesSet(row).some(({ attributes }) => attributes.get("path")?.toLowerCase() === wanted)
  );
}

/** A cookie is set for the domain, or for one that has this in it; `wanted` in lower case. */
export function setsForDomain(row: Row, wanted: string): boolean {
  const isHost = hostnameOf(row).includes(wanted);
  return someSetCookie(row.exchange.response?.fields, isHost ? "" : wanted, (line) => {
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
export function sendsCookie({ exchange: { request } }: Row, part: Part, wanted: string): boolean {
  const sent = listed(request.fields, "cookie")?.toLowerCase();
  return sent?.includes(wanted) === true && sent.split(";", MOST).some((pair) => isIn(pair, part, wanted));
}

/** A cookie that is set has this in its name, or its value; `wanted` in lower case. */
export function setsCookie({ exchange: { response } }: Row, part: Part, wanted: string): boolean {
  return someSetCookie(response?.fields, wanted, (line) => {
    const end = line.indexOf(";");
    return isIn(end < 0 ? line : line.slice(0, end), part, wanted);
  });
}

/**
 * Some line of Set-Cookie holds, among those that have the wanted text anywhere: every row is asked, and most need
 * not be taken apart. Lines are given in lower case; some browsers write several into one field.
 */
export function someSetCookie(
  fields: Fields | undefined,
  wanted: string,
  holds: (line: string) => boolean,
): boolean {
  for (const { name, value } of fields?.list ?? []) {
    if (name.length !== "set-cookie".length || name.toLowerCase() !== "set-cookie") continue;
    const lines = value.toLowerCase();
    if (lines.includes(wanted) && lines.split("\n", MOST).some(holds)) return true;
  }
  return false;
}

function isIn(pair: string, part: Part, wanted: string): boolean {
  const at = pair.indexOf("=");
  if (at < 0) return false;
  if (part === "value") return pair.includes(wanted, at + 1);
  const found = pair.indexOf(wanted);
  return found >= 0 && found + wanted.length <= at;
}
