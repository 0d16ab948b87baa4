import { fillBoth, type Text } from "../diagnosis/text.ts";
import type { Chain } from "../http/chain.ts";
import type { Exchange } from "../http/exchange.ts";
import {
  type Change,
  carriesBody,
  type Difference,
  type HopChange,
  hopChange,
  neverSent,
} from "../http/hop-change.ts";
import { isPostRedirectGet } from "../http/post-redirect-get.ts";
import type { Kept } from "../http/redirect.ts";
import { circleOf } from "./circle.ts";
import { REDIRECT } from "./labels/redirect.ts";

/** One request of a chain as the picture shows it. */
export type Column = {
  readonly key: string;
  /** Its place in the chain, counted from 0. */
  readonly hop: number;
  /** Whether the browser made the request, noted it without making it, or only the rules tell of it. */
  readonly told: "sent" | "never-sent" | "predicted";
  /** The status that led here; null for the first request. */
  readonly after: number | null;
  readonly method: string;
  readonly url: string;
  readonly body: Kept | "unknown";
  /** Bytes of the body; null where there is none or it is not known. */
  readonly size: number | null;
  readonly contentType: string | null;
  readonly authorization: Kept | "unknown";
  readonly cookie: Kept | "unknown";
  /** The cookies themselves, to be compared and never shown; null where there are none or they are not known. */
  readonly cookies: string | null;
  readonly origin: string | null;
  readonly referer: string | null;
  /** All fields of the request were seen: what is not among them was not sent. */
  readonly isComplete: boolean;
  /** What differs from the request before. */
  readonly changed: readonly Change[];
  /** The redirect before it is a form's to the page that follows: what it changed is what was meant. */
  readonly isAsMeant: boolean;
};

/**
 * The requests of a chain, one a column; a predicted one behind the last hop where that is shown and leads on.
 * @param places of the hops that are asked for, ascending; all when left out.
 */
export function chainColumns(chain: Chain, places?: readonly number[]): readonly Column[] {
  const columns: Column[] = [];
  for (const index of places ?? chain.hops.keys()) {
    const hop = chain.hops[index];
    if (!hop) continue;
    const change = changeAt(chain, index - 1);
    const { fields } = hop.request;
    const changed = change?.changed ?? [];
    const told = neverSent(hop) ? "never-sent" : "sent";
    const presence = (present: boolean, gone: boolean): Column["body"] => {
      if (present) return "kept";
      if (gone) return "dropped";
      return told === "sent" && fields.complete ? "none" : "unknown";
    };
    columns.push({
      key: hop.id,
      hop: index,
      told,
      after: statusBefore(chain, index),
      method: hop.request.method,
      url: hop.request.url,
      body: carriesBody(hop) ? "kept" : changed.includes("body") ? "dropped" : "none",
      size: carriesBody(hop) ? hop.request.body.size : null,
      contentType: fields.get("content-type"),
      authorization: presence(fields.has("authorization"), changed.includes("authorization")),
      cookie: presence(fields.has("cookie"), changed.includes("cookie")),
      cookies: fields.get("cookie"),
      origin: fields.get("origin"),
      referer: fields.get("referer"),
      isComplete: told === "sent" && fields.complete,
      changed,
      isAsMeant: isAsMeant(chain.hops[index - 1]),
    });
  }
  const last = chain.hops.at(-1);
  const change = changeAt(chain, chain.hops.length - 1);
  if (last && columns.at(-1)?.key === last.id && change?.isFollowed && change.predicted.url !== null)
    columns.push({ ...predictedColumn(last, change), hop: chain.hops.length });
  return columns;
}

function isAsMeant(before: Exchange | undefined): boolean {
  return before !== undefined && isPostRedirectGet(before);
}

function statusBefore(chain: Chain, index: number): number | null {
  return index === 0 ? null : (chain.hops[index - 1]?.response?.status ?? null);
}

/** What the redirect of a hop changed; null for none, and for a place before the first. */
function changeAt({ hops }: Chain, index: number): HopChange | null {
  const hop = hops[index];
  return hop ? hopChange(hop, hops[index + 1] ?? null) : null;
}

function predictedColumn(last: Exchange, { predicted, changed }: HopChange): Omit<Column, "hop"> {
  return {
    key: "predicted",
    told: "predicted",
    after: last.response?.status ?? null,
    method: predicted.method,
    url: predicted.url ?? "",
    body: predicted.body,
    size: predicted.body === "kept" ? last.request.body.size : null,
    contentType: predicted.contentFields === "kept" ? last.request.fields.get("content-type") : null,
    authorization: predicted.authorization,
    cookie: "unknown",
    cookies: null,
    origin: null,
    referer: null,
    isComplete: false,
    changed,
    isAsMeant: isAsMeant(last),
  };
}

/** The last hop redirects, and the browser did not follow it. */
export function endsUnfollowed(chain: Chain): boolean {
  for (let index = chain.hops.length - 1; index >= 0; index--) {
    const change = changeAt(chain, index);
    if (change) return !change.isFollowed;
  }
  return false;
}

/** Where rule and fact differ, with the number of the hop, counted from 1. `places` as for `chainColumns`. */
export function chainDifferences(
  chain: Chain,
  places?: readonly number[],
): readonly (Difference & { readonly hop: number })[] {
  return [...(places ?? chain.hops.keys())].flatMap((index) =>
    (changeAt(chain, index)?.differences ?? []).map((difference) => ({ ...difference, hop: index + 1 })),
  );
}

/** The picture in sentences: what changed at which hop. `places` as for `chainColumns`. */
export function chainInWords(chain: Chain, places?: readonly number[]): readonly Text[] {
  const columns = chainColumns(chain, places);
  const count = Math.max(chain.hops.length - 1, columns.at(-1)?.hop ?? 0);
  const said: Text[] = [fillBoth(count === 1 ? REDIRECT.oneRedirect : REDIRECT.redirects, { count })];
  const circle = circleOf(chain);
  if (circle) said.push(fillBoth(REDIRECT.saysCircle, circle));
  for (const column of columns) {
    const { hop } = column;
    const from = chain.hops[hop - 1]?.request.method ?? "";
    if (column.changed.includes("method"))
      said.push(fillBoth(REDIRECT.saysMethod, { hop, from, to: column.method }));
    for (const change of column.changed) {
      const sentence = CHANGES_IN_WORDS[change];
      if (sentence) said.push(fillBoth(sentence, { hop }));
    }
  }
  return said;
}

const CHANGES_IN_WORDS: { readonly [Name in Change]?: Text } = {
  body: REDIRECT.saysBody,
  authorization: REDIRECT.saysAuthorization,
  cookie: REDIRECT.saysCookie,
  origin: REDIRECT.saysOrigin,
  scheme: REDIRECT.saysScheme,
  host: REDIRECT.saysHost,
};
