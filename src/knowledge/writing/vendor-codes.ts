import type { Cause, Certainty, Scope } from "../../diagnosis/cause.ts";
import { type CodeReader, code } from "../../diagnosis/condition/code.ts";
import type { Source } from "../../diagnosis/source.ts";
import type { Text } from "../../diagnosis/text.ts";
import type { MechanismId } from "../mechanisms.ts";
import type { CauseTable } from "./causes-of.ts";

type Options<Prefix extends string> = {
  /** All errors by default. */
  readonly on?: readonly Scope[];
  /** Keeps the ids of a vendor's tables apart. */
  readonly prefix?: Prefix;
};

/** Codes of which the vendor says more, or other things, than their mechanism does. */
export type SpokenCode = {
  readonly mechanism: MechanismId;
  readonly codes: readonly [string, ...string[]];
  /** May hold the slot `{code}`. */
  readonly why: Text;
  readonly fix?: readonly Text[];
  readonly confirm?: Text;
  /** Likely, where it says nothing. */
  readonly certainty?: Certainty;
};
export type SpokenCodes = { readonly [Id in string]: SpokenCode };

/**
 * Causes that the error codes of an interface tell, one for each mechanism of a table. `why` names the
 * vendor and the code (its slot `{code}`) and ends in "means this": what the mechanism is called says the rest.
 */
export function vendorCodes(read: CodeReader, why: Text, ...sources: readonly [Source, ...Source[]]) {
  function tableOf(certainty: Certainty, said: Text) {
    return <const Table extends CauseTable, const Prefix extends string = "">(
      table: Table & { readonly [Id in Exclude<keyof Table, MechanismId>]: never },
      { on = ["4xx", "5xx"], prefix }: Options<Prefix> = {},
    ): readonly Cause<`${Prefix}${keyof Table & string}`, MechanismId>[] => {
      const rows = Object.entries(table) as [keyof Table & MechanismId, readonly string[]][];
      return rows.map(([mechanism, codes]) => ({
        id: `${prefix ?? ("" as Prefix)}${mechanism}`,
        mechanism,
        on,
        certainty,
        when: code(read, ...codes),
        facts: (c) => ({ code: read(c)?.code ?? "" }),
        why: said,
        sources,
      }));
    };
  }
  function spoken<const Rows extends SpokenCodes>(
    rows: Rows,
    { on = ["4xx", "5xx"] }: { readonly on?: readonly Scope[] } = {},
  ): readonly Cause<keyof Rows & string, MechanismId>[] {
    const entries = Object.entries(rows) as [keyof Rows & string, SpokenCode][];
    return entries.map(([id, { codes, certainty = "likely", ...words }]) => ({
      id,
      ...words,
      on,
      certainty,
      when: code(read, ...codes),
      facts: (c) => ({ code: read(c)?.code ?? "" }),
      sources,
    }));
  }
  return {
    /** Codes that have words of their own. */
    spoken,
    /** The code has one meaning and the answer is the vendor's. */
    proven: tableOf("certain", why),
    /** The code mostly means this. */
    likely: tableOf("likely", mostly(why)),
    /** A second thought, where the status alone says another thing (an error under 200). */
    possible: tableOf("possible", mostly(why)),
  };
}

/** Topics that read what any interface says, by its words: where the vendor's code is known, that says more. */
export const READ_BY_WORDS = [
  "auth",
  "limits",
  "refusal",
  "request-body",
  "not-found",
  "conflict",
  "named-codes",
  "named-reasons",
  "account-terms",
  "auth-words",
] as const;

/** The sentence of a code that has other meanings too. */
function mostly(why: Text): Text {
  return {
    en: why.en.replace("means this", "mostly means this"),
    "zh-CN": why["zh-CN"].replace("含义就是这个", "含义多半是这个"),
  };
}
