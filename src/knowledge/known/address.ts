import type { Condition } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";

/** Two slashes in a row, where no other address stands in the path. */
export const emptySegment: Condition = path(/^\/\/(?!\/)[\w.-]|[\w-]\/\/\w(?!\w{0,9}:)/);
