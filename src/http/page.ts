import { bareExchange } from "./bare-exchange.ts";
import type { Exchange } from "./exchange.ts";
import { beginHop, continueHop } from "./hop-record.ts";
import { isRedirectStatus, withoutFragment } from "./redirect.ts";
import type { GivenUp } from "./reduced-page.ts";
import { isSameUrl } from "./short-url.ts";
import { isStoppedName } from "./stopped.ts";
import type { NetworkEvent } from "./web-request.ts";

/** The main document of one tab: its hops, oldest first, the final exchange last. */
export type Page = {
  readonly hops: readonly Exchange[];
  /** What is missing in `hops` to save room; left out where nothing is. */
  readonly givenUp?: GivenUp;
};

/** A navigation as the network tells it. Most become the shown document, some never do. */
export type Navigation = Page & { readonly requestId: string };

/** Whether both are the same document and ended alike, as far as is known: then the same is to be said of them. */
export function isSameEnd(a: Page | null, b: Page | null): boolean {
  const [one, other] = [a && finalOf(a), b && finalOf(b)];
  if (!one || !other) return one === other;
  return (
    one.id === other.id &&
    one.startedAt === other.startedAt &&
    one.response?.status === other.response?.status &&
    one.failure?.name === other.failure?.name
  );
}

export function finalOf(page: Page): Exchange | null {
  return page.hops.at(-1) ?? null;
}

export function isSameDocument(a: string, b: string): boolean {
  return isSameUrl(withoutFragment(a), withoutFragment(b));
}

export function startOf(page: Page): number {
  return page.hops[0]?.startedAt ?? 0;
}

/**
 * A lost beginning is no reason to lose the rest: any event can open a hop. Only a redirect leads to a further one:
 * Firefox may begin an answered request anew where a service worker leaves it to the network.
 */
export function continued(page: Page | null, event: NetworkEvent): readonly Exchange[] {
  const hops = page?.hops ?? [];
  const last = hops.at(-1);
  const isNext = event.kind === "onBeforeRequest" && last && !isTheSameStill(last, event);
  if (!last || isNext) {
    const begun = beginHop(event, hops.length + (page?.givenUp?.hops ?? 0));
    return [...hops, event.kind === "onBeforeRequest" ? begun : continueHop(begun, event)];
  }
  return [...hops.slice(0, -1), continueHop(last, event)];
}

function isTheSameStill({ ended, response, request }: Exchange, { url }: NetworkEvent): boolean {
  if (!isSameUrl(request.url, url)) return false;
  return !ended || (response !== null && !isRedirectStatus(response.status));
}

export function named(hops: readonly Exchange[], error: string): readonly Exchange[] {
  const last = hops.at(-1);
  if (!last) return hops;
  const { response, failure } = last;
  // An error page in the place of an empty answer; of a redirect it says that nobody followed.
  if (response && failure === null && !isRedirectStatus(response.status)) return hops;
  return [...hops.slice(0, -1), { ...last, ended: true, failure: { name: error } }];
}

export function replacesDocument(page: Page): boolean {
  const last = finalOf(page);
  if (!last) return false;
  if (isStoppedName(last.failure?.name)) {
    // Stopped by the reader in the middle of the body: what has arrived is shown.
    return last.response !== null && !isNoDocument(last.response);
  }
  return last.response === null || !isNoDocument(last.response);
}

function isNoDocument({ status, fields }: NonNullable<Exchange["response"]>): boolean {
  return status === 204 || status === 205 || /^\s*attachment/i.test(fields.get("content-disposition") ?? "");
}

function urlOf(page: Page): string {
  return finalOf(page)?.request.url ?? "";
}

export function statusOf(page: Page): number | null {
  return finalOf(page)?.response?.status ?? null;
}

export function isAt(page: Page, url: string): boolean {
  return isSameDocument(urlOf(page), url);
}

export function isSame(a: Page, b: Page): boolean {
  return isAt(a, urlOf(b)) && statusOf(a) === statusOf(b);
}

export function bareDocument(
  url: string,
  at: number,
  response: Exchange["response"],
  error: string | null,
): Exchange {
  return bareExchange({ id: `told-${at}`, type: "document", url, at, response, error });
}
