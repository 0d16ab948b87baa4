import { all, any, type Condition, holds, not, quoting } from "../../diagnosis/condition/condition.ts";
import { jsonOf } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { sentence } from "../../diagnosis/condition/said.ts";
import { lineSaid, says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { builtAsset } from "../writing/built-asset.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { namesField } from "./named-field.ts";

const NOT_FOUND = rfc(9110, "15.5.5");

const THROWN_FOR_HOST =
  /\bUntrustedHost\b|\bHost must be trusted\b|\bInvalid HTTP_HOST header\b|\bUntrusted Host "/;

const NO_RECORD =
  /not[ _]?found|does ?n.t exist|not exist|no longer exists?|no (matching )?(record|result|rows?)|unknown (?:id|object|user|resource|record|item|account|entity|customer|order|project)\b|could not (be found|find)|couldn.t find|n(?:ã|a)o (?:foi )?encontrad|no (?:se )?(?:ha )?encontrad|nicht gefunden|introuvable|non trouvée?|не найден|no (?!\w{0,20} ?(?:method|route|endpoint|operation|function|action|command)s?\b)[\w ]{2,30} (found|with)/i;

/** Of a handshake's own fields, as gorilla/websocket writes it. */
const OF_HANDSHAKE = /\bwebsocket: [^\n]{0,100}\bheader\b/i;

/** What a database lacks is no record. */
const OF_SCHEMA = /\b(?:column|relation|procedure)s?\b|\bschema cache\b/i;

/** The page was opened inside the folder of a build, which expects to stand at the root: its assets are asked for there. */
const pageInBuildFolder: Condition = holds((c) => {
  const folder = /^\/(?:[^/]{1,60}\/){0,4}(?:build|dist|out|www)\//.exec(
    parsedUrl(c.sent("referer") ?? "")?.pathname ?? "",
  );
  return folder !== null && c.url !== null && !c.url.pathname.startsWith(folder[0]);
});

/** The host that is spoken of stands in a value that was sent, such as an address to call back. */
const ofValue: Condition = says(
  /callback|webhook|redirect[_ ]ur[il]|e-?mail|\blinks?\b|\bhost key\b|\bdomain (?:event|model|object|logic)/i,
);

/** Hosts, domains or sites are what this interface keeps. */
const keptThings: Condition = path(/\/(?:host|domain|site|tenant|zone)s?(?:\/|$)/i);
/** Auth.js, Django and Symfony speak of the request's own. */
const hostThrown: Condition = says(THROWN_FOR_HOST);

/** The phrase of the status itself, which says nothing more than the number. */
const STOCK_PHRASE =
  /^(\w{1,20}: )?(\d{3}:? )?(404|not[ _]?found|page not found|resource not found)[\s.!]*$/i;

/** What was asked for is not there: which of "there" is told by the words or by the path. */
export const notFoundCauses = {
  id: "not-found",
  over: ["upstream"],
  causes: [
    causesOf(anybody, NOT_FOUND).likely(
      "digest-in-name",
      "stale-client-build",
      404,
      all(builtAsset, not(pageInBuildFolder)),
    ),
    cause({
      id: "old-build",
      mechanism: "stale-client-build",
      on: [404],
      certainty: "possible",
      when: all(
        any(resourceType("script", "stylesheet"), sent("sec-fetch-dest", /^(script|style)$/)),
        // A digit, or capitals among small letters: no word is written so.
        path(
          /[-._](?=[\w-]{6,32}\.(m?js|css)$)(?=[\w-]{0,31}(\d|[a-z][\w-]{0,30}[A-Z][\w-]{0,30}[A-Z]))[\w-]{6,32}\.(m?js|css)$|\/(assets|_next\/static|chunks)\/[\w./-]{0,200}[-.](?=[\w-]{0,31}([A-Z]|\d))[\w-]{8,32}\.(m?js|css)$/,
        ),
      ),
      sources: [NOT_FOUND],
    }),
    causesOf(anybody, NOT_FOUND).likely(
      "says-old-build",
      "stale-client-build",
      [400, 404, 409, 410, 426],
      says(
        /(chunk|build|bundle|client|app)[^\n]{0,30}(outdated|out of date|stale|version mismatch|no longer available)|server action[^\n]{0,60}(unavailable|not found|fail)|older (build|deployment|version)/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "7.4")).likely(
      "says-host",
      "host-not-configured",
      [400, 404, 421, 500, 502, 503],
      all(
        not(ofValue),
        not(keptThings),
        not(hostThrown),
        says(
          /(no such|unknown|unrecogni[sz]ed|invalid|missing)[^\n]{0,12}(host|domain|site|virtual ?host|tenant)\b|(host|domain|site)(name)?\b[^\n]{0,30}(not (found|configured|known|recogni[sz]ed|registered|connected|exist)|unknown|does not exist|isn.t)|there isn.t a [^\n]{0,30} (site|app)|no (site|app(lication)?) (is )?configured/i,
        ),
      ),
    ),
    causesOf(anybody, rfc(9110, "7.4")).likely(
      "says-host-refused",
      "host-not-allowed",
      [400, 403, 404, 421],
      all(
        not(ofValue),
        not(keptThings),
        not(hostThrown),
        says(
          /(host|domain)(name)?\b[^\n]{0,40}(not (allowed|permitted|whitelisted|authori[sz]ed)|blocked|disallowed|rejected|unrecogni[sz]ed)|(blocked|disallowed|invalid|untrusted)[^\n]{0,10}host|allowed_?hosts|host[-_]?whitelist/i,
        ),
      ),
    ),
    // Exceptions of Auth.js, Django and Symfony that their applications let through.
    causesOf(anybody, rfc(9110, "7.4")).likely("thrown-for-host", "host-not-allowed", [400, 500], hostThrown),
    causesOf(anybody, NOT_FOUND).likely(
      "says-endpoint",
      "wrong-endpoint",
      [301, 307, 400, 403, 404, 421],
      says(
        /(must be|is) addressed using|specified endpoint|(wrong|different|another|incorrect)[^\n]{0,20}(region|zone|endpoint|cluster|shard)|the region '[^'\n]{1,40}' is wrong|please use [\w-]{1,40}(\.[\w-]{1,40}){1,5}|use the [^\n]{0,60}endpoint|PermanentRedirect|\bout of region\b|\buse (?:the )?(?:base[ _-]?url|(?:api )?host(?:name)?|base|server|domain)\b[:=\s"'`]{1,4}(?:https?:\/\/)?[\w-]{1,60}\.[a-z]/i,
      ),
    ),
    causesOf(anybody, NOT_FOUND).likely(
      "says-no-gateway-route",
      "gateway-route-not-found",
      [403, 404, 502, 503],
      says(
        /no (rule|backend|upstream|service|listener|mapping|virtual ?service)s?\b[^\n]{0,30}(match|found|configured|defined)|default backend|no route matched|(api|service|gateway)[^\n]{0,20}(route|mapping) not found|unknown (route|service|upstream)|missing authentication token/i,
      ),
    ),
    causesOf(anybody, NOT_FOUND).likely(
      "says-no-route",
      "route-not-found",
      [400, 404, 405, 501],
      says(
        /((?<!\b(?:bus|train|flight|shipping|delivery) )route|(?<!\bwebhook )endpoint|page(?! \d)|path|(?<!\bshort )url|uri|handler|action|controller|operation|resource path|api(?! ?keys?\b)|command|method)\b[^\n]{0,100}(not found|does ?n.t exist|not exist|unknown|unrecogni[sz]ed|no match|could not be found)|(no|unknown|invalid|undefined|unrecogni[sz]ed|not a valid)[^\n]{0,10}(route|endpoint|path|page|handler|action|api(?![ _-]?(?:keys?|versions?|tokens?|secrets?|credentials?|user(?:name)?s?|password)\b)|operation(?!:)|command)\b|cannot (get|post|put|patch|delete) \/|requested (url|path|page)|no (?:such )?(?:method|function) with|\bno such (?:method|function)\b/i,
      ),
    ),
    causesOf(anybody, NOT_FOUND).likely(
      "says-no-object",
      "record-not-found",
      [404],
      says(
        /NoSuch(Key|Bucket|Upload|Entity|Version)|ResourceNotFoundException|(key|bucket|blob|object|container) (that you requested )?does not exist/i,
      ),
    ),
    causesOf(anybody, NOT_FOUND).likely(
      "says-no-file",
      "file-not-found",
      [404, 500],
      says(
        /ENOENT|no such file|file[^\n]{0,60}(not found|does ?n.t exist|missing(?! (?:an?|its|some)\b)|cannot be found)|(static|asset)[^\n]{0,20}not found/i,
      ),
    ),
    cause({
      id: "says-no-record",
      mechanism: "record-not-found",
      on: [400, 404, 410, 422],
      certainty: "likely",
      when: all(
        holds((c) => jsonOf(c) !== undefined || /xml|plain/.test(c.mediaType)),
        // A value of the request that points nowhere is a wrong value.
        not(all(status(400, 422), namesField)),
        quoting("response.body", (c) => {
          return lineSaid(
            c,
            (line) =>
              NO_RECORD.test(line) &&
              ![OF_HANDSHAKE, OF_SCHEMA].some((other) => other.test(line)) &&
              !STOCK_PHRASE.test(line.trim()),
          );
        }),
      ),
      sources: [NOT_FOUND],
    }),
    // Interfaces that answer every error by 500; what a program misses of its own has other nouns.
    causesOf(anybody, NOT_FOUND).likely(
      "says-no-record-under-500",
      "record-not-found",
      500,
      sentence(
        /^(?:error: ?)?no (?:such )?(?:zone|domain|record|user|account|customer|order|product|item|project|invoice|contact|subscription|ticket|member|site|student|employee|article|booking|payment)s? (?:was |were )?(?:found|exists?)\b|^(?:error: ?)?(?:the )?(?:zone|domain|user|account|customer|order|product|item|project|invoice|contact|subscription|ticket|member|student|employee|article|booking)(?: with (?:the )?(?:id|name|number|email)[^\n]{0,60}|:? [\w.@-]{1,60})? (?:was |could )?(?:not (?:be )?found|does ?n[o']t exist|not exist)\b|^(?:error: ?)?(?:the )?(?:(?:location|symbol|ticker) not found(?:: (?:location|symbol|ticker) not found)?|(?:city|station|airport|place|post) not found)[.!]?$/i,
      ),
      {
        why: text({
          en: "The message says that the record is not there; the interface sends 500 in place of 404.",
          "zh-CN": "消息说明记录不存在；接口用 500 代替了 404。",
        }),
      },
    ),
    cause({
      id: "json-without-words",
      mechanism: "record-not-found",
      on: [404],
      certainty: "possible",
      when: all(
        status(404),
        holds((c) => jsonOf(c) !== undefined),
        field("content-type", "json"),
      ),
      sources: [NOT_FOUND],
    }),
    cause({
      id: "no-route-perhaps",
      mechanism: "route-not-found",
      on: [404],
      certainty: "possible",
      when: all(status(404), any(field("content-type", /json|plain/), path(/^\/(api|v\d|graphql|rest)\b/i))),
      sources: [NOT_FOUND],
    }),
    cause({
      id: "asset-missing",
      mechanism: "file-not-found",
      on: [404],
      certainty: "likely",
      when: all(
        any(
          resourceType("script", "stylesheet", "image", "font", "media"),
          sent("sec-fetch-dest", /^(script|style|image|font|video|audio|track|manifest)$/),
        ),
        path(/\.\w{1,8}$/),
      ),
      sources: [NOT_FOUND],
    }),
    cause({
      id: "wrong-method",
      mechanism: "route-lacks-method",
      on: [404],
      certainty: "possible",
      when: all(
        quoting("request.method", (c) => !["GET", "HEAD"].includes(c.exchange.request.method)),
        status(404),
      ),
      sources: [NOT_FOUND],
    }),
    // Many routers know an address with or without the last slash alone.
    cause({
      id: "slash-at-end",
      mechanism: "path-mismatch",
      on: [404],
      certainty: "possible",
      when: all(status(404), methodOtherThan("GET", "HEAD"), path(/[^/]\/$/)),
      sources: [NOT_FOUND],
    }),
    cause({
      id: "gone",
      mechanism: "resource-gone",
      on: [410],
      certainty: "likely",
      when: status(410),
      sources: [rfc(9110, "15.5.11")],
    }),
    causesOf(anybody, rfc(9110, "15.5.11")).likely(
      "says-gone",
      "resource-gone",
      [404, 410],
      says(
        /permanently (removed|deleted)|has been (removed(?!, had its name changed)|retired|discontinued|sunset)|no longer (available|supported)|deprecated (and|api)/i,
      ),
    ),
  ],
} as const;
