import type { Fields } from "./fields.ts";

/**
 * The first value of a field; null where none was seen. The names are gone through: whoever asks many exchanges for one
 * field would make a map of each, which takes longer and stays.
 *
 * @param name in lower case.
 */
export function listed(fields: Fields | undefined, name: string): string | null {
  for (const field of fields?.list ?? [])
    if (field.name.length === name.length && field.name.toLowerCase() === name) return field.value;
  return null;
}
