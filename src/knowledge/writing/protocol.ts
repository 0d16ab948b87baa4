import type { Source } from "../../diagnosis/source.ts";
import type { Text } from "../../diagnosis/text.ts";

/** A code that travels beside HTTP's own: in a frame, a trailer or the body. */
export type ProtocolCode = {
  readonly code: string;
  /** As its specification names it. */
  readonly name: string;
  /** One sentence. */
  readonly meaning: Text;
  /** What usually lies behind it and what to look at, in a sentence or two. */
  readonly advice: Text;
  readonly asked: readonly string[];
  readonly sources: readonly [Source, ...Source[]];
};

export type Protocol = {
  readonly id: string;
  /** What the codes are called, as "gRPC status". */
  readonly name: Text;
  /** What people call the protocol; who names it wants its codes. */
  readonly called: readonly string[];
  readonly codes: readonly ProtocolCode[];
};

export function defineProtocol(protocol: Protocol): Protocol {
  return protocol;
}

type Row = readonly [
  code: string,
  name: string,
  meaning: readonly [en: string, zh: string],
  advice: readonly [en: string, zh: string],
  ...asked: string[],
];

/** Codes of one specification, a row each. */
export function codesOf(
  sources: readonly [Source, ...Source[]],
  rows: readonly Row[],
): readonly ProtocolCode[] {
  return rows.map(([code, name, meaning, advice, ...asked]) => ({
    code,
    name,
    meaning: { en: meaning[0], "zh-CN": meaning[1] },
    advice: { en: advice[0], "zh-CN": advice[1] },
    asked,
    sources,
  }));
}
