import type { FailureKind } from "../../diagnosis/failure-kind.ts";
import type { Responder } from "../../diagnosis/responder.ts";
import type { Source } from "../../diagnosis/source.ts";
import type { Status } from "../../diagnosis/status.ts";
import type { Text } from "../../diagnosis/text.ts";
import { failures } from "../failures.ts";
import { mechanisms } from "../mechanisms.ts";
import { clientNames } from "../names.ts";
import { protocols } from "../protocols.ts";
import { responders } from "../responders.ts";
import { statuses } from "../statuses.ts";
import type { Protocol } from "../writing/protocol.ts";
import { CODE_WORDS, SENDER_WORDS } from "./sender-words.ts";
import { SYMPTOMS } from "./symptoms.ts";

/**
 * One line of the catalogue: a status, a vendor's code, a sub-status, a failure, a fault known by its symptom,
 * or a code of a protocol beside HTTP.
 */
export type Entry = {
  /** "405", "iis/403.14", "heroku/H12", "failure/timed-out", "fault/waf-blocked", "grpc/14"; unique. */
  readonly id: string;
  /** "405", "403.14", "H12"; a failure goes by its first name, a symptom by the fault's. */
  readonly code: string;
  /** The wording that goes with the code: the reason phrase, the vendor's own name, the error's name. */
  readonly phrase: string;
  /** Null where the phrase serves both languages. */
  readonly name: Text | null;
  /** A code that no registry knows and no single vendor owns is `vendor` without a vendor. */
  readonly kind: "standard" | "vendor" | "substatus" | "failure" | "protocol";
  /** Whose code it is: a vendor, a protocol beside HTTP. */
  readonly vendor: Text | null;
  readonly meaning: Text;
  /** Header fields that come with it; `owed` ones must or should be there. */
  readonly fields: readonly { readonly name: string; readonly owed: boolean }[];
  /** Words that people type for it, apart from those in the texts. */
  readonly asked: readonly string[];
  /** What people call the vendor or protocol: who names it wants its codes. */
  readonly senders: readonly string[];
  /** What other programs, logs and browsers' pages call it. */
  readonly names: readonly NamesOf[];
  readonly sources: readonly Source[];
};

export type NamesOf = { readonly by: Text; readonly names: readonly string[] };

type Unnamed = Omit<Entry, "names">;

/** Of equal claims to a number the best known one first; the others as registered. */
const BEST_KNOWN = ["nginx", "cloudflare", "aws-alb", "heroku"];

/** The names that the files of ../names give an entry. */
function namesOf(id: string): readonly NamesOf[] {
  return clientNames.flatMap(({ client, names }) => {
    const own = names[id];
    return own ? [{ by: client, names: own }] : [];
  });
}

function fieldsOf({ request, response }: Status): Entry["fields"] {
  const owed = new Map<string, boolean>();
  for (const { field, level } of [...request, ...response]) {
    if (field && level !== "must-not") owed.set(field, owed.get(field) || level !== "may");
  }
  return [...owed].map(([name, owed]) => ({ name, owed }));
}

function ofStatus(status: Status): Unnamed {
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
    senders: [],
    sources: status.sources,
  };
}

function ofVendor(responder: Responder): Unnamed[] {
  return (responder.statuses ?? []).map((own) => ({
    id: `${responder.id}/${own.code}`,
    code: own.code,
    phrase: own.name,
    name: null,
    kind: own.kind,
    vendor: responder.name,
    meaning: own.meaning,
    fields: [],
    asked: CODE_WORDS[`${responder.id}/${own.code}`] ?? [],
    senders: [responder.id, ...(SENDER_WORDS[responder.id] ?? [])],
    sources: own.sources,
  }));
}

function ofFailure(failure: FailureKind): Unnamed {
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
    senders: [],
    sources: failure.sources,
  };
}

function ofSymptom([id, asked]: [string, readonly string[]]): Unnamed {
  const { name, why, sources } = mechanisms[id as keyof typeof mechanisms];
  return {
    id: `fault/${id}`,
    code: name.en,
    phrase: name.en,
    name,
    kind: "failure",
    vendor: null,
    meaning: why,
    fields: [],
    asked,
    senders: [],
    sources,
  };
}

function ofProtocol({ id, name, called, codes }: Protocol): Unnamed[] {
  return codes.map((code) => ({
    id: `${id}/${code.code}`,
    code: code.code,
    phrase: code.name,
    name: null,
    kind: "protocol",
    vendor: name,
    meaning: code.meaning,
    fields: [],
    asked: code.asked,
    senders: called,
    sources: code.sources,
  }));
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

const all: readonly Unnamed[] = [
  ...ofAnybody.map(ofStatus),
  ...systems.toSorted(bestKnownFirst).flatMap(ofVendor),
  ...failures.map(ofFailure),
  ...Object.entries(SYMPTOMS).map(ofSymptom),
  ...protocols.flatMap(ofProtocol),
];

/** The whole catalogue: codes that anybody sends in their order, vendors' codes, failures, symptoms, protocols. */
export const entries: readonly Entry[] = all.map((entry) => ({ ...entry, names: namesOf(entry.id) }));
