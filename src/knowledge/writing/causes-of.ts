import type { Cause, Certainty, Scope } from "../../diagnosis/cause.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, type Pattern } from "../../diagnosis/condition/condition.ts";
import type { Source } from "../../diagnosis/source.ts";
import type { Text } from "../../diagnosis/text.ts";
import type { MechanismId } from "../mechanisms.ts";
import type { ResponderId } from "../responder-ids.ts";
import { inside } from "./by.ts";

/** Of causes that any system can have, or those of a kind of systems. */
export const anybody = Symbol("anybody");

/** What a cause tells in place of its mechanism. */
type Words = Pick<Cause, "facts"> & {
  readonly why?: Text;
  readonly fix?: readonly Text[];
  readonly confirm?: Text;
};

type On = Scope | readonly Scope[];

/** What a system says (its private codes, phrases or statuses), by the mechanism that it means. */
export type CauseTable = { readonly [Id in MechanismId]?: readonly [string, ...string[]] };

type TableOptions<Table extends CauseTable, Prefix extends string> = {
  readonly certainty: Certainty;
  /** Whether the response says the entry. */
  readonly when: (entry: string) => Condition;
  /** All errors by default. */
  readonly on?: readonly Scope[];
  /** Keeps the ids of a system's tables apart. */
  readonly prefix?: Prefix;
  /** What is told of a row in place of its mechanism; words for one that the table does not have would never be read. */
  readonly words?: { readonly [Id in keyof Table]?: Words };
};

/**
 * The one way to write causes that need no more than a line each: whose they are, where they are
 * documented, then what tells them.
 */
export function causesOf(author: ResponderId | typeof anybody, ...sources: readonly Source[]) {
  const own: Condition = author === anybody ? () => [] : inside(author);
  function make<const Id extends string>(
    certainty: Certainty,
    id: Id,
    mechanism: MechanismId,
    on: On,
    when: Condition,
    words: Words = {},
  ): Cause<Id, MechanismId> {
    const scopes = typeof on === "object" ? on : [on];
    return { id, mechanism, on: scopes, certainty, when, sources, ...words };
  }
  function of(certainty: Certainty) {
    return <const Id extends string>(
      id: Id,
      mechanism: MechanismId,
      on: On,
      when: Condition,
      words?: Words,
    ): Cause<Id, MechanismId> => make(certainty, id, mechanism, on, when, words);
  }
  function saying(certainty: Certainty) {
    return <const Id extends string>(
      id: Id,
      mechanism: MechanismId,
      on: On,
      pattern: Pattern,
      words?: Words,
    ): Cause<Id, MechanismId> => make(certainty, id, mechanism, on, body(pattern), words);
  }
  return {
    /** The response proves it. */
    proven: of("certain"),
    /** Something points to it strongly. */
    likely: of("likely"),
    /** The body says words that have no second meaning. */
    states: saying("certain"),
    /** The body holds words that the system mostly writes for this. */
    says: saying("likely"),
    /** The most frequent mechanism behind a response of this system that tells nothing more. */
    usual: <const Id extends string>(id: Id, mechanism: MechanismId, on: On, words?: Words) =>
      make("likely", id, mechanism, on, own, words),
    /** Worth a look where the system is the author. */
    possible: <const Id extends string>(
      id: Id,
      mechanism: MechanismId,
      on: On,
      when: Condition = () => [],
      words?: Words,
    ) => make("possible", id, mechanism, on, all(own, when), words),
    /**
     * One cause for each mechanism of the table. A list of codes is read and checked better as a table
     * than as thirty causes that differ in a word.
     */
    table: <const Table extends CauseTable, const Prefix extends string = "">(
      table: Table & { readonly [Id in Exclude<keyof Table, MechanismId>]: never },
      { certainty, when, on = ["4xx", "5xx"], prefix, words }: TableOptions<NoInfer<Table>, Prefix>,
    ): readonly Cause<`${Prefix}${keyof Table & string}`, MechanismId>[] => {
      const rows = Object.entries(table) as [keyof Table & MechanismId, readonly string[]][];
      return rows.map(([mechanism, entries]) =>
        make(
          certainty,
          `${prefix ?? ("" as Prefix)}${mechanism}`,
          mechanism,
          on,
          any(...entries.map(when)),
          words?.[mechanism],
        ),
      );
    },
  };
}
