import type { Fields } from "../../http/fields.ts";
import { asSentence, type Spoken } from "./said.ts";

/** Characters of a challenge that are read. */
const READ = 2_000;

const DESCRIPTION = /\berror_description="([^"\\]{1,400})/i;

/** The sentence of a Bearer challenge (RFC 6750, 3): the body beside it often has no more than the code. */
export function challengeSaid(fields: Fields): readonly Spoken[] {
  const found = DESCRIPTION.exec((fields.get("www-authenticate") ?? "").slice(0, READ));
  const [whole = "", description = ""] = found ?? [];
  const text = asSentence(description);
  if (!found || text === "") return [];
  const to = found.index + whole.length;
  return [
    { text, where: "response.field.www-authenticate", span: () => ({ from: to - description.length, to }) },
  ];
}
