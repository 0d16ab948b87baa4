import type { Case } from "../../diagnosis/case.ts";
import type { Facts } from "../../diagnosis/text.ts";
import { bashWord } from "../../http/bash-word.ts";

/** Longest address that a command is written for. */
const LONGEST = 300;

/** Hosts may hold quotation marks and worse; those of real ones need no quotation. */
const PLAIN = /^[a-z0-9._-]{1,100}$|^\[[0-9a-f:.]{2,60}\]$/i;

/** Host and port that were asked for; null where the address has none that could be typed. */
export function whereAsked({ url }: Case): { readonly name: string; readonly port: string } | null {
  if (url === null || !PLAIN.test(url.hostname)) return null;
  const port = url.port || (/^(?:https|wss):$/.test(url.protocol) ? "443" : "80");
  return { name: url.hostname.replace(/^\[|\]$/g, ""), port };
}

/** The address without user, query and fragment, as a word of bash; null where it is no plain one. */
export function addressAsWord(url: URL | null): string | null {
  if (url === null || !PLAIN.test(url.hostname) || url.pathname.length > LONGEST) return null;
  return bashWord(`${url.protocol}//${url.host}${url.pathname}`);
}

/** The path without its query, of a length that can be read; null where it is longer. */
export function pathOf(url: URL | null): string | null {
  return url !== null && url.pathname.length <= 80 ? url.pathname : null;
}

/** That path as one writes it from another address: alone on the same origin, else with its own. */
export function pathFrom(from: URL, to: URL | null): string | null {
  const path = pathOf(to);
  return to === null || path === null || to.origin === from.origin ? path : `${to.origin}${path}`;
}

/** The facts that are known of these. */
export function known(facts: Readonly<Record<string, string | number | null | undefined>>): Facts {
  return Object.fromEntries(
    Object.entries(facts).flatMap(([slot, fact]) =>
      fact === null || fact === undefined || fact === "" ? [] : [[slot, fact] as const],
    ),
  );
}

/** Another system's directives are no help where it is known who answered. */
export function byKnownAuthor({ author }: Case): Facts | null {
  return author === null ? null : {};
}
