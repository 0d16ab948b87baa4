/** What a file is that is no JSON: by how its first characters are written, or because it ends in the middle. */
export type FileKind = "cut" | "mitmproxy" | "yaml" | "python" | "script" | "page";

const KINDS: readonly (readonly [FileKind, RegExp])[] = [
  // A dump of flows is tnetstrings: the length, a colon, and a dictionary that begins with a string of its own.
  ["mitmproxy", /^\d{1,10}:\d{1,4}:[a-z_]{1,40}[;,]/],
  // Polly.JS can keep its recordings so.
  ["yaml", /^(?:---\s*\n)?(?:#[^\n]{0,200}\n)*log:\s*\n/],
  // A dictionary that was printed and not dumped.
  ["python", /^\{\s{0,99}'(?:log|version|entries)'\s{0,9}:/],
  // A call around it (JSONP, netsniff.js), or a variable of a script.
  [
    "script",
    /^(?:(?:\/\/[^\n]{0,200}\n|\s){0,99}(?:export\s+)?(?:var|let|const)\s|module\.exports\b|[A-Za-z_$][\w$.]{0,60}\s?\(\s{0,9}[{[])/,
  ],
  ["page", /^<(?:!doctype\s|html\b|head\b)/i],
];

/** Null where nothing tells. @param text that is no JSON. */
export function fileKindOf(text: string): FileKind | null {
  const start = text
    .slice(0, 2_000)
    .replace(/^\uFEFF/, "")
    .trimStart();
  const known = KINDS.find(([, form]) => form.test(start))?.[0];
  if (known) return known;
  // One that is whole ends with the bracket that closes its log, or the call around it.
  return start.startsWith("{") && !/[}\])];?\s*$/.test(text.slice(-99)) ? "cut" : null;
}
