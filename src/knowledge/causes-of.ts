import type { Cause, Certainty, Scope } from "../diagnosis/cause.ts";
import { by } from "../diagnosis/condition/author.ts";
import { body } from "../diagnosis/condition/body.ts";
import { all, type Condition, type Pattern } from "../diagnosis/condition/condition.ts";
import type { Source } from "../diagnosis/source.ts";
import type { Text } from "../diagnosis/text.ts";
import type { MechanismId } from "./mechanisms.ts";

/** The system answered, or code of the site that runs in it: its causes are looked at on its path only. */
export function inside(system: string): Condition {
  return by(system, "application");
}

/** What a cause tells in place of its mechanism. */
export type Words = { readonly why?: Text; readonly fix?: readonly Text[]; readonly confirm?: Text };

type On = Scope | readonly Scope[];

/** The causes of one system, each in a line: what its own words tell, and what is left to weigh. */
export function causesOf(author: string, ...sources: readonly Source[]) {
  function make<const Id extends string>(
    certainty: Certainty,
    id: Id,
    mechanism: MechanismId,
    on: On,
    when: Condition,
    words: Words,
  ): Cause<Id, MechanismId> {
    const scopes = typeof on === "object" ? on : [on];
    return { id, mechanism, on: scopes, certainty, when, sources, ...words };
  }
  return {
    /** The body holds words that the system writes for this alone. */
    says: <const Id extends string>(
      id: Id,
      mechanism: MechanismId,
      on: On,
      pattern: Pattern,
      words: Words = {},
    ) => make("likely", id, mechanism, on, body(pattern), words),
    /** Something else points to it strongly. */
    likely: <const Id extends string>(
      id: Id,
      mechanism: MechanismId,
      on: On,
      when: Condition,
      words: Words = {},
    ) => make("likely", id, mechanism, on, when, words),
    /** The most frequent mechanism behind a response of this system that tells nothing more. */
    usual: <const Id extends string>(id: Id, mechanism: MechanismId, on: On, words: Words = {}) =>
      make("likely", id, mechanism, on, inside(author), words),
    /** Worth a look where the system is the author. */
    possible: <const Id extends string>(
      id: Id,
      mechanism: MechanismId,
      on: On,
      when: Condition = () => [],
      words: Words = {},
    ) => make("possible", id, mechanism, on, all(inside(author), when), words),
    /** The response proves it. */
    proven: <const Id extends string>(
      id: Id,
      mechanism: MechanismId,
      on: On,
      when: Condition,
      words: Words = {},
    ) => make("certain", id, mechanism, on, when, words),
  };
}
