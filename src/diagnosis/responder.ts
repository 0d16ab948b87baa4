import type { Advice } from "./advice.ts";
import type { Cause } from "./cause.ts";
import type { Condition } from "./condition/condition.ts";
import type { OwnWriting } from "./own-writing.ts";
import type { PrivateStatus } from "./private-status.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";

/** What a system does on the way, ordered from the reader to the application. */
export const ROLES = [
  "browser",
  "extension",
  "service-worker",
  "forward-proxy",
  "cdn",
  "waf",
  "cache",
  "load-balancer",
  "reverse-proxy",
  "web-server",
  "runtime",
  "framework",
  "application",
] as const;
export type Role = (typeof ROLES)[number];

/**
 * A way in which a system gives itself away.
 *
 * - `wrote`: only this system writes such a thing, and it writes it into its own responses (its
 *   error page, its private error field). It is the author.
 * - `named`: the response names the system as its server or framework. It is the author unless
 *   something shows that another one wrote it.
 * - `relayed`: it handled the response on the way (Via, a request id, a cache field). Not the author.
 */
export type Sign<Id extends string = string> = {
  /** Unique in its responder; names its examples. */
  readonly id: Id;
  readonly says: "wrote" | "named" | "relayed";
  readonly when: Condition;
  /** The role in which it answers when this sign shows; the responder's first role by default. */
  readonly role?: Role;
  /** Another may have written it: the author that it shows is likely, no more. */
  readonly leavesDoubt?: true;
};

type SignBuilder = <const Id extends string>(id: Id, when: Condition, role?: Role) => Sign<Id>;

function signSaying(says: Sign["says"]): SignBuilder {
  return (id, when, role) => (role ? { id, says, when, role } : { id, says, when });
}

export const wrote = signSaying("wrote");
export const named = signSaying("named");
export const relayed = signSaying("relayed");

/** As `wrote`, of what is concluded from more than what the response holds. */
export const probablyWrote: SignBuilder = (id, when, role) => ({
  ...wrote(id, when, role),
  leavesDoubt: true,
});

/** A system that answers: how it gives itself away, its own codes, its own causes. */
export type Responder<
  Id extends string = string,
  CauseId extends string = string,
  SignId extends string = string,
> = {
  readonly id: Id;
  readonly name: Text;
  readonly roles: readonly [Role, ...Role[]];
  readonly signs: readonly Sign<SignId>[];
  /** Codes that only this system sends or logs. */
  readonly statuses?: readonly PrivateStatus[];
  /** What it does as other systems of its kind do (manner.ts). */
  readonly manners?: readonly string[];
  /** Systems that are not believed where this one can be, for the same strength of evidence. */
  readonly over?: readonly string[];
  /**
   * Statuses that it never writes by itself, as its source or documentation shows: where a response names it with one
   * of these, it passed on what another wrote.
   */
  readonly neverWrites?: readonly number[];
  /** What its own errors can look like: where one that names it does not, it passed on what another wrote. */
  readonly writes?: OwnWriting;
  /** It is believed where no other is. */
  readonly lastResort?: true;
  /** Stands for systems that have no name here, or answers in place of one: which server would have to be set up is not known. */
  readonly standsForOthers?: true;
  /** Nothing stands behind it that could have failed: what servers usually mean by a status is not meant here. */
  readonly answersAlone?: true;
  /** Its own words for mechanisms that others have too: its directives, its limits. By mechanism. */
  readonly advice?: Readonly<Record<string, Advice>>;
  /** Causes that only this system has; looked at when it wrote the response or stood on the path. */
  readonly causes: readonly Cause<CauseId>[];
  readonly sources: readonly [Source, ...Source[]];
};

export function defineResponder<
  const Id extends string,
  const SignId extends string,
  const CauseId extends string = never,
>(responder: Responder<Id, CauseId, SignId>): Responder<Id, CauseId, SignId> {
  return responder;
}
