import type { Cause } from "./cause.ts";
import type { Condition } from "./condition/condition.ts";
import type { Source } from "./source.ts";
import type { Text } from "./text.ts";

/** RFC 2119 words for what a message carries. */
export type Requirement = "must" | "should" | "may" | "must-not";

/** What a request or response with this status carries. */
export type Carries = {
  readonly level: Requirement;
  /** A header field's name in its usual case, or null where it is about the content. */
  readonly field: string | null;
  readonly what: Text;
  readonly source: Source;
};

export type Misreading = { readonly believed: Text; readonly truth: Text; readonly source: Source };

/** "401 or 403?": how to tell this status from a neighbour. */
export type LookAlike = { readonly codes: readonly number[]; readonly difference: Text };

export type Status<Mechanism extends string = string, CauseId extends string = string> = {
  readonly code: number;
  /** The registered reason phrase, or the usual one. */
  readonly phrase: string;
  readonly kind: "registered" | "unused" | "obsolete" | "unregistered";
  /** The phrase in both languages. */
  readonly name: Text;
  /** One sentence. */
  readonly meaning: Text;
  /** What it is for and when a server should send it. */
  readonly use: Text;
  readonly request: readonly Carries[];
  readonly response: readonly Carries[];
  readonly content: "expected" | "optional" | "forbidden";
  /** Heuristically cacheable, cacheable only when said so, or never (RFC 9110, 15.1; RFC 9111, 3). */
  readonly cacheable: "by-default" | "when-explicit" | "never";
  /** Whether sending the same request again can help. */
  readonly retry: "after-change" | "later" | "at-once" | "not-needed";
  /** A request and its response, raw; a test parses it and holds it to the rules above. */
  readonly example: string;
  readonly misreadings: readonly Misreading[];
  readonly lookAlikes: readonly LookAlike[];
  /** Mechanisms to list as possible when nothing more specific is known, most frequent first. */
  readonly usual: readonly Mechanism[];
  /** What shows that a usual mechanism was not the reason here. */
  readonly refuted?: Readonly<Partial<Record<Mechanism, Condition>>>;
  /** The family of mechanisms of which a gateway that sends it does not tell which one it was. */
  readonly hides?: string;
  /** Causes that any server can have, with evidence. */
  readonly causes: readonly Cause<CauseId, Mechanism>[];
  /** Words that people type when they look for it, apart from those in the texts. */
  readonly asked: readonly string[];
  readonly sources: readonly [Source, ...Source[]];
};

/** What the engine needs of a status; the rest is for the catalogue's cards, and not in the panel's scripts. */
export type StatusBrief = Pick<
  Status,
  "code" | "phrase" | "kind" | "name" | "meaning" | "usual" | "refuted" | "hides" | "causes" | "sources"
>;

export function statusDefiner<Mechanism extends string>() {
  return function defineStatus<const CauseId extends string = never>(
    status: Status<Mechanism, CauseId>,
  ): Status<Mechanism, CauseId> {
    return status;
  };
}
