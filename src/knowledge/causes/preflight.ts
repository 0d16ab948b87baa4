import type { Case } from "../../diagnosis/case.ts";
import { preflight } from "../../diagnosis/condition/chain.ts";
import { all, any, type Condition, holds, measuring, quoting } from "../../diagnosis/condition/condition.ts";
import { failure } from "../../diagnosis/condition/failure.ts";
import { crossOrigin, needsPreflight, ownFields } from "../../diagnosis/condition/origin.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { lacks } from "../../diagnosis/condition/response.ts";
import { fetchStandard } from "../../diagnosis/source.ts";
import type { Exchange } from "../../http/exchange.ts";
import { cause } from "../writing/define.ts";

const PREFLIGHT = fetchStandard("cors-preflight-fetch");

const isPreflight: Condition = all(
  method("OPTIONS"),
  any(
    sent("access-control-request-method"),
    holds((c) => c.exchange.type === "preflight"),
  ),
);
const notOk: Condition = quoting(
  "response.status",
  (c) => c.status !== null && (c.status < 200 || c.status > 299),
);
/** The request itself failed without a status, across origins, though it needed a preflight. */
const stopped: Condition = all(
  failure("net::ERR_FAILED", "NS_ERROR_DOM_BAD_URI"),
  holds((c) => c.status === null),
  crossOrigin,
  holds(needsPreflight),
);

/** Entries of a comma-separated list, in lower case. */
function listed(exchange: Exchange, name: string): readonly string[] {
  return (exchange.response?.fields.all(name) ?? [])
    .join(",")
    .toLowerCase()
    .split(",")
    .map((item) => item.trim());
}

/** What the preflight's answer fails to allow, as one line to tell; false where it allows all. */
function notAllowed(answer: Exchange, name: string, fields: readonly string[]): string | false {
  const methods = listed(answer, "access-control-allow-methods");
  if (
    !["GET", "HEAD", "POST"].includes(name) &&
    !methods.includes(name.toLowerCase()) &&
    !methods.includes("*")
  )
    return `Access-Control-Allow-Methods: ${methods.join(", ") || "–"}`;
  const allowed = listed(answer, "access-control-allow-headers");
  const missing = fields.filter(
    (f) => !allowed.includes(f) && (!allowed.includes("*") || f === "authorization"),
  );
  return missing.length > 0 ? `Access-Control-Allow-Headers lacks ${missing.join(", ")}` : false;
}

function wanted(c: Case): readonly string[] {
  const type = c.sent("content-type");
  const simple =
    type === null || /^(application\/x-www-form-urlencoded|multipart\/form-data|text\/plain)/i.test(type);
  return simple ? ownFields(c) : ["content-type", ...ownFields(c)];
}

/** The OPTIONS request that asks for permission, and the request that never followed it. */
export const preflightCauses = {
  id: "preflight",
  causes: [
    cause({
      id: "answered-by-error",
      mechanism: "cors-preflight-not-handled",
      on: ["3xx", "4xx", "5xx"],
      certainty: "likely",
      when: all(isPreflight, notOk),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "options-refused",
      mechanism: "cors-preflight-not-handled",
      on: ["4xx", "5xx"],
      certainty: "likely",
      when: all(method("OPTIONS"), sent("origin"), notOk),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "answered-without-headers",
      mechanism: "cors-preflight-not-handled",
      on: ["2xx"],
      certainty: "likely",
      when: all(isPreflight, sent("origin"), lacks("access-control-allow-origin")),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "method-or-header-not-listed",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["2xx"],
      certainty: "likely",
      when: all(
        isPreflight,
        measuring("response.field.access-control-allow-methods", (c) => {
          if (!c.exchange.response?.fields.has("access-control-allow-origin")) return false;
          const fields = (c.sent("access-control-request-headers") ?? "")
            .toLowerCase()
            .split(",")
            .map((name) => name.trim())
            .filter((name) => name !== "");
          const name = c.sent("access-control-request-method") ?? "GET";
          return notAllowed(c.exchange, name, fields);
        }),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-failed",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: all(
        stopped,
        preflight((p) => {
          const status = p.response?.status ?? 0;
          return status >= 300 && status < 500 ? `OPTIONS → ${status}` : false;
        }),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-met-error",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: all(
        stopped,
        preflight((p) => ((p.response?.status ?? 0) >= 500 ? `OPTIONS → ${p.response?.status}` : false)),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-without-headers",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: all(
        stopped,
        preflight((p) =>
          p.response?.fields.lacks("access-control-allow-origin") ? `OPTIONS → ${p.response.status}` : false,
        ),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-does-not-allow",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "likely",
      when: all(
        stopped,
        preflight((p, c) =>
          p.response?.fields.has("access-control-allow-origin")
            ? notAllowed(p, c.exchange.request.method, wanted(c))
            : false,
        ),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "own-field-not-allowed",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "likely",
      when: all(
        stopped,
        holds((c) => c.surroundings.preflight === null),
        measuring("failure", (c) => ownFields(c).find((name) => name !== "authorization") ?? false),
      ),
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-not-seen",
      mechanism: "cors-preflight-not-handled",
      on: ["failure"],
      certainty: "likely",
      when: stopped,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-may-not-allow",
      mechanism: "cors-method-or-header-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: stopped,
      sources: [PREFLIGHT],
    }),
    cause({
      id: "preflight-names-other-origin",
      mechanism: "cors-origin-not-allowed",
      on: ["failure"],
      certainty: "possible",
      when: stopped,
      sources: [PREFLIGHT],
    }),
  ],
} as const;
