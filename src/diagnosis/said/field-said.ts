import type { Fields } from "../../http/fields.ts";
import { asSentence, type Spoken } from "./said.ts";

/** Fields of an interface's own that carry its message: REFS-Message, X-Error-Message, X-MS-Error-Description. */
const MESSAGE =
  /^(?!grpc-)[a-z][a-z0-9-]{0,40}-(?:message|error-?(?:message|description|detail|reason))$|^x-error$/i;
const READ = 400;

/** A sentence in a private field: an interface may put it there beside a body that says less, or that was not kept. */
export function fieldSaid(fields: Fields): readonly Spoken[] {
  for (const { name, value } of fields.list) {
    if (!MESSAGE.test(name)) continue;
    const text = asSentence(value.slice(0, READ));
    // A single word is a code, and what is encoded is for programs.
    if (!/^\S+ \S+ \S/.test(text) || /%[0-9a-f]{2}/i.test(text)) continue;
    const from = value.indexOf(text);
    return [
      {
        text,
        where: `response.field.${name.toLowerCase()}`,
        span: () => (from < 0 ? null : { from, to: from + text.length }),
      },
    ];
  }
  return [];
}
