/** The members that say something: most of an entry and of its card are as empty as in `empty`, and are not written. */
export function withoutEmpty<Of extends object>(
  of: Of,
  empty: Readonly<Record<string, unknown>>,
): Partial<Of> {
  const says = ([name, value]: readonly [string, unknown]) =>
    Array.isArray(value) ? value.length > 0 : value !== empty[name];
  return Object.fromEntries(Object.entries(of).filter(says)) as Partial<Of>;
}
