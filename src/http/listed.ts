import type { Field, Fields } from "./fields.ts";

/**
 * The first value of a field; null where none was seen. The names are gone through: whoever asks many exchanges for one
 * field would make a map of each, which takes longer and stays.
 *
 * @param name in lower case.
 */
export function listed(fields: Fields | undefined, name: string): string | null {
  for (const field of fields?.list ?? []) if (isNamed(field, name)) return field.value;
  return null;
}

/** The field has this name. What cannot be it is seen without a copy of its name. @param name in lower case. */
export function isNamed(field: Field, name: string): boolean {
  return (
    field.name.length === name.length &&
    (field.name.charCodeAt(0) | LOWER) === (name.charCodeAt(0) | LOWER) &&
    field.name.toLowerCase() === name
  );
}

/** What tells a small letter of ASCII from its capital. */
const LOWER = 0x20;
