import type { Field } from "./fields.ts";
import type { Reader } from "./read.ts";

/** Reads `headers` of a request or response. One without a name is left out, and said. */
export function readFields(headers: Reader): readonly Field[] {
  const fields: Field[] = [];
  for (const header of headers.items()) {
    const name = header.get("name").string();
    const value = header.get("value").string();
    if (name === null || name === "") header.get("name").report("a field name");
    else fields.push({ name, value: value ?? "" });
  }
  return fields;
}
