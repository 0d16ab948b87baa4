import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { field, lacks, onlyFields, status } from "../../diagnosis/condition/response.ts";
import { named, probablyWrote, relayed, wrote } from "../../diagnosis/responder.ts";
import { atR2 } from "../causes/object-storage-answer.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { accessChallenge, accessLogin, accessPage, cloudflareAccess } from "./cloudflare.access.ts";
import { cloudflareAdvice } from "./cloudflare.advice.ts";
import { assetsRefuse, cloudflareAssets } from "./cloudflare.assets.ts";
import { CHALLENGE_PAGE, cloudflareChallenge } from "./cloudflare.challenge.ts";
import { cloudflareCodes } from "./cloudflare.codes.ts";
import { cloudflareEdge, OWN_PAGE } from "./cloudflare.edge.ts";
import { CLOUDFLARE_1XXX, CLOUDFLARE_5XX, cloudflareNumbers } from "./cloudflare.numbers.ts";
import { cloudflareOrigin } from "./cloudflare.origin.ts";
import { markOfCloudflare, numberAlone } from "./cloudflare.passed-on.ts";
import { cloudflareWorkers } from "./cloudflare.workers.ts";

export const cloudflare = defineResponder({
  id: "cloudflare",
  name: product("Cloudflare"),
  roles: ["cdn", "waf"],
  signs: [
    wrote("cf-mitigated-field", field("cf-mitigated"), "waf"),
    wrote("challenge-page", body(CHALLENGE_PAGE), "waf"),
    wrote("stock-page", body(OWN_PAGE)),
    wrote("error-page", body(/class="cf-error-(details|code|type)|id="cf-error-details"|id="cf-wrapper"/)),
    wrote("error-code-text", all(markOfCloudflare, body(/^\s{0,8}error code: \d{3,4}\s{0,8}$/))),
    probablyWrote("error-code-passed-on", numberAlone),
    wrote("titled-page", body(/<title>[^<|]{1,80}\| [^<|]{1,255} \| Cloudflare<\/title>/)),
    wrote("error-words", all(field("cf-ray"), body(/^\s{0,8}Error 1\d{3}\s{1,4}Ray ID/))),
    wrote("error-json", body(/"error_category":[\s\S]{0,200}"ray_id":/)),
    wrote(
      "own-status",
      all(status(520, 521, 522, 523, 524, 525, 526, 527, 530), field("server", /^cloudflare/i)),
    ),
    // What came from an origin has a cache status; a request whose name is not the connection's never gets there.
    named(
      "bare-421",
      all(
        status(421),
        field("server", /^cloudflare/i),
        field("cf-ray"),
        bodyless,
        onlyFields("date", "server", "cf-ray", "connection", "content-length", "alt-svc", "nel", "report-to"),
      ),
    ),
    named("bare-405", assetsRefuse),
    // R2 has nobody behind it.
    wrote(
      "r2-error",
      all(
        field("cf-ray"),
        any(
          all(body(/<Error>[\s\S]{0,40}<Code>/), atR2),
          body("Presigned post requests are not yet implemented"),
        ),
      ),
    ),
    // The login of Cloudflare Access stands before the site.
    wrote("access-login", accessLogin),
    wrote("access-challenge", accessChallenge),
    wrote("access-page", accessPage),
    // Cloudflare dates its own error pages back to the first second of 1970.
    wrote(
      "error-fields",
      all(
        field("server", /^cloudflare/i),
        field("expires", "Thu, 01 Jan 1970 00:00:01 GMT"),
        field("cache-control", "post-check=0"),
      ),
    ),
    // What passed through carries the cache's verdict; an error without one was made at the edge, as far
    // as nothing further in names itself.
    named(
      "server-field",
      all(
        status(403, 429, 502, 503, 504),
        field("server", /^cloudflare/i),
        lacks("cf-cache-status"),
        holds((c) => !c.bodySeen || c.mediaType === "text/html"),
      ),
    ),
    relayed("cf-ray-field", field("cf-ray")),
    relayed("server-field-seen", field("server", /^cloudflare/i)),
    relayed("cf-cache-status-field", field("cf-cache-status")),
  ],
  statuses: cloudflareCodes,
  neverWrites: [406],
  advice: cloudflareAdvice,
  causes: [
    ...cloudflareAssets,
    ...cloudflareChallenge,
    ...cloudflareWorkers,
    ...cloudflareNumbers,
    ...cloudflareAccess,
    ...cloudflareOrigin,
    ...cloudflareEdge,
  ],
  sources: [CLOUDFLARE_5XX, CLOUDFLARE_1XXX],
});
