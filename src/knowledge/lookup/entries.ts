import type { FailureKind } from "../../diagnosis/failure-kind.ts";
import type { Responder } from "../../diagnosis/responder.ts";
import type { Source } from "../../diagnosis/source.ts";
import type { Status } from "../../diagnosis/status.ts";
import type { Text } from "../../diagnosis/text.ts";
import { failures } from "../failures.ts";
import { responders } from "../responders.ts";
import { statuses } from "../statuses.ts";
import { SENDER_WORDS } from "./sender-words.ts";

/** One line of the catalogue: a status, a vendor's code, a sub-status or a browser failure. */
export type Entry = {
  /** "405", "iis/403.14", "heroku/H12", "failure/timed-out"; unique. */
  readonly id: string;
  /** "405", "403.14", "H12"; a failure goes by its first name. */
  readonly code: string;
  /** The wording that goes with the code: the reason phrase, the vendor's own name, the error's name. */
  readonly phrase: string;
  readonly name: Text;
  /** A code that no registry knows and no single vendor owns is `vendor` without a vendor. */
  readonly kind: "standard" | "vendor" | "substatus" | "failure";
  readonly vendor: Text | null;
  readonly meaning: Text;
  /** Header fields that come with it; `owed` ones must or should be there. */
  readonly fields: readonly { readonly name: string; readonly owed: boolean }[];
  /** Words that people type for it, apart from those in the texts. */
  readonly asked: readonly string[];
  readonly sources: readonly Source[];
};

/** Of equal claims to a number the best known one first; the others as registered. */
const BEST_KNOWN = ["nginx", "cloudflare", "aws-alb", "heroku"];

function fieldsOf({ request, response }: Status): Entry["fields"] {
  const owed = new Map<string, boolean>();
  for (const { field, level } of [...request, ...response]) {
    if (field && level !== "must-not") owed.set(field, owed.get(field) || level !== "may");
  }
  return [...owed].map(([name, owed]) => ({ name, owed }));
}

function ofStatus(status: Status): Entry {
  return {
    id: String(status.code),
    code: String(status.code),
    phrase: status.phrase,
    name: status.name,
    kind: status.kind === "unregistered" ? "vendor" : "standard",
    vendor: null,
    meaning: status.meaning,
    fields: fieldsOf(status),
    asked: status.asked,
    sources: status.sources,
  };
}

function ofVendor(responder: Responder): Entry[] {
  return (responder.statuses ?? []).map((own) => ({
    id: `${responder.id}/${own.code}`,
    code: own.code,
    phrase: own.name,
    name: { en: own.name, "zh-CN": own.name },
    kind: own.kind,
    vendor: responder.name,
    meaning: own.meaning,
    fields: [],
    asked: [responder.id, ...(SENDER_WORDS[responder.id] ?? [])],
    sources: own.sources,
  }));
}

function ofFailure(failure: FailureKind): Entry {
  const code = failure.names.find((name) => name !== "") ?? failure.id;
  return {
    id: `failure/${failure.id}`,
    code,
    phrase: code === failure.id ? failure.name.en : code.replace("net::", ""),
    name: failure.name,
    kind: "failure",
    vendor: null,
    meaning: failure.meaning,
    fields: [],
    asked: [...failure.names.filter((name) => name !== ""), ...failure.asked],
    sources: failure.sources,
  };
}

function bestKnownFirst(a: Responder, b: Responder): number {
  return place(a.id) - place(b.id);
}

function place(id: string): number {
  const at = BEST_KNOWN.indexOf(id);
  return at < 0 ? BEST_KNOWN.length : at;
}

const ofAnybody: readonly Status[] = Object.values(statuses);
const systems: readonly Responder[] = Object.values(responders);

/** The whole catalogue: codes that anybody sends in their order, then vendors' codes, then failures. */
export const entries: readonly Entry[] = [
  ...ofAnybody.map(ofStatus),
  ...systems.toSorted(bestKnownFirst).flatMap(ofVendor),
  ...failures.map(ofFailure),
];
