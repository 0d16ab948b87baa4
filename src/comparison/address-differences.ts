import { type ParsedUrl, parsedUrl } from "../http/parsed-url.ts";
import { withoutQuery } from "../http/redirect.ts";
import { builtFile } from "./built-file.ts";
import type { Difference } from "./difference.ts";
import { pathTemplate } from "./endpoint.ts";
import { pairDifferences } from "./pair-differences.ts";
import { type Side, shown } from "./sides.ts";

/** Method, scheme, host, the parts of the path that differ, and the keys of the query. */
export function addressDifferences(then: Side, now: Side): readonly Difference[] {
  return [...methodDifference(then, now), ...urlDifferences(then, now)];
}

function methodDifference(then: Side, now: Side): readonly Difference[] {
  const [before, after] = [then.exchange.request.method, now.exchange.request.method];
  return before === after ? [] : [changed("method", "method", shown(before), shown(after))];
}

function urlDifferences(then: Side, now: Side): readonly Difference[] {
  const [before, after] = [parsedUrl(then.exchange.request.url), parsedUrl(now.exchange.request.url)];
  if (!before || !after) return [];
  const [schemeThen, schemeNow] = [before.protocol.slice(0, -1), after.protocol.slice(0, -1)];
  return [
    ...(schemeThen === schemeNow ? [] : [changed("scheme", "host", schemeThen, schemeNow)]),
    ...(before.host === after.host ? [] : [changed("host", "host", shown(before.host), shown(after.host))]),
    ...pathDifferences(then, now, before, after),
    ...queryDifferences(then, now),
  ];
}

function pathDifferences(then: Side, now: Side, before: ParsedUrl, after: ParsedUrl): readonly Difference[] {
  if (before.pathname === after.pathname) return [];
  const [was, is] = [safeSegments(then), safeSegments(now)];
  const isSameKind = pathTemplate(before.pathname) === pathTemplate(after.pathname);
  if (!isSameKind || was.length !== is.length) {
    return [changed("path", "path", shown(`/${was.join("/")}`), shown(`/${is.join("/")}`))];
  }
  const raw = [before.pathname.slice(1).split("/"), after.pathname.slice(1).split("/")] as const;
  return raw[0].flatMap((segment, at): readonly Difference[] => {
    const other = raw[1][at] ?? "";
    if (segment === other) return [];
    const isBuilt = at === raw[0].length - 1 && builtFile(segment) !== null;
    const group = isBuilt ? "built-file" : "path";
    return [
      {
        ...changed("path", group, shown(was[at] ?? ""), shown(is[at] ?? "")),
        name: shown(was[at - 1] ?? ""),
      },
    ];
  });
}

function safeSegments({ safe }: Side): readonly string[] {
  const path = withoutQuery(safe.request.url);
  return path.replace(/^[a-z][a-z0-9+.-]{0,30}:\/\/[^/]*\/?/i, "").split("/");
}

function queryDifferences(then: Side, now: Side): readonly Difference[] {
  const [before, after] = [queryOf(then), queryOf(now)];
  return pairDifferences(before, after).map((found) => ({
    part: "query",
    // What keeps a cache from answering.
    group: /^(?:_|_t|t|ts|_ts|timestamp|cb|nocache|rnd|rand|random|v|nonce)$/i.test(found.name)
      ? "noise"
      : "query",
    ...found,
  }));
}

function queryOf({ exchange, safe }: Side): { readonly raw: string; readonly safe: string } {
  return { raw: searchOf(exchange.request.url), safe: searchOf(safe.request.url) };
}

function searchOf(url: string): string {
  const whole = url.split("#", 1)[0] ?? "";
  const at = whole.indexOf("?");
  return at < 0 ? "" : whole.slice(at + 1);
}

function changed(
  part: Difference["part"],
  group: Difference["group"],
  before: string,
  after: string,
): Difference {
  return { part, group, change: "changed", name: "", before, after };
}
