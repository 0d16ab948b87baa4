import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { powershell } from "../../src/http/copy-as/powershell.ts";
import { powershellString } from "../../src/http/copy-as/powershell-string.ts";
import { type Message, messageOf } from "./differences.ts";
import { anySent, exchangeOf, field, HOSTILE_TEXTS } from "./made-up.ts";
import { readPowershell } from "./powershell-reader.ts";

const special = fc
  .array(
    fc.constantFrom(..."'\"`$(){}[]\u2018\u2019\u201a\u201b\u201c\u201d\u201e\n\r\t\0 @#;&|0nt\ud83d\u4e2d"),
    {
      maxLength: 24,
    },
  )
  .map((parts) => parts.join(""));

describe("the reader of this test, by examples of the documentation", () => {
  it.each([
    ["'it''s'", "S", ["it's"], false],
    ["\u2018a\u2019 b", "S b", ["a"], false],
    ["'a\u2019; calc; '", "S; calc; S", ["a"], false],
    ['"a`n`"b`$c"', "S", ['a\n"b$c'], false],
    ['"$(calc)"', "S", ["$(calc)"], true],
    ['"$x"', "S", ["$x"], true],
  ])("%s", (script, skeleton, [first], isObeyed) => {
    const closed = script.endsWith("; '") ? `${script}'` : script;
    const read = readPowershell(closed);
    expect([read.skeleton, read.strings[0], read.isObeyed]).toEqual([skeleton, first, isObeyed]);
  });
});

it("a string is read as it was, in printable ASCII, and nothing in it is obeyed", () => {
  const reads = (text: string) => {
    const written = powershellString(text);
    expect(written).toMatch(/^[\x20-\x7e]*$/);
    expect(readPowershell(`a ${written} b`)).toEqual({ skeleton: "a S b", strings: [text], isObeyed: false });
  };
  fc.assert(fc.property(fc.oneof(special, fc.string({ unit: "binary" })), reads), {
    numRuns: 10_000,
    seed: 1,
  });
  for (const text of HOSTILE_TEXTS) reads(text);
});

/** All that a copy may consist of, beside strings. */
const SKELETON = new RegExp(
  [
    "^(?:\\$session = New-Object Microsoft[.]PowerShell[.]Commands[.]WebRequestSession\n",
    "(?:\\$session[.]Cookies[.]Add[(][(]New-Object System[.]Net[.]Cookie[(]S, S, S, S[)][)][)]\n)+)?",
    "Invoke-WebRequest -UseBasicParsing -Uri S `\n-(?:Custom)?Method S",
    "(?: `\n-WebSession \\$session)?(?: `\n-UserAgent S)?",
    "(?: `\n-Headers @[{]\n(?: {2}S = S\n)+[}])?(?: `\n-ContentType S)?",
    "(?: `\n-Body [(][[]System[.]Text[.]Encoding\\]::UTF8[.]GetBytes[(]S[)][)])?$",
  ].join(""),
);

/** What the parameters ask for, read off the skeleton. */
function requestOf(script: string): Message {
  const { skeleton, strings, isObeyed } = readPowershell(script);
  expect(isObeyed).toBe(false);
  expect(skeleton).toMatch(SKELETON);
  const left = [...strings];
  const take = () => left.shift() ?? "";
  const cookies = [...skeleton.matchAll(/Cookie\(S/g)].map(() => {
    const [name, value, path, host] = [take(), take(), take(), take()];
    expect([path, host]).toEqual(["/", "a.example"]);
    return `${name}=${value}`;
  });
  const target = take().replace("http://a.example", "");
  const method = take();
  const fields = [
    ...(cookies.length > 0 ? [`cookie: ${cookies.join("; ")}`] : []),
    ...(skeleton.includes("-UserAgent") ? [`user-agent: ${take()}`] : []),
    ...[...skeleton.matchAll(/ {2}S = S/g)].map(() => `${take().toLowerCase()}: ${take()}`),
    ...(skeleton.includes("-ContentType") ? [`content-type: ${take()}`] : []),
  ].sort();
  return { method, target, fields, body: skeleton.includes("-Body") ? take() : "" };
}

it("says what made-up exchanges say", () => {
  const hostile = HOSTILE_TEXTS.map((text) => ({
    method: "POST",
    url: `http://a.example/?${text.replace(/[#\s]/g, "")}`,
    fields: [field("X", text), field("User-Agent", text), field("Content-Type", text), field("Cookie", text)],
    body: text,
  }));
  const made = fc.sample(anySent, { numRuns: 500, seed: 31 }).map((sent) => ({
    ...sent,
    url: (sent.url ?? "").replace(/^http:\/\/[^/?#]*/, () => "http://a.example"),
  }));
  let count = 0;
  for (const sent of [...made, ...hostile]) {
    const exchange = exchangeOf(sent);
    const copy = powershell(exchange);
    if (!copy) continue;
    count += 1;
    const said = requestOf(copy.text);
    const expected = messageOf(exchange);
    expect({ ...said, fields: [], target: "" }).toEqual({ ...expected, fields: [], target: "" });
    expect(new URL(`http://a.example${said.target}`).href).toBe(
      new URL(exchange.request.url.replace(/#.*/s, "")).href,
    );
    const known = said.fields.map((line) => line.replace(/\s*:\s*/, ": "));
    const all = combinedLines(expected.fields);
    expect(all).toEqual(expect.arrayContaining(known));
    // Whatever is not in it is said to be left out.
    expect(copy.lacks.includes("unwritable-fields")).toBe(known.length < all.length);
  }
  expect(count).toBeGreaterThan(350);
});

function combinedLines(lines: readonly string[]): readonly string[] {
  const byName = new Map<string, string[]>();
  for (const line of lines) {
    const colon = line.indexOf(":");
    const name = line.slice(0, colon).toLowerCase();
    byName.set(name, [...(byName.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  return [...byName].map(([name, values]) => `${name}: ${values.join(", ")}`);
}

it("puts cookies into a session, and leaves out what .NET refuses", () => {
  const fields = [
    field("Cookie", "a=1; b=2==; c=x,y; $d=1; e=é"),
    field("Range", "bytes=0-1"),
    field("Expect", "100-continue"),
    field("X", "y"),
    field("x", "z"),
  ];
  const copy = powershell(exchangeOf({ fields }));
  expect(requestOf(copy?.text ?? "")).toEqual({
    method: "GET",
    target: "/",
    fields: ["cookie: a=1; b=2==", "x: y, z"],
    body: "",
  });
  expect(copy?.lacks).toEqual(["unwritable-fields"]);
});

it("names a method that `-Method` does not know, and is not made of one in lower case", () => {
  expect(powershell(exchangeOf({ method: "PURGE" }))?.text).toContain("-CustomMethod 'PURGE'");
  expect(powershell(exchangeOf({ method: "patch" }))).toBeNull();
});
