import { type Condition, needing, quoting } from "./condition.ts";
import { field } from "./response.ts";

/** The response announces exactly one of these lengths; speaks where the body was not shown. */
export function ofLength(...lengths: readonly number[]): Condition {
  return needing(
    [["response.field content-length"]],
    quoting("response.field.content-length", (c) => {
      const length = c.field("content-length");
      return length !== null && lengths.includes(Number(length));
    }),
  );
}

const quoteEtag = field("etag");

/** The response carries the validators that a server derives from a file. */
export const fromFile: Condition = needing(
  [["response.field etag"], ["response.field last-modified"]],
  (c) => (c.field("last-modified") === null ? false : quoteEtag(c)),
);
