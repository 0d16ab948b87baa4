import { type Field, Fields } from "./fields.ts";

/** What is read of a field even where little room is left: who judges a navigation or draws its hops. */
const NEEDED = new Set([
  "content-disposition",
  "location",
  "content-length",
  "content-type",
  "transfer-encoding",
  "authorization",
  "cookie",
  "origin",
  "referer",
]);

/** What a field costs beside its name and value, in characters: `{"name":"","value":"","cut":123456},`. */
const FRAME = 36;

/** A value is not cut below this: where there is no room for so much of each, fields are left out. */
const SHORTEST = 24;

/** Longest name that is kept, in characters. */
const LONGEST_NAME = 128;

/**
 * The fields in `room` characters. The longest values are cut first, all to one length, so that short ones
 * stay whole; each cut field says how much it lost. Where even that is too much, fields are left out, the
 * needed ones last, and the section is no longer complete: what it does not have is unknown, not absent.
 */
export function cutFields(fields: Fields, room: number): Fields {
  const costs = (field: Field, length: number) => FRAME + field.name.length + length;
  if (fields.list.reduce((sum, field) => sum + costs(field, field.value.length), 0) <= room) return fields;
  const kept = new Set<Field>();
  let left = room;
  for (const field of byNeed(fields.list)) {
    const cost = costs(field, Math.min(field.value.length, SHORTEST));
    if (field.name.length > LONGEST_NAME || cost > left) continue;
    kept.add(field);
    left -= cost;
  }
  const list = fields.list.filter((field) => kept.has(field));
  const names = list.reduce((sum, field) => sum + costs(field, 0), 0);
  const length = evenLength(
    list.map(({ value }) => value.length),
    room - names,
  );
  return new Fields(
    list.map((field) => cutField(field, length)),
    fields.complete && list.length === fields.list.length,
  );
}

/** The first of each needed field, then the others in their order. */
function byNeed(list: readonly Field[]): readonly Field[] {
  const needed = new Map<string, Field>();
  for (const field of list) {
    const name = field.name.toLowerCase();
    if (NEEDED.has(name) && !needed.has(name)) needed.set(name, field);
  }
  const first = new Set(needed.values());
  return [...first, ...list.filter((field) => !first.has(field))];
}

/** The length to which all must be cut so that they take `room` together. */
function evenLength(lengths: readonly number[], room: number): number {
  let left = room;
  for (const [index, length] of lengths.toSorted((a, b) => a - b).entries()) {
    const share = Math.floor(left / (lengths.length - index));
    if (length > share) return share;
    left -= length;
  }
  return Number.POSITIVE_INFINITY;
}

function cutField(field: Field, length: number): Field {
  const { name, value, cut = 0 } = field;
  if (value.length <= length) return field;
  return { name, value: value.slice(0, length), cut: cut + value.length - length };
}
