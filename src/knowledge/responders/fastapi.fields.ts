import type { Case } from "../../diagnosis/case.ts";
import { type Condition, quoting } from "../../diagnosis/condition/condition.ts";
import { memberOf, memberPlace } from "../../diagnosis/condition/json.ts";
import { isJsonObject } from "../../diagnosis/json.ts";

/** One fault of FastAPI's list: where it is, and whether nothing stood there at all. */
type Fault = { readonly place: readonly unknown[]; readonly isMissing: boolean; readonly input: unknown };

const MOST_FAULTS = 50;

function faults(c: Case): readonly Fault[] {
  const detail = memberOf(c, "detail");
  if (!Array.isArray(detail)) return [];
  return detail
    .slice(0, MOST_FAULTS)
    .filter(isJsonObject)
    .map(({ loc, type, input }) => ({
      place: Array.isArray(loc) ? loc : [],
      isMissing: type === "missing" || type === "value_error.missing",
      input,
    }));
}

/**
 * FastAPI itself found nothing under this name of the body. A model that was given an object shows it as
 * `input`; Pydantic 1 shows none.
 */
function isNowhereInBody({ place, isMissing, input }: Fault): boolean {
  const isEmpty =
    input === undefined || input === null || (isJsonObject(input) && Object.keys(input).length === 0);
  return isMissing && isEmpty && place.length === 2 && place[0] === "body" && typeof place[1] === "string";
}

/** The top level of what was sent, JSON or a form, has a value of this name. */
function wasSent(c: Case, name: unknown): boolean {
  if (typeof name !== "string") return false;
  const json = c.sentJson?.value;
  if (isJsonObject(json)) return Object.hasOwn(json, name) && (json[name] ?? "") !== "";
  const type = c.sent("content-type") ?? "";
  const { text } = c.exchange.request.body;
  return (
    /^application\/x-www-form-urlencoded\b/i.test(type) &&
    !!new URLSearchParams((text ?? "").slice(0, 65_536)).get(name)
  );
}

function listed(holds: (faults: readonly Fault[], c: Case) => boolean): Condition {
  return quoting("response.body", (c) => holds(faults(c), c) && memberPlace(c, "detail"));
}

/** A field of the body is missing that stands in the body: it was looked for in another type of content. */
export const missedThoughSent: Condition = listed((list, c) =>
  list.some((fault) => isNowhereInBody(fault) && wasSent(c, fault.place[1])),
);

/** Every fault is a field that was found nowhere, as also where content of another type is wanted. */
export const missedWholly: Condition = listed((list) => list.length > 0 && list.every(isNowhereInBody));

/** A field of the request, which is mostly that of a login; what lacks is then more than bad input. */
function isInField({ place }: Fault): boolean {
  return place[0] === "header" || place[0] === "cookie";
}

/** A fault shows that what was sent was looked at, or has nothing to do with the body. */
export const bodyWasRead: Condition = listed((list) =>
  list.some((fault) => !isNowhereInBody(fault) && !isInField(fault)),
);

/** A parameter of the query is missing that stands in the body. */
export const wantedInAddress: Condition = listed((list, c) =>
  list.some(
    ({ place, isMissing }) => isMissing && place.length === 2 && place[0] === "query" && wasSent(c, place[1]),
  ),
);
