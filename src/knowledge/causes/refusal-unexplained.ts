import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { quotingField } from "../../diagnosis/condition/field-line.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { asksForFile, path } from "../../diagnosis/condition/path.ts";
import { method, notSent, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { sentForm } from "../../diagnosis/condition/sent-content.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { signed } from "./credentials.ts";

const FORBIDDEN = rfc(9110, "15.5.4");
const { possible } = causesOf(anybody, FORBIDDEN);

/** Libraries and crawlers by the names that they give themselves. */
const LIBRARY =
  /^(?:libcurl|python-|python\/|scrapy|go-http-client|java\/|libwww|okhttp|aiohttp|guzzle|reqwest|dart\/|ruby|perl)|^[\w-]{1,30}(?:bot|spider|crawler)\b/i;

/** A refusal that names no reason: what was asked for, and by whom, suggests one. */
export const refusalUnexplainedCauses = {
  id: "refusal-unexplained",
  over: ["request-body"],
  causes: [
    cause({
      id: "foreign-image",
      mechanism: "hotlink-blocked",
      on: [403],
      certainty: "likely",
      when: all(
        any(resourceType("image", "media", "font"), sent("sec-fetch-dest", /^(image|video|audio|font)$/)),
        quoting("request.field.referer", (c) => {
          const from = c.sent("referer");
          return (
            from !== null && c.url !== null && URL.canParse(from) && new URL(from).hostname !== c.url.hostname
          );
        }),
        // An error in words of an interface or a store says its own reason.
        not(any(jsonBody, body("<Error>"))),
      ),
      sources: [FORBIDDEN],
    }),
    cause({
      id: "folder",
      mechanism: "directory-listing-disabled",
      on: [403],
      certainty: "possible",
      when: all(
        method("GET", "HEAD"),
        path(/[^/]\/$/),
        holds((c) => c.author !== "application" && c.sent("authorization") === null),
      ),
      sources: [FORBIDDEN],
    }),
    cause({
      id: "form-without-token",
      mechanism: "csrf-token-invalid",
      on: [403],
      certainty: "possible",
      when: all(method("POST"), sentForm),
      sources: [FORBIDDEN],
    }),
    cause({
      id: "plain-http",
      mechanism: "https-required",
      on: [403],
      certainty: "possible",
      when: all(
        quoting("request.url", (c) => c.url?.protocol === "http:" && c.url.port === ""),
        path(/\/(secure|account|admin|login|checkout|payment)/i),
      ),
      sources: [FORBIDDEN],
    }),
    cause({
      id: "private-area",
      mechanism: "ip-not-allowed",
      on: [403],
      certainty: "possible",
      when: all(
        path(/^\/(admin|manage(r|ment)?|private|internal|server-status|status|metrics|console|dashboard)\b/i),
        holds((c) => c.author !== "application" && c.json === undefined),
        not(signed),
      ),
      sources: [FORBIDDEN],
    }),
    // Rules against programs name what the libraries call themselves; a person's own tool is more often a trial.
    possible(
      "library-named",
      "user-agent-blocked",
      403,
      all(
        status(403),
        holds((c) => c.author === null && !/json|xml/.test(c.mediaType)),
        notSent("authorization"),
        sent("user-agent", LIBRARY),
      ),
    ),
    // The one name of a library is counted for all of its users together, whoever they are.
    possible(
      "library-counted",
      "user-agent-blocked",
      429,
      all(
        status(429),
        holds((c) => c.author === null && !/json/.test(c.mediaType)),
        notSent("authorization"),
        not(field("retry-after")),
        not(quotingField("response", ({ name }) => /rate-?limit/i.test(name.slice(0, 80)))),
        sent("user-agent", LIBRARY),
      ),
    ),
    // A file that anybody may load is refused to the tool by its name: filters against mass downloads do that.
    possible(
      "tool-named",
      "user-agent-blocked",
      403,
      all(
        status(403),
        holds((c) => c.author === null && !/json|xml/.test(c.mediaType)),
        method("GET", "HEAD"),
        asksForFile,
        notSent("authorization"),
        sent("user-agent", /^(?:curl|wget|httpie|aria2)\/\d/i),
      ),
    ),
    cause({
      id: "fixed-refusal",
      mechanism: "blocked-by-config-rule",
      on: [402, 403, 418, 444, 451],
      certainty: "possible",
      when: all(
        status(402, 403, 418, 444, 451),
        holds((c) => c.author !== "application" && !/json|xml/.test(c.mediaType)),
      ),
      sources: [FORBIDDEN],
    }),
    cause({
      id: "refused-by-application",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: all(by("application"), says(/\S/)),
      sources: [FORBIDDEN],
    }),
  ],
} as const;
