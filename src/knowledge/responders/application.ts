import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { field, lacks, mediaType } from "../../diagnosis/condition/response.ts";
import { lineSaid, wordsOf } from "../../diagnosis/condition/words.ts";
import { named } from "../../diagnosis/responder.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineResponder } from "../writing/define.ts";
import { knownErrorPage } from "./application.pages.ts";

/** Answers of interfaces; a file that lies in a folder is none. */
const interfaceType: Condition = mediaType(/^application\/(.{1,60}\+)?(json|xml|protobuf|grpc)|^text\/xml/);
const jsonError: Condition = quoting(
  "response.body",
  (c) => (c.status ?? 0) >= 400 && jsonOf(c) !== undefined && { from: 0, to: 80 },
);
const isFile: Condition = any(
  all(field("last-modified"), field("accept-ranges", "bytes")),
  holds((c) => /\.(json|xml|map|webmanifest|txt)$/i.test(c.url?.pathname ?? "")),
);
/** A sentence of its own in plain text: neither the reason phrase nor a stock page. */
const ownWords: Condition = quoting("response.body", (c) => {
  const said = c.bodySeen ? wordsOf(c).trim() : "";
  const phrase =
    /^(\d{3}[: ]{0,2})?(request entity too large|request aborted|bad request|unauthori[sz]ed|forbidden|(?:page )?not found|method not allowed|request timeout|conflict|gone|payload too large|too many requests|internal server error|not implemented|bad gateway|service unavailable|gateway time-?out)\.?$/i;
  const isOwn = (c.status ?? 0) >= 400 && said !== "" && said.length < 400 && !phrase.test(said);
  return isOwn && lineSaid(c, (line) => line.trim() !== "");
});

/** Applications that are run as they are: Keycloak's theme, Transmission's name, pages with words of their own. */
const knownApplication: Condition = any(
  body(/id="kc-(?:error-message|page-title|content-wrapper)"|class="login-pf\b/),
  field("server", /^Transmission\b/),
  knownErrorPage,
);

/**
 * Whoever wrote the site's own code. Its signs are weak on purpose: it is believed where no system
 * shows that the answer is its own.
 */
export const application = defineResponder({
  id: "application",
  name: text({ en: "The application", "zh-CN": "应用程序" }),
  roles: ["application"],
  signs: [
    // Of an answer that broke off, those on the way are the ones to ask.
    named(
      "interface-answer",
      all(
        holds((c) => !c.exchange.failure),
        any(interfaceType, jsonError),
        not(isFile),
      ),
    ),
    named("known-application", knownApplication),
    named("own-words-as-html", all(mediaType("text/html"), lacks("server"), not(body("<")), ownWords)),
    named(
      "own-words-as-text",
      all(
        mediaType("text/plain"),
        holds(
          (c) =>
            jsonOf(c) === undefined && !/^(caddy|nginx|envoy|istio-envoy)/i.test(c.field("server") ?? ""),
        ),
        ownWords,
      ),
    ),
  ],
  lastResort: true,
  causes: [],
  sources: [rfc(9110, "3.6")],
});
