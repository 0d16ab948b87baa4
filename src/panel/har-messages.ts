import type { Body } from "../http/exchange.ts";
import type { Problem } from "../http/read.ts";
import type { Snapshot } from "../http/snapshot.ts";

/** What the panel asks of the worker that holds an opened HAR. */
export type ToHarWorker =
  | { readonly kind: "open"; readonly file: Blob }
  /** The last part has been taken in; the next one may come. */
  | { readonly kind: "next" }
  | { readonly kind: "body"; readonly id: string };

/** What the worker answers. */
export type FromHarWorker =
  /** 0 to 1, of the file. */
  | { readonly kind: "progress"; readonly share: number }
  | {
      readonly kind: "part";
      readonly exchanges: readonly Snapshot[];
      /** Ids of those whose body stayed in the worker. */
      readonly withBody: readonly string[];
    }
  /** What was sent of the exchanges was not right: all of them come again. */
  | { readonly kind: "again" }
  | {
      readonly kind: "end";
      readonly problems: readonly Problem[];
      /** How many more there are than the list shows. */
      readonly moreProblems: number;
      /** False where the file is something else. */
      readonly isHar: boolean;
    }
  | { readonly kind: "body"; readonly id: string; readonly body: Body };
