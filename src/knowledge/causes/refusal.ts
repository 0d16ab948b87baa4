import { FIELD_WINDOW } from "../../diagnosis/case.ts";
import { by } from "../../diagnosis/condition/author.ts";
import { all, any, holds, quoting } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../define.ts";
import { told } from "../told.ts";

const FORBIDDEN = rfc(9110, "15.5.4");

/** A rule, list or product refuses the client or the path, and says so in words or in a field. */
export const refusalCauses = {
  id: "refusal",
  causes: [
    cause({
      id: "waf-field",
      mechanism: "waf-blocked",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: quoting("response.field.waf", (c) => {
        for (const { name, value } of c.exchange.response?.fields.list ?? [])
          if (
            /(^|-)waf(-|$)/i.test(name) &&
            /block|den(y|ied)|reject|rule|[A-Z]{2}_?\d/i.test(value.slice(0, FIELD_WINDOW))
          )
            return `${name}: ${value}`;
        return false;
      }),
      sources: [FORBIDDEN],
    }),
    told("says-challenge", "bot-challenge", {
      on: [401, 403, 405, 429, 503],
      words:
        /captcha|are you (a )?(human|robot)|verify (that )?you are (a )?human|not a robot|checking your browser|enable javascript and cookies|bot (detect|protect|verification|check)|unusual traffic/i,
      sources: [FORBIDDEN],
    }),
    told("says-agent", "user-agent-blocked", {
      on: [400, 403, 406, 429],
      words:
        /user.?agent[^\n]{0,40}(required|missing|blocked|not allowed|denied|invalid|forbidden)|(automated|bot|crawler|scrap\w{2,4})[^\n]{0,30}(not allowed|blocked|denied|access|request)|(browser|client)[^\n]{0,20}(not supported|blocked)/i,
      sources: [FORBIDDEN],
    }),
    told("says-waf", "waf-blocked", {
      on: [400, 403, 405, 406, 418, 429, 501, 503],
      words:
        /web application firewall|\bwaf\b|mod_?security|(request|access|you|page|activity)[^\n]{0,40}(has |have )?been blocked|blocked by[^\n]{0,40}(security|firewall|protection|policy|administrator|website)|security (rule|policy|service|reasons|solution|violation|check)|(malicious|suspicious|attack|illegal|hostile|dangerous)[^\n]{0,30}(request|activity|pattern|detected|traffic|input)|(incident|support|event|reference|attack) ?(id|number|#)|firewall|potential threat/i,
      sources: [FORBIDDEN],
    }),
    told("says-network-policy", "proxy-policy-blocked", {
      on: [200, 403, 406, 451, 502, 503],
      words:
        /(site|url|page|website|web ?page|address|destination)\b[^\n]{0,60}(blocked|denied|filtered|restricted|prohibited)[^\n]{0,60}(polic|categor|administrator|company|organi[sz]ation|network|filter)|(web|url|content) filter|cache access denied|access control configuration prevents|categor(y|ized as)[^\n]{0,40}(blocked|denied)|data loss prevention|\bdlp\b/i,
      sources: [FORBIDDEN],
    }),
    told("says-method", "method-filtered-by-config", {
      on: [403],
      words:
        /method[^\n]{0,60}(not (allowed|permitted|supported)|disallowed|forbidden|denied|configured to allow)|not configured to allow[^\n]{0,20}method/i,
      sources: [FORBIDDEN],
    }),
    told("says-region", "geo-blocked", {
      on: [400, 403, 406, 451],
      words:
        /(country|region|location|geograph\w{0,8}|territory|jurisdiction|europe|gdpr)\b[^\n]{0,60}(not (available|allowed|supported)|blocked|restricted|unavailable|denied)|(not (available|allowed|supported)|blocked|restricted|unavailable)[^\n]{0,40}(country|region|location|territory|jurisdiction)/i,
      sources: [rfc(7725, "3")],
    }),
    cause({
      id: "legal",
      mechanism: "geo-blocked",
      on: [451],
      certainty: "possible",
      when: any(all(status(451), field("link", "blocked-by")), status(451)),
      sources: [rfc(7725, "3")],
    }),
    told("says-address", "ip-not-allowed", {
      on: [400, 401, 403, 429],
      words:
        /\bip\b[^\n]{0,60}(not (allowed|permitted|whitelisted|authori[sz]ed|in)|blocked|denied|banned|restricted|blacklisted|forbidden)|(blocked|denied|banned|unauthori[sz]ed|disallowed)[^\n]{0,20}\bip\b|client denied|(allow|white)list/i,
      sources: [FORBIDDEN],
    }),
    told("says-listing", "directory-listing-disabled", {
      on: [403, 404],
      words:
        /directory (listing|browsing|index)|listing[^\n]{0,20}(denied|disabled|forbidden|not allowed)|not (configured to )?list the contents/i,
      sources: [FORBIDDEN],
    }),
    told("says-referer", "hotlink-blocked", {
      on: [401, 403, 404],
      words: /hot-?link|referr?er[^\n]{0,30}(not allowed|denied|blocked|restriction|invalid)|anti.?leech/i,
      sources: [FORBIDDEN],
    }),
    told("says-rule", "blocked-by-config-rule", {
      on: [400, 403, 404, 405, 429, 503],
      words:
        /(forbidden|denied|blocked|rejected|prohibited)[^\n]{0,20}(by|due to)[^\n]{0,20}(rule|polic|config|acl|admin)|by (administrative )?rules?\b/i,
      certainty: "possible",
      sources: [FORBIDDEN],
    }),
    told("says-file-mode", "file-permission-denied", {
      on: [403, 500],
      words: /permission denied|EACCES|EPERM|(read|open|access)[^\n]{0,20}file[^\n]{0,20}denied/i,
      sources: [FORBIDDEN],
    }),
    cause({
      id: "foreign-image",
      mechanism: "hotlink-blocked",
      on: [403],
      certainty: "likely",
      when: all(
        any(resourceType("image", "media", "font"), sent("sec-fetch-dest", /^(image|video|audio|font)$/)),
        quoting("request.field.referer", (c) => {
          const from = c.sent("referer");
          return from && c.url && URL.canParse(from) && new URL(from).hostname !== c.url.hostname
            ? from
            : false;
        }),
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
      when: all(
        method("POST"),
        sent("content-type", /^(application\/x-www-form-urlencoded|multipart\/form-data)/i),
      ),
      sources: [FORBIDDEN],
    }),
    cause({
      id: "plain-http",
      mechanism: "https-required",
      on: [403],
      certainty: "possible",
      when: all(
        quoting("request.url", (c) =>
          c.url?.protocol === "http:" && c.url.port === "" ? c.url.href : false,
        ),
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
        holds((c) => c.author !== "application" && c.sent("authorization") === null),
      ),
      sources: [FORBIDDEN],
    }),
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
      when: all(by("application"), says(/./)),
      sources: [FORBIDDEN],
    }),
  ],
} as const;
