import { body, contains } from "../../diagnosis/condition/body.ts";
import { hop } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, found, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { declaresError, reportsError } from "../../diagnosis/condition/said.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { docs, rfc } from "../../diagnosis/source.ts";
import { mayLeaveOutCookies } from "../../http/cookies-left-out.ts";
import { builtAsset } from "../writing/built-asset.ts";
import { cause } from "../writing/define.ts";
import { scriptOnly } from "./script-only.ts";

const FALLBACK = docs("MDN: SPA", "https://developer.mozilla.org/en-US/docs/Glossary/SPA");
const SAYS_200 = rfc(9110, "15.3.1");
const html: Condition = mediaType(/^text\/html$|xhtml/);
const byScript: Condition = any(
  resourceType("fetch", "xhr"),
  all(sent("sec-fetch-dest", /^empty$/), sent("sec-fetch-mode", /^(cors|same-origin)$/)),
);
const asset: Condition = any(
  resourceType("script", "stylesheet", "image", "font", "media", "manifest"),
  sent("sec-fetch-dest", /^(script|style|image|font|audio|video|track|manifest|worker)$/),
);

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

/** JSON is asked for and nothing else will do; `*\/*` beside it is the default of many a client. */
const onlyJson = /^application\/(?:.{1,40}\+)?json(?!.{0,200}\*\/\*)/i;

/** The answer was read from a file: it has a file's validators and no sign of a program. */
const fromFile: Condition = all(
  field("last-modified"),
  any(field("etag"), field("accept-ranges")),
  holds(({ exchange }) => !exchange.response?.fields.has("set-cookie") && !mayLeaveOutCookies(exchange)),
);

/** It was asked whether something is in order, and says what is not: that is the answer. */
const verdict: Condition = any(
  path(/\/(?:validate|lint)\/?$/i),
  body(/"(?:is_?)?valid"\s{0,4}:\s{0,4}(?:true|false)\b/i),
);

/** The status says success and the content does not. */
export const misleadingSuccessCauses = {
  id: "misleading-success",
  over: [
    "inner-status",
    "chinese-words",
    "cloud-codes",
    "data-rules",
    "calls-of-services",
    "spring-sentences",
  ],
  causes: [
    cause({
      id: "source-served",
      mechanism: "script-source-served",
      on: [200],
      certainty: "likely",
      when: any(
        all(
          path(/\.(php\d?|phtml|jsp|aspx?|cgi|pl|py|rb)$/i),
          contains(/^\s{0,40}(<\?php|<%@|#!\/usr\/bin\/|#!\/bin\/)/),
        ),
        // A rewrite leads any path to a script; a file of another name may be about one.
        all(path(/(^|\/)[^/.]{0,200}$|\.php$/i), contains(/^\s{0,40}<\?php\s/)),
      ),
      sources: [SAYS_200],
    }),
    cause({
      id: "notice-before-json",
      mechanism: "notice-breaks-json",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        contains(
          /^\s{0,40}(<br \/>\s{0,10})?(<b>)?(Warning|Notice|Deprecated|Strict Standards|Strict standards)(<\/b>)?:/,
        ),
        contains(/\n[ \t]{0,40}[[{]/),
        any(mediaType("json"), byScript),
      ),
      sources: [docs("PHP: display_errors", "https://www.php.net/manual/en/errorfunc.configuration.php")],
    }),
    cause({
      id: "database-error-page",
      mechanism: "database-unavailable",
      on: [200],
      certainty: "likely",
      when: all(
        body(/Fatal error|Uncaught|SQLSTATE|Error establishing/),
        says(
          /(mysqli?|pdo|pg_connect|redis|mongo|sqlstate|database)[^\n]{0,120}(refused|gone away|timed out|no such file|access denied|2002|1045|connection)/i,
        ),
      ),
      sources: [SAYS_200],
    }),
    cause({
      id: "fatal-error-shown",
      mechanism: "script-error-shown",
      on: ["2xx"],
      certainty: "likely",
      when: contains(/^\s{0,40}(<br \/>\s{0,10})?(<b>)?(PHP )?(Fatal error|Parse error)(<\/b>)?:/),
      sources: [docs("PHP: display_errors", "https://www.php.net/manual/en/errorfunc.configuration.php")],
    }),
    cause({
      id: "page-for-asset",
      mechanism: "spa-fallback-for-asset",
      on: [200, 203, 304],
      certainty: "likely",
      when: all(
        asset,
        any(html, htmlAsStored),
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
      when: all(builtAsset, any(html, htmlAsStored)),
      sources: [FALLBACK],
    }),
    cause({
      id: "page-for-code",
      mechanism: "spa-fallback-for-asset",
      on: [200, 304],
      certainty: "likely",
      when: all(
        any(resourceType("script", "stylesheet"), sent("sec-fetch-dest", /^(script|style|worker)$/)),
        any(html, htmlAsStored),
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
    cause({
      id: "error-declared",
      mechanism: "error-reported-with-200",
      on: [200, 201, 202],
      certainty: "certain",
      when: all(not(mediaType(/\bgrpc\b/)), declaresError),
      sources: [SAYS_200],
    }),
    cause({
      id: "error-in-json",
      mechanism: "error-reported-with-200",
      on: [200, 201, 202],
      certainty: "likely",
      when: all(jsonBody, not(verdict), reportsError),
      sources: [SAYS_200],
    }),
    cause({
      id: "error-page",
      mechanism: "error-reported-with-200",
      on: [200],
      certainty: "likely",
      when: all(
        html,
        holds((c) => c.exchange.request.method === "GET"),
        contains(
          /<title>(?![^<]{0,60}\b(?:how|why|what|fix(?:es|ing)?|explained|guide|docs|documentation|errors|codes)\b)[^<]{0,60}(\b(404|500|502|503)\b|not found|page (is )?(gone|missing)|that page is gone|(internal )?server error|something went wrong|application error|找不到|页面不存在)[^<]{0,60}<\/title>/i,
        ),
      ),
      sources: [SAYS_200],
    }),
    cause({
      id: "empty-json",
      mechanism: "empty-body-breaks-client",
      on: [200],
      certainty: "likely",
      when: all(
        byScript,
        mediaType(/json/),
        method("GET", "POST"),
        not(sent("sec-fetch-mode", /^no-cors$/)),
        holds(({ exchange }) => {
          const read = exchange.response?.body;
          const length = exchange.response?.fields.get("content-length");
          if (!read || exchange.failure || read.binary) return false;
          if (read.text) return read.text.trim() === "";
          // A length that was announced and a body that is not shown: unknown, not empty.
          if ((length ?? "0").trim() !== "0") return false;
          // Nothing is not compressed: what came so had a body, which the record lacks.
          if (!length && exchange.response?.fields.has("content-encoding")) return false;
          return read.text === "" ? !read.size : read.size === 0 && !exchange.response?.fromCache;
        }),
        quoting("response.field.content-type", () => true),
      ),
      sources: [rfc(8259, "2")],
    }),
    cause({
      id: "other-site-answers",
      mechanism: "host-not-configured",
      on: [200],
      certainty: "likely",
      when: all(
        html,
        status(200),
        quoting("response.body", (c) => {
          const element = /<title>([^<]{1,120})<\/title>/i.exec(c.body);
          const title = element?.[1]?.trim() ?? "";
          const isStock =
            /^(welcome to (nginx|openresty|caddy|the default)|apache2? .{0,30}default page|test page for|iis windows server|default (web site )?page|it works!?|placeholder page|site not (found|configured)|domain (default|parking) page)/i.test(
              title,
            );
          return isStock && found(element);
        }),
      ),
      sources: [rfc(9110, "7.4")],
    }),
    cause({
      id: "maintenance-page",
      mechanism: "maintenance-mode",
      on: [200],
      certainty: "likely",
      when: all(
        html,
        contains(
          /<title>[^<]{0,60}((under|down for|scheduled|site|system|server) maintenance|be right back|维护中)[^<]{0,60}<\/title>/i,
        ),
      ),
      sources: [rfc(9110, "15.6.4")],
    }),
  ],
} as const;
