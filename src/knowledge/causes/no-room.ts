import { status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

/** The server has no room: on its disk, in its memory, for more work now. */
export const noRoomCauses = {
  id: "no-room",
  over: ["refusal", "request-body", "request-fields"],
  causes: [
    causesOf(anybody, rfc(4918, "11.5")).likely(
      "says-disk-full",
      "storage-full",
      [400, 403, 409, 413, 500, 503, 507],
      says(
        /no space left|(disk|storage|volume|filesystem)[^\n]{0,40}(full|exhausted|insufficient|watermark)|insufficient storage|read.only[^\n]{0,20}allow.delete|flood.stage|ENOSPC|out of disk/i,
      ),
    ),
    cause({
      id: "insufficient-storage",
      mechanism: "storage-full",
      on: [507],
      certainty: "likely",
      when: status(507),
      sources: [rfc(4918, "11.5")],
    }),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-overloaded",
      "service-overloaded",
      [429, 500, 503, 504, 529],
      says(
        /(?<!Either the server is )overload(?!s? (?:matches|of|for)\b)|(server|service|system|model)[^\n]{0,20}(is )?(too )?busy|at capacity|over capacity|high (load|traffic|demand)|queue[^\n]{0,20}full|backlog|temporarily (unable|overloaded)/i,
      ),
    ),
    // A line or a record can be busy as well: only with the status that declines it is the service.
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-busy",
      "service-overloaded",
      [503, 529],
      says(/\bbusy\b/i),
    ),
    causesOf(anybody, rfc(9110, "15.6.4")).likely(
      "says-out-of-resources",
      "server-out-of-resources",
      [500, 503],
      says(
        /out of memory(?! cards?\b)|cannot allocate memory|too many open files|EMFILE|resource (limit|temporarily unavailable)|worker_connections|process limit|resources? (are )?exhausted/i,
      ),
    ),
  ],
} as const;
