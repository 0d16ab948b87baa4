type Bounds = {
  /** Texts that are remembered; when so many are, all are forgotten, so that hostile ones cost no memory. */
  readonly most: number;
  /** Longest text that is remembered, in characters. */
  readonly longest: number;
};

/** The same function, which judges a text once where that comes again soon. Its values are shared: never change one. */
export function remembering<Value>(
  judge: (text: string) => Value,
  { most, longest }: Bounds,
): (text: string) => Value {
  const known = new Map<string, Value>();
  return (text) => {
    const before = known.get(text);
    if (before !== undefined) return before;
    const value = judge(text);
    if (text.length > longest) return value;
    if (known.size >= most) known.clear();
    known.set(text, value);
    return value;
  };
}
