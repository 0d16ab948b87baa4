import type { GoodOne, Worked } from "../comparison/good-ones.ts";
import type { Problem } from "../http/read.ts";
import type { Snapshot } from "../http/snapshot.ts";

/** A good exchange as it is sent. */
export type SentGoodOne = Pick<GoodOne, "endpoint"> & {
  readonly good: Snapshot;
  /** The id of the document that was there; null where none was seen. */
  readonly page: string | null;
};

/** What the worker says that reads a second HAR; it is only asked once, with the file. */
export type FromWorkedWorker =
  /** 0 to 1, of the file. */
  | { readonly kind: "progress"; readonly share: number }
  /** The documents come before what was sent from them. */
  | { readonly kind: "pages"; readonly pages: readonly Snapshot[] }
  | { readonly kind: "part"; readonly goodOnes: readonly SentGoodOne[] }
  | (Omit<Worked, "goodOnes"> & {
      readonly kind: "end";
      readonly problems: readonly Problem[];
      /** How many more there are than the list shows. */
      readonly moreProblems: number;
      /** False where the file is something else. */
      readonly isHar: boolean;
    });
