import type { Exchange } from "../http/exchange.ts";
import { parsedUrl } from "../http/parsed-url.ts";
import { addressDifferences } from "./address-differences.ts";
import { answerDifferences } from "./answer-differences.ts";
import { bodyDifferences } from "./body-differences.ts";
import { callerDifferences } from "./caller-difference.ts";
import { cookieDifferences } from "./cookie-differences.ts";
import type { Difference, Group } from "./difference.ts";
import { requestFieldDifferences, responseFieldDifferences } from "./field-differences.ts";
import type { Meanwhile } from "./meanwhile.ts";
import type { Elsewhere } from "./other-capture.ts";
import { withoutHosts } from "./other-host.ts";
import { pagePolicyDifferences } from "./page-policy.ts";
import { shown, sidesOf } from "./sides.ts";
import { EXPLAINS, ORDER, type Symptom, symptomOf } from "./symptom.ts";
import { tokenExpiry } from "./token-expiry.ts";

type Name = {
  readonly id: string;
  readonly name: { readonly en: string; readonly "zh-CN": string };
  /** How surely it wrote the answer. */
  readonly certainty: string;
};

/** What is known beside the two exchanges; what is left out is not compared. */
export type Beside = {
  /** The one that was made for the failing exchange. */
  readonly preflight?: Exchange | null;
  readonly meanwhile?: Meanwhile | null;
  /** Where the good one is from; null where both are of one capture. */
  readonly elsewhere?: Elsewhere | null;
  /** The documents that were there when each was sent. */
  readonly pages?: { readonly before: Exchange | null; readonly after: Exchange | null };
  /** Who wrote each answer; null where it cannot be told. */
  readonly authors?: { readonly before: Name | null; readonly after: Name | null };
};

/** Differences beyond these explain nothing that the first ones do not. */
const MOST = 40;

/**
 * In what a failing exchange differs from a good one, what explains its failure most likely first. Secrets are named
 * by kind and length alone; what is equal, or not known of both, is left out, and so is what differs every time.
 */
export function differencesOf(good: Exchange, failing: Exchange, beside: Beside = {}): readonly Difference[] {
  const { before: then, after: now } = sidesOf(good, failing);
  const symptom = symptomOf(failing, beside.preflight);
  const found = [
    ...neighbours(failing, beside.meanwhile),
    ...rate(symptom, failing, beside.meanwhile),
    ...tokenExpiry(then, now, beside.elsewhere != null),
    ...authors(beside),
    ...answerDifferences(then, now),
    ...cookieDifferences(then, now),
    ...requestFieldDifferences(then, now),
    ...addressDifferences(then, now),
    ...bodyDifferences(then, now),
    ...callerDifferences(then, now),
    ...responseFieldDifferences(then, now),
    ...(symptom === "blocked" || symptom === "cors"
      ? pagePolicyDifferences(beside.pages?.before ?? null, beside.pages?.after ?? null, failing.type)
      : []),
  ].filter(({ group }) => group !== "noise");
  const told = beside.elsewhere?.hosts ? withoutHosts(found, symptom) : found;
  return withoutRepeats(inOrder(told, symptom), symptom, isOneAuthor(beside)).slice(0, MOST);
}

/** Of two that bear upon the same the one that was found first comes first: gone before new, new before changed. */
function inOrder(found: readonly Difference[], symptom: Symptom): readonly Difference[] {
  const first = EXPLAINS[symptom];
  const rank = (group: Group) => {
    const at = first.indexOf(group);
    return at >= 0 ? at : first.length + ORDER.indexOf(group);
  };
  const byChange = ({ change }: Difference) => CHANGES.indexOf(change);
  return [...found].sort((a, b) => rank(a.group) - rank(b.group) || byChange(a) - byChange(b));
}

const CHANGES: readonly Difference["change"][] = ["same", "renamed", "gone", "type", "added", "changed"];

/** A new token needs no second line that the one before ran out, and who answered none of how they call themselves. */
function withoutRepeats(
  found: readonly Difference[],
  symptom: Symptom,
  isOneAuthor: boolean,
): readonly Difference[] {
  const isNamed = isOneAuthor || found.some(({ part }) => part === "answerer" || part === "no-answer");
  const hasContent = found.some(({ part }) => part === "body");
  const isRefused = found.some(({ part }) => part === "certificate");
  const hasLimit = found.some(({ part, change }) => part === "body-size" && change === "same");
  return found.filter(({ part, group, change }) => {
    // Who answers in place of another names no build and counts nothing: that tells of no other build.
    if (part === "response-field" && change === "gone" && (group === "build" || group === "limit"))
      return false;
    if (part === "response-field" && group === "answerer") return !isNamed;
    // That the browser ended it is in the sentence on the certificate.
    if (part === "answerer" && isRefused) return false;
    // Another content has another size: that is no second difference, but where the size is what was refused.
    return (
      part !== "body-size" || change === "same" || (!hasLimit && (!hasContent || symptom === "too-large"))
    );
  });
}

function neighbours(failing: Exchange, meanwhile: Meanwhile | null | undefined): readonly Difference[] {
  const around = meanwhile?.neighbours;
  if (around?.state !== "fail") return [];
  return [
    {
      part: "neighbours",
      group: "neighbours",
      change: "changed",
      name: hostOf(failing),
      before: around.since,
      after: around.count + 1,
    },
  ];
}

/** How many were sent to the host in a minute: said where the server found them too many. */
function rate(
  symptom: Symptom,
  failing: Exchange,
  meanwhile: Meanwhile | null | undefined,
): readonly Difference[] {
  if (symptom !== "too-many" || !meanwhile || meanwhile.rate.after <= meanwhile.rate.before) return [];
  const { before, after } = meanwhile.rate;
  return [{ part: "rate", group: "rate", change: "changed", name: hostOf(failing), before, after }];
}

function authors({ authors }: Beside): readonly Difference[] {
  const [then, now] = [authors?.before, authors?.after];
  // One server shows itself in some answers and not in others: only who signed the failing one is another for sure.
  if (!then || !now || then.id === now.id || now.certainty !== "certain") return [];
  return [
    { part: "answerer", group: "answerer", change: "changed", name: "", before: then.name, after: now.name },
  ];
}

function isOneAuthor({ authors }: Beside): boolean {
  return authors?.before != null && authors.before.id === authors.after?.id;
}

function hostOf({ request }: Exchange): string {
  return shown(parsedUrl(request.url)?.host ?? "");
}

/** All that was sent is known of both, and nothing of it differs that could matter. */
export function isSameRequest(good: Exchange, failing: Exchange, found: readonly Difference[]): boolean {
  const isKnown = ({ request }: Exchange) =>
    request.fields.complete && (request.body.text !== null || !mayHaveBody(request.method));
  return isKnown(good) && isKnown(failing) && !found.some(({ part }) => OF_THE_REQUEST.has(part));
}

function mayHaveBody(method: string): boolean {
  return !/^(?:GET|HEAD|OPTIONS)$/.test(method);
}

const OF_THE_REQUEST: ReadonlySet<Difference["part"]> = new Set<Difference["part"]>([
  "method",
  "scheme",
  "host",
  "path",
  "query",
  "field",
  "cookie",
  "body",
  "token-expiry",
]);
