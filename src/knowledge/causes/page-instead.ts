import { contains } from "../../diagnosis/condition/body.ts";
import { hop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { mayLeaveOutCookies } from "../../http/cookies-left-out.ts";
import { builtAsset } from "../writing/built-asset.ts";
import { cause } from "../writing/define.ts";
import { asset, byScript } from "./loaded-as.ts";
import { scriptOnly } from "./script-only.ts";

const FALLBACK = docs("MDN: SPA", "https://developer.mozilla.org/en-US/docs/Glossary/SPA");
const html: Condition = mediaType(/^text\/html$|xhtml/);

/** A whole page, not a fragment of one. */
const wholePage: Condition = contains(
  /^\s{0,200}(?:<!--[^<>]{0,300}-->\s{0,20})?<(?:!doctype html|html|head)\b/i,
);

/** The copy of a 304 is a page, whose type stands with the first answer alone. */
const htmlAsStored: Condition = all(status(304), wholePage);

/** The entry page of an application that runs in the browser: its body begins with the empty element it mounts into. */
const entryPage: Condition = all(
  wholePage,
  contains(
    /<body\b[^<>]{0,200}>\s{0,99}(?:<!--[^<>]{0,300}-->\s{0,99})?(?:<noscript>[^<]{0,300}(?:<\w{1,9}>[^<]{0,300}<\/\w{1,9}>[^<]{0,99})?<\/noscript>\s{0,99})?<(?:div|main|[a-z]{1,20}-[a-z-]{1,30})\b[^<>]{0,200}>\s{0,99}<\/(?:div|main|[a-z]{1,20}-[a-z-]{1,30})>/i,
  ),
);

/**
 * A page came: it is seen, or the type says so of the address of a file alone. What a program makes for the query of an
 * address may be labelled so and is a script all the same.
 */
const pageCame: Condition = any(
  // Its type is quoted, not its words: what it was before says more.
  all(
    html,
    holds((c) => (c.bodySeen ? /^\s{0,200}<[!a-z?]/i.test(c.body) : c.url?.search === "")),
  ),
  htmlAsStored,
);

/** JSON is asked for and nothing else will do; `*\/*` beside it is the default of many a client. */
const onlyJson = /^application\/(?:.{1,40}\+)?json(?!.{0,200}\*\/\*)/i;

/** The answer was read from a file: it has a file's validators and no sign of a program. */
const fromFile: Condition = all(
  field("last-modified"),
  any(field("etag"), field("accept-ranges")),
  holds(({ exchange }) => !exchange.response?.fields.has("set-cookie") && !mayLeaveOutCookies(exchange)),
);

/** A page or a file answers what asked for something else. */
export const pageInsteadCauses = {
  id: "page-instead",
  over: ["page-at-interface"],
  causes: [
    cause({
      id: "page-for-asset",
      mechanism: "spa-fallback-for-asset",
      on: [200, 203, 304],
      certainty: "likely",
      when: all(
        asset,
        pageCame,
        path(
          /\.(m?js|css|map|json|wasm|png|jpe?g|gif|svg|webp|avif|ico|woff2?|ttf|otf|mp[34]|webm|webmanifest)$/i,
        ),
      ),
      sources: [FALLBACK],
    }),
    // Its digest is of a build: that the file is gone is as likely as that it never stood at this path.
    cause({
      id: "page-for-built-asset",
      mechanism: "stale-client-build",
      on: [200, 203, 304],
      certainty: "likely",
      when: all(builtAsset, pageCame),
      sources: [FALLBACK],
    }),
    cause({
      id: "page-for-code",
      mechanism: "spa-fallback-for-asset",
      on: [200, 304],
      certainty: "likely",
      when: all(
        any(resourceType("script", "stylesheet"), sent("sec-fetch-dest", /^(script|style|worker)$/)),
        pageCame,
      ),
      sources: [FALLBACK],
    }),
    cause({
      id: "page-for-interface",
      mechanism: "spa-fallback-for-api",
      on: [200],
      certainty: "likely",
      when: all(byScript, html, entryPage, not(hop(() => "redirected")), not(path(/\.html?$/i))),
      sources: [FALLBACK],
    }),
    cause({
      id: "page-for-json",
      mechanism: "spa-fallback-for-api",
      on: [200],
      certainty: "likely",
      when: all(
        byScript,
        not(scriptOnly),
        html,
        not(path(/\.html?$/i)),
        any(
          all(sent("accept", /^application\/(.{1,40}\+)?json/i), wholePage),
          all(
            sent("accept", onlyJson),
            holds((c) => !c.bodySeen),
          ),
          all(path(/^\/(api|graphql|rest|v\d{1,2})\/|\.json$/i), contains(/<html\b/i)),
        ),
        not(hop(() => "redirected")),
      ),
      sources: [FALLBACK],
    }),
    cause({
      id: "file-for-data",
      mechanism: "post-ignored-by-static-file",
      on: [200],
      certainty: "likely",
      when: all(
        method("POST", "PUT", "PATCH", "DELETE"),
        fromFile,
        // OCSP dates its answers as a file is dated; a beacon is answered with a picture or with nothing.
        not(mediaType(/^image\/|ocsp-response/)),
        not(resourceType("ping")),
        holds(({ exchange }) => exchange.response?.body.size !== 0),
      ),
      sources: [rfc(9110, "9.3.3")],
    }),
    cause({
      id: "page-for-data",
      mechanism: "post-ignored-by-static-file",
      on: [200],
      certainty: "possible",
      when: all(method("PUT", "DELETE"), html, field("etag"), withBody),
      sources: [rfc(9110, "9.3.4")],
    }),
  ],
} as const;
