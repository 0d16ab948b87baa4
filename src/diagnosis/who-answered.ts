import type { Case } from "./case.ts";
import type { Author, Stop } from "./diagnosis.ts";
import type { Evidence } from "./evidence.ts";
import { wasPassedOn } from "./own-writing.ts";
import { type Responder, ROLES, type Role, type Sign } from "./responder.ts";

type SeenSign = {
  readonly responder: Responder;
  readonly says: Sign["says"];
  readonly leavesDoubt: boolean;
  readonly role: Role;
  readonly evidence: readonly Evidence[];
};

const STRENGTH = { wrote: 2, named: 1, relayed: 0 } as const;

/** A sign and the responder that it gives away. */
export type SignOf = { readonly responder: Responder; readonly sign: Sign };

export function signsOf(responders: readonly Responder[]): readonly SignOf[] {
  return responders.flatMap((responder) => responder.signs.map((sign) => ({ responder, sign })));
}

/** The strongest sign that each responder shows; responders without a sign are left out. */
function seenIn(c: Case, signs: readonly SignOf[]): readonly SeenSign[] {
  const found: SeenSign[] = [];
  for (const { responder, sign } of signs) {
    const last = found.at(-1);
    const best = last?.responder === responder ? last : null;
    if (best && STRENGTH[sign.says] <= STRENGTH[best.says]) continue;
    const evidence = sign.when(c);
    if (evidence === false) continue;
    const says = sign.says === "named" && isOfAnother(c, responder) ? "relayed" : sign.says;
    if (best && STRENGTH[says] <= STRENGTH[best.says]) continue;
    if (best) found.pop();
    found.push({
      responder,
      says,
      leavesDoubt: sign.leavesDoubt === true,
      role: sign.role ?? responder.roles[0],
      evidence,
    });
  }
  return found;
}

/** The response names the responder, and is not what that one writes. */
function isOfAnother(c: Case, { neverWrites, writes }: Responder): boolean {
  if (c.status !== null && neverWrites?.includes(c.status)) return true;
  return writes !== undefined && wasPassedOn(c, writes);
}

function depth(role: Role): number {
  return ROLES.indexOf(role);
}

/** The one that no other of them is believed before; the first where that is not said. */
function foremost(claims: readonly SeenSign[]): SeenSign | null {
  const beaten = ({ responder }: SeenSign) =>
    claims.some((other) => other.responder !== responder && isBefore(other.responder, responder));
  return claims.find((claim) => !beaten(claim)) ?? claims[0] ?? null;
}

function isBefore(a: Responder, b: Responder): boolean {
  return (a.over?.includes(b.id) ?? false) || (b.lastResort === true && a.lastResort !== true);
}

/**
 * Who wrote the response. What only one system writes decides. Else the system deepest in the
 * application that the response names is believed, since outer ones pass on what inner ones write.
 * A system that only relayed is never the author.
 */
function authorOf(seen: readonly SeenSign[]): SeenSign | null {
  const proved = seen.filter((s) => s.says === "wrote");
  if (proved.length > 0) return foremost(proved);
  const named = seen.filter((s) => s.says === "named");
  const deepest = named.reduce((most, s) => Math.max(most, depth(s.role)), 0);
  return foremost(named.filter((s) => depth(s.role) === deepest));
}

/**
 * Known by its words alone, where the response names another framework: whoever writes an interface may use another's words,
 * and what is built upon another says so.
 */
function isImitable({ responder, role, evidence }: SeenSign, seen: readonly SeenSign[]): boolean {
  return (
    role === "framework" &&
    evidence.every(({ where }) => where.startsWith("response.body")) &&
    seen.some(
      (other) =>
        other.role === role && other.responder !== responder && !isBefore(responder, other.responder),
    )
  );
}

export type Answered = { readonly author: Author | null; readonly path: readonly Stop[] };

/** The path of the response and its author, from the signs that the responders show. */
export function whoAnswered(c: Case, responders: readonly Responder[]): Answered {
  return answeredBy(c, signsOf(responders));
}

/** The same from a choice of signs; those of one responder stand together. */
export function answeredBy(c: Case, signs: readonly SignOf[]): Answered {
  const seen = seenIn(c, signs);
  const author = authorOf(seen);
  const path = seen
    .map((s) => ({
      id: s.responder.id,
      name: s.responder.name,
      role: s.role,
      wrote: s === author,
      evidence: s.evidence,
    }))
    // What wrote it stands at the end: the others passed it on, whatever their place is by their kind.
    .sort((a, b) => Number(a.wrote) - Number(b.wrote) || depth(a.role) - depth(b.role));
  return {
    author: author && {
      id: author.responder.id,
      name: author.responder.name,
      role: author.role,
      certainty:
        author.says === "wrote" && !author.leavesDoubt && !isImitable(author, seen) ? "certain" : "likely",
      evidence: author.evidence,
    },
    path,
  };
}
