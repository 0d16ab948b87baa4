/**
 * Whether a value has the shape of T. For plain data that another document, another version or anything
 * else may have written; members beyond those of T do no harm.
 */
export type Shape<T> = (value: unknown) => value is T;

export const isText: Shape<string> = (value) => typeof value === "string";
/** A finite number. */
export const isNumber: Shape<number> = (value): value is number => Number.isFinite(value);
export const isTruth: Shape<boolean> = (value) => typeof value === "boolean";

export function oneOf<const T extends string>(...values: readonly T[]): Shape<T> {
  return (value): value is T => (values as readonly unknown[]).includes(value);
}

export function orNull<T>(shape: Shape<T>): Shape<T | null> {
  return (value): value is T | null => value === null || shape(value);
}

export function optional<T>(shape: Shape<T>): Shape<T | undefined> {
  return (value): value is T | undefined => value === undefined || shape(value);
}

export function listOf<T>(shape: Shape<T>): Shape<readonly T[]> {
  return (value): value is readonly T[] => Array.isArray(value) && value.every(shape);
}

/** An object with these members, its own. */
export function shapeOf<T extends object>(
  members: { readonly [Name in keyof T]-?: Shape<T[Name]> },
): Shape<T> {
  const wanted = Object.entries(members) as [string, Shape<unknown>][];
  return (value): value is T =>
    isObject(value) &&
    wanted.every(([name, shape]) => shape(Object.hasOwn(value, name) ? value[name] : undefined));
}

/** What has both shapes. */
export function both<A, B>(a: Shape<A>, b: Shape<B>): Shape<A & B> {
  return (value): value is A & B => a(value) && b(value);
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
