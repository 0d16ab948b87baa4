import type { Certainty } from "./cause.ts";
import type { Level } from "./check.ts";
import type { Evidence } from "./evidence.ts";
import type { FailureKind } from "./failure-kind.ts";
import type { PrivateStatus } from "./private-status.ts";
import type { Role } from "./responder.ts";
import type { Source } from "./source.ts";
import type { StatusBrief } from "./status.ts";
import type { Text } from "./text.ts";

/** A system on the way of this response. */
export type Stop = {
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  /** It wrote this response. */
  readonly wrote: boolean;
  readonly evidence: readonly Evidence[];
};

/** Who wrote the response, and what shows it. */
export type Author = {
  readonly id: string;
  readonly name: Text;
  readonly role: Role;
  readonly certainty: Certainty;
  readonly evidence: readonly Evidence[];
};

export type FoundCause = {
  readonly id: string;
  readonly mechanism: string;
  readonly family: string;
  readonly certainty: Certainty;
  readonly name: Text;
  readonly why: Text;
  readonly fix: readonly Text[];
  readonly confirm: Text;
  readonly evidence: readonly Evidence[];
  readonly sources: readonly Source[];
};

export type Finding = {
  readonly id: string;
  readonly level: Level;
  readonly says: Text;
  readonly evidence: readonly Evidence[];
  readonly source: Source;
};

export type Diagnosis = {
  readonly status: StatusBrief | null;
  /** What the author means by the code, where it has a meaning of its own. */
  readonly privateStatus: PrivateStatus | null;
  /** The server's own sentence and the code beside it, for an error that says anything. */
  readonly said: { readonly codes: readonly string[]; readonly evidence: Evidence } | null;
  readonly failure: FailureKind | null;
  /** Null where it cannot be told. */
  readonly author: Author | null;
  /** Browser first, in the order of roles. */
  readonly path: readonly Stop[];
  /** Most likely first; empty where there is no fault to explain. */
  readonly causes: readonly FoundCause[];
  readonly findings: readonly Finding[];
};
