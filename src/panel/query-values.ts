/** `404`, `40`, `4xx`, `>=400`, `500-599`. */
export function statusTest(wanted: string): (status: number) => boolean {
  const range = /^(\d{3})-(\d{3})$/.exec(wanted);
  if (range) {
    const [from, to] = [Number(range[1]), Number(range[2])];
    return (status) => status >= from && status <= to;
  }
  const bound = /^(>=|<=|>|<)(\d{1,3})$/.exec(wanted);
  if (bound) {
    const limit = Number(bound[2]);
    if (bound[1] === ">=") return (status) => status >= limit;
    if (bound[1] === "<=") return (status) => status <= limit;
    return bound[1] === ">" ? (status) => status > limit : (status) => status < limit;
  }
  const start = wanted.replace(/(?<!x)x+$/, "");
  return (status) => String(status).startsWith(start);
}

/** Bytes of `500`, `10k`, `1.5M`, as Chrome's filter reads them: decimal. Null where it is no size. */
export function bytesOf(value: string): number | null {
  const match = /^(\d+(?:\.\d+)?)([km]?)b?$/.exec(value);
  if (!match) return null;
  return Number(match[1]) * (match[2] === "k" ? 1e3 : match[2] === "m" ? 1e6 : 1);
}

/** Milliseconds of `500`, `500ms`, `2s`; null where it is no time. */
export function millisecondsOf(value: string): number | null {
  const match = /^(\d+(?:\.\d+)?)(ms|s)?$/.exec(value);
  if (!match) return null;
  return Number(match[1]) * (match[2] === "s" ? 1_000 : 1);
}
