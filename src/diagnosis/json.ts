export type JsonObject = Readonly<Record<string, unknown>>;

export function isJsonObject(value: unknown): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** Null where the text is no JSON. */
export function readJson(text: string): { readonly value: unknown } | null {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return null;
  }
}

/** Objects and arrays only: a bare `"x"` or `1` is no answer of an interface. */
export function parseJson(text: string): unknown {
  return /^\uFEFF?\s{0,64}[[{]/.test(text) ? readJson(text.replace(/^\uFEFF/, ""))?.value : undefined;
}

/**
 * The call by which JSONP hands its JSON to a function of the page: `callback({…})`, as Express writes it with a comment
 * and a check of that function before it.
 */
const CALL =
  /^\uFEFF?\s{0,64}(?:\/\*\*\/\s{0,8})?(?:typeof [\w$.[\]]{1,80} === 'function' && )?([\w$.[\]]{1,80})\(\s{0,64}(?=[[{])/;
const CALL_END = /\)\s{0,8};?\s{0,64}$/;

/**
 * Where the JSON of a body begins: behind the call of JSONP, or at the start.
 *
 * @param isAsked whether the request asked for a call of this function: else a script calls one of its own.
 */
export function jsonStart(body: string, isAsked: (callback: string) => boolean): number {
  const [call = "", callback = ""] = CALL.exec(body) ?? [];
  return call !== "" && isAsked(callback) ? call.length : 0;
}

/** The JSON of a body, which begins at `start`, maybe within a call; undefined where it is none. */
export function jsonOfBody(body: string, start: number): unknown {
  if (start === 0) return parseJson(body);
  const end = body.slice(-80).search(CALL_END);
  return end < 0 ? undefined : parseJson(body.slice(start, Math.max(body.length - 80, 0) + end));
}
