import fc from "fast-check";

/** Pieces that a reader, a pattern, a shell, a terminal or a renderer could trip over. */
const PIECES = [
  "\u0000",
  "\u001b[2J\u001b]0;title\u0007",
  "\r\nSet-Cookie: a=b\r\n\r\n",
  "\ud800",
  "\udfff\ud83d",
  "\u202e\u2066moc.live\u2069",
  "\u2028\u2029\u0085",
  "e\u0301\u0301\u0301\ufeff\u200b\u200d",
  "日本語 한국어 ไทย",
  "'\"`$(id)`!! \\",
  "```\n# h\n|a|b|\n<img src=x onerror=alert(1)>@team",
  "[x](javascript:alert(1)) https://evil.example/ www.evil.example",
  '{{{[[["\\u0000\\"',
  "%00%0d%0a%u2028%zz%",
  "constructor __proto__ toString hasOwnProperty",
  "((((((((((a+)+)+)+)+)+$",
  "&amp;&#x0;<!--<![CDATA[",
  '=?utf-8?b?4pyT?=;;;,,,==="',
] as const;

/** Any text of a few dozen characters: ordinary, odd, hostile. */
export const words: fc.Arbitrary<string> = fc.oneof(
  { weight: 4, arbitrary: fc.string({ maxLength: 24 }) },
  { weight: 2, arbitrary: fc.string({ unit: "binary", maxLength: 16 }) },
  { weight: 3, arbitrary: fc.constantFrom(...PIECES) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 4 }).map((all) => all.join("")) },
);

/** One piece over and over, up to so many characters. */
export function long(limit: number): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.oneof(words, fc.constantFrom("a", " ", "`", "(", "%", "\\", "=", "A.", "\n", "/..", "🦊")),
      fc.nat(limit),
    )
    .map(([piece, length]) =>
      piece === "" ? "" : piece.repeat(Math.ceil(length / piece.length)).slice(0, length),
    );
}

const PLACES = [
  "https://a.example",
  "http://a.example:8080",
  "https://b.example",
  "https://xn--80ak6aa92e.com",
] as const;

/** Addresses: well formed ones that meet each other, and everything that is none. */
export const url: fc.Arbitrary<string> = fc.oneof(
  {
    weight: 12,
    arbitrary: fc
      .tuple(
        fc.constantFrom(...PLACES),
        fc.constantFrom("/", "/a", "/b", "/login?next=%2Fa", "/a?access_token=s3cr3t#f"),
      )
      .map(([place, path]) => place + path),
  },
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      "data:text/html;base64,PGgxPg==",
      "file:///etc/passwd",
      "javascript:alert(1)//",
      "-K/tmp/config",
      "--output=x",
      "https://user:p@ss@a.example/",
      "https://аррӏе.example/ü?ß#é",
      "http://[::1]:99999/",
      "http://[",
      "//a.example/x",
      "https://a.example/[1-9]{a,b}?filter[x]=y",
      "blob:https://a.example/0",
      "wss://a.example/socket",
      "HTTPS://A.EXAMPLE/%2e%2e/",
      " ",
    ),
  },
  { weight: 2, arbitrary: words.map((tail) => `https://a.example/${tail}`) },
  { weight: 1, arbitrary: words },
);
