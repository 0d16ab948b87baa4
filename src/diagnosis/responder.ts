import type { Cause } from "./cause.ts";
import type { Condition } from "./condition/condition.ts";
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
export type Sign = {
  readonly says: "wrote" | "named" | "relayed";
  readonly when: Condition;
  /** The role in which it answers when this sign shows; the responder's first role by default. */
  readonly role?: Role;
};

export function wrote(when: Condition, role?: Role): Sign {
  return role ? { says: "wrote", when, role } : { says: "wrote", when };
}
export function named(when: Condition, role?: Role): Sign {
  return role ? { says: "named", when, role } : { says: "named", when };
}
export function relayed(when: Condition, role?: Role): Sign {
  return role ? { says: "relayed", when, role } : { says: "relayed", when };
}

/** A system that answers: how it gives itself away, its own codes, its own causes. */
export type Responder<Id extends string = string, CauseId extends string = string> = {
  readonly id: Id;
  readonly name: Text;
  readonly roles: readonly [Role, ...Role[]];
  readonly signs: readonly Sign[];
  /** Codes that only this system sends or logs. */
  readonly statuses?: readonly PrivateStatus[];
  /** Causes that only this system has; looked at when it wrote the response or stood on the path. */
  readonly causes: readonly Cause<CauseId>[];
  readonly sources: readonly [Source, ...Source[]];
};

export function defineResponder<const Id extends string, const CauseId extends string = never>(
  responder: Responder<Id, CauseId>,
): Responder<Id, CauseId> {
  return responder;
}
