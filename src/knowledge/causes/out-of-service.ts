import { all, not } from "../../diagnosis/condition/condition.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

/** The application says that it, a part of it or a service behind it is not there for anybody. */
export const outOfServiceCauses = {
  id: "out-of-service",
  over: ["application-unexplained"],
  causes: [
    causesOf(anybody, rfc(9110, "15.6.3")).likely(
      "says-dependency",
      "dependency-unavailable",
      [424, 500, 502, 503, 504],
      says(
        /(provider|third.party|downstream|dependency|dependent|external|remote|payment|partner|vendor|integration)[^\n]{0,40}(error|fail|unavailable|not available|unreachable|timed? ?out|did not respond|down)|(failed|unable|error)[^\n]{0,20}(to )?(call|reach|contact|fetch|request)[^\n]{0,40}(service|api|provider)|(service|api) [^\n]{0,40}((returned|responded)[^\n]{0,20}(error|5\d\d)|timed? ?out|did(n't| not) (answer|respond|reply))/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.2")).likely(
      "says-feature-off",
      "feature-not-enabled",
      [400, 403, 404, 405, 415, 501, 503],
      says(
        /\b(?:feature|api|service|module|plugin|endpoint|function(?:ality)?|method|option|metrics|registration|login|sign-?up|provider|it)s?\b(?:(?!javascript|cookie|account|user|\bkey|token|client)[^\n]){0,60}(?:not (?:been )?(?:enabled|activated|turned on)|disabled|switched off|deactivated)|(?<!javascript |cookies? )(?:is|are) not enabled|(?<!javascript |cookies? |account |user |key |token |client )(?:is|are) currently disabled|accessNotConfigured|SERVICE_DISABLED/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).proven(
      "says-maintenance-plainly",
      "maintenance-mode",
      503,
      says(
        /\b(?:down|closed|offline|unavailable) (?:for|due to) (?:\w{1,20} ){0,2}maintenance\b|\b(?:under|undergoing|in) (?:\w{1,20} ){0,2}maintenance\b|\bmaintenance mode\b|正在(?:进行)?(?:系统)?维护|(?:系统|网站|服务)维护中/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-maintenance",
      "maintenance-mode",
      [500, 502, 503],
      all(
        // Its page for an origin that fails has such words, whatever the reason.
        not(by("azure-front-door")),
        says(
          /maintenance|be (right )?back (soon|shortly|at|in|later)|back (soon|shortly|at \d)|upgrading|scheduled (downtime|outage)|temporarily (down|offline) for|维护|维修/i,
        ),
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-stopped",
      "service-stopped",
      [402, 403, 404, 410, 502, 503],
      says(
        /(app|site|account|service|project|website|deployment|instance|space|tenant)\b[^\n]{0,40}(is |has been |was )?(stopped|suspended|paused|disabled|inactive|sleeping|not running|expired|terminated|deactivated)|suspended (page|site|account)/i,
      ),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).possible(
      "says-setup",
      "setup-required",
      [403, 500, 503],
      says(
        /(not|has ?n.t|is ?n.t) (yet )?(been )?(installed|set ?up|initiali[sz]ed)( yet)?\b|run the (installer|setup|installation)|complete the (setup|installation)/i,
      ),
    ),
  ],
} as const;
