/** Longest body that is read as JSON, in characters. */
const LONGEST = 65_536;

/** The value of a JSON object or array; undefined where the text is none, or too long to be looked at. */
export function readJsonBody(text: string): unknown {
  if (text.length > LONGEST || !/^[\s\ufeff]{0,64}[[{]/.test(text)) return undefined;
  try {
    return JSON.parse(text.replace(/^\ufeff/, ""));
  } catch {
    return undefined;
  }
}
