import type { Case } from "../../diagnosis/case.ts";
import { body, contains } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { errorStatus, field, lacks, mediaType, statusText } from "../../diagnosis/condition/response.ts";
import { reportsError } from "../../diagnosis/condition/said.ts";
import { lineSaid, wordsOf } from "../../diagnosis/condition/words.ts";
import { named } from "../../diagnosis/responder.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { refusesAuthorisation } from "../causes/authorisation-page.ts";
import { notOwnerWords } from "../causes/pypi.ts";
import { slackWebhookWords } from "../causes/slack.ts";
import { userNotListed } from "../causes/spotify.ts";
import { callerUnnamed } from "../causes/wikimedia.ts";
import { defineResponder } from "../writing/define.ts";
import { knownErrorPage } from "./application.pages.ts";

/** Answers of interfaces; a file that lies in a folder is none. */
const interfaceType: Condition = mediaType(/^application\/(.{1,60}\+)?(json|xml|protobuf|grpc)|^text\/xml/);
/** Data whatever the type says: many an interface labels its JSON or XML as text. */
const data: Condition = quoting("response.body", (c) => {
  const said = jsonOf(c);
  const isJson =
    said !== undefined && ((c.status ?? 0) >= 400 || (typeof said === "object" && said !== null));
  const isXml = /^text\/(?:plain|html)$/.test(c.mediaType) && /^\s{0,8}<xml>\s{0,8}</.test(c.body);
  return (isJson || isXml) && { from: 0, to: 80 };
});
const isFile: Condition = any(
  all(field("last-modified"), field("accept-ranges", "bytes")),
  // Some interfaces name the format at the end of their paths; their errors are no files.
  all(
    holds((c) => /\.(json|xml|map|webmanifest|txt)$/i.test(c.url?.pathname ?? "")),
    not(all(errorStatus, data)),
  ),
);
/** A sentence of its own in plain text: neither the reason phrase nor a stock page. */
const ownWords: Condition = quoting("response.body", (c) => {
  const said = c.bodySeen ? wordsOf(c).trim() : "";
  const phrase =
    /^(\d{3}[: ]{0,2})?(request entity too large|request aborted|bad request|unauthori[sz]ed|forbidden|(?:page )?not found|method not allowed|request timeout|conflict|gone|payload too large|too many requests|internal server error|not implemented|bad gateway|service unavailable|gateway time-?out)\.?$/i;
  const isOwn = (c.status ?? 0) >= 400 && said !== "" && said.length < 400 && !phrase.test(said);
  return isOwn && lineSaid(c, (line) => line.trim() !== "");
});

/** As Go's http.Error writes a text, whose type nobody may guess; Caddy is written in Go itself. */
function isGoError(c: Case): boolean {
  return (
    c.field("content-type") === "text/plain; charset=utf-8" &&
    c.field("x-content-type-options") === "nosniff" &&
    !/^caddy/i.test(c.field("server") ?? "")
  );
}

/** A success that may report an error; gRPC's is mostly of a proxy. */
function isReport(c: Case): boolean {
  return c.status !== null && c.status < 300 && !/\bgrpc\b/.test(c.mediaType);
}

/** Sentences and words that are a whole answer, whatever type or server stands beside them. */
const knownSentence: Condition = any(
  // Slack's incoming webhooks, whose servers name Apache.
  body(new RegExp(`^(?:${slackWebhookWords.join("|")})\\s{0,2}$`)),
  userNotListed,
  callerUnnamed,
  // WCF tells it in the reason phrase alone.
  statusText(/^Cannot process the message because the content type '/),
  statusText(notOwnerWords),
  statusText(/^Repository (?:does not allow (?:updating|deleting) assets|version policy: |is read only)/),
);

/** Applications that are run as they are: Keycloak's theme, Transmission's name, pages with words of their own. */
const knownApplication: Condition = any(
  body(/id="kc-(?:error-message|page-title|content-wrapper)"|class="login-pf\b/),
  field("server", /^Transmission\b/),
  field("x-nextcloud-maintenance-mode"),
  field("x-clickhouse-exception-code"),
  field("server", /^(?:pve-api-daemon|Artifactory|Nexus|Docker|CouchDB)\//),
  field("x-influxdb-version"),
  field("x-artifactory-id"),
  // IPFS: the interface of a node, whose refusals have a text of three words or none.
  all(
    path(/^\/api\/v0\/[a-z]/),
    any(body(/^40[35] - (?:Method Not Allowed|Forbidden)\s?$/), field("allow", /^OPTIONS, POST$/)),
  ),
  knownSentence,
  body(
    /<title>GitLab is not responding \(502\)|<h3>Whoops, (?:GitLab is taking too much time to respond|something went wrong on our end)\./,
  ),
  knownErrorPage,
);

/** nginx tells the length of every error that it writes; one in chunks came from behind it. */
const passedInChunks: Condition = all(
  field("server", /^(?:nginx|tengine)\b/i),
  field("transfer-encoding", /\bchunked\b/i),
  not(field("content-encoding")),
  holds((c) => (c.status ?? 0) >= 400 && !c.exchange.failure),
);

/**
 * Whoever wrote the site's own code. Its signs are weak on purpose: it is believed where no system
 * shows that the answer is its own.
 */
export const application = defineResponder({
  id: "application",
  name: text({ en: "The application", "zh-CN": "应用程序" }),
  roles: ["application"],
  standsForOthers: true,
  signs: [
    // Of an answer that broke off, those on the way are the ones to ask.
    named(
      "interface-answer",
      all(
        holds((c) => !c.exchange.failure),
        any(interfaceType, data),
        not(isFile),
      ),
    ),
    named("reported-error", (c) => (isReport(c) ? reportsError(c) : false)),
    named("authorisation-page", (c) => (isReport(c) ? refusesAuthorisation(c) : false)),
    named("known-application", knownApplication),
    // Which system behind is not told, so one that is named comes first.
    named("passed-in-chunks", passedInChunks, "runtime"),
    named("own-words-as-html", all(mediaType("text/html"), lacks("server"), not(contains("<")), ownWords)),
    named(
      "own-words-as-text",
      all(
        mediaType("text/plain"),
        holds(
          (c) =>
            jsonOf(c) === undefined &&
            (!/^(caddy|nginx|envoy|istio-envoy)/i.test(c.field("server") ?? "") || isGoError(c)),
        ),
        ownWords,
      ),
    ),
  ],
  lastResort: true,
  causes: [],
  sources: [rfc(9110, "3.6")],
});
