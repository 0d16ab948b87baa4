/** What a copy has not, or has otherwise, although the request had it or may have had it. */
export type Lack =
  /** The browser did not show every field. */
  | "fields"
  /** The body was not seen as it was sent. */
  | "body"
  /** The body was seen and is not text. */
  | "binary"
  /** The form has no way to write this body: it is left out. */
  | "unwritable-body"
  /** The form has no way to write some fields: they are left out. */
  | "unwritable-fields"
  /** The same JSON in other bytes: beyond ASCII written as `\u…`. */
  | "rewritten-json"
  /** The client writes the address in its own way: dots are resolved, characters encoded or decoded. */
  | "address"
  /** What identifies the reader belongs to another origin and is left out. */
  | "credentials";

/** A request in a form that sends it again, and what that lacks; each once, the weightiest first. */
export type Copy = { readonly text: string; readonly lacks: readonly Lack[] };
