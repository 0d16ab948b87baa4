import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { cmdWord } from "../../src/http/copy-as/cmd-word.ts";
import { curlBash } from "../../src/http/copy-as/curl-bash.ts";
import { curlCmd } from "../../src/http/copy-as/curl-cmd.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { argv, readCmd } from "./cmd-reader.ts";
import { anySent, exchangeOf, field, HOSTILE_TEXTS } from "./made-up.ts";
import { bash } from "./run-commands.ts";

const VARIABLES = new Map([
  ["PATH", "C:\\Windows"],
  ["A", '" & calc & "'],
  ["", "nothing"],
  ["=C", "C:\\"],
]);

const words = (pasted: string) => readCmd(pasted, VARIABLES);

/** Dense in what either of the two readers obeys. */
const special = fc
  .array(fc.constantFrom(...'^%"\\&|<>()! \n,;=:~\'`ab^%"\\'.split(""), "PATH", "A", "%A%", '\\"', "^^"), {
    maxLength: 24,
  })
  .map((parts) => parts.join(""));
const ascii = fc.stringMatching(/^[\n\x20-\x7e]{0,40}$/);

describe("the reader of this test, by examples of the documentation", () => {
  it.each([
    ['"a b c" d e', ["a b c", "d", "e"]],
    ['"ab\\"c" "\\\\" d', ['ab"c', "\\", "d"]],
    ['a\\\\\\b d"e f"g h', ["a\\\\\\b", "de fg", "h"]],
    ['a\\\\\\"b c d', ['a\\"b', "c", "d"]],
    ['a\\\\\\\\"b c" d e', ["a\\\\b c", "d", "e"]],
    ['a"b"" c d', ['ab" c d']],
  ])("argv of %s", (line, expected) => expect(argv(line)).toEqual(expected));

  it.each([
    ["echo %A%", true],
    ["echo ^%PATH^%", false],
    ["echo %PATH:a=b^%", true],
    ["echo %NONE%", false],
    ["echo a & calc", true],
    ["echo ^& calc", false],
    ['echo "a & calc"', false],
    ["echo a > b", true],
  ])("%s is obeyed: %s", (line, obeyed) => expect(words(line).isObeyed).toBe(obeyed));

  it("joins continued lines and takes a line feed behind a caret", () => {
    expect(words("a ^\n  b\nc d^\n\ne").commands).toEqual([
      ["a", "b"],
      ["c", "d\ne"],
    ]);
  });
});

it("a word is read as it was, and nothing in it is obeyed", () => {
  const reads = (text: string) => {
    const word = cmdWord(text);
    expect(words(`curl ${word} end`)).toEqual({ commands: [["curl", text, "end"]], isObeyed: false });
  };
  fc.assert(fc.property(fc.oneof(special, ascii), reads), { numRuns: 20_000, seed: 1 });
  for (const text of HOSTILE_TEXTS) if (cmdWord(text) !== null) reads(text);
});

it.each(["\t", "\r", "\0", "\u001b", "\u007f", "é", "\uff02", "中", "😀"])(
  "what a prompt or a code page would change is no word: %j",
  (char) => expect(cmdWord(`a${char}b`)).toBeNull(),
);

/** The arguments that bash gives to curl, one by one. */
async function bashArguments(exchanges: readonly Exchange[]): Promise<readonly (readonly string[])[]> {
  const script = [
    `curl() { printf '%s\\0' curl "$@" ''; }`,
    ...exchanges.map((exchange) => curlBash(exchange)?.text ?? ""),
  ].join("\n");
  const output = await bash(["--norc", "--noprofile", "-s"], script);
  return output
    .split("\0curl\0")
    .map((one, index) => `${index === 0 ? "" : "curl\0"}${one}`.replace(/\0+$/, ""))
    .map((one) => one.split("\0"));
}

const printable = (text: string) => text.replace(/[^\x20-\x7e]/g, "?").trim();

it("gives curl the arguments that bash gives it, of which we know what arrives", async () => {
  const made = fc.sample(anySent, { numRuns: 300, seed: 21 });
  const hostile = HOSTILE_TEXTS.map((text) => ({
    method: "POST",
    url: `http://a.example/?${text}`,
    fields: [field("X", text)],
    body: text,
  }));
  const exchanges = [...made, ...hostile].map((sent) =>
    exchangeOf({
      ...sent,
      fields: (sent.fields ?? []).map(({ name, value }) => field(name, printable(value))),
      // That an argument is empty the way through bash's output cannot show.
      body: sent.body ? printable(sent.body) || "x" : null,
    }),
  );
  const known = await bashArguments(exchanges);
  expect(known).toHaveLength(exchanges.length);
  exchanges.forEach((exchange, index) => {
    const copy = curlCmd(exchange);
    expect(copy?.lacks).toEqual([]);
    expect(words(copy?.text ?? "")).toEqual({ commands: [known[index]], isObeyed: false });
  });
});

describe("a body that cmd.exe cannot hold", () => {
  const copyOf = (body: string) => curlCmd(exchangeOf({ method: "POST", body }));
  const sentBody = (body: string) => {
    const args = words(copyOf(body)?.text ?? "").commands[0] ?? [];
    return args[args.indexOf("--data-raw") + 1] ?? "";
  };

  it("is the same JSON in ASCII", () => {
    fc.assert(
      fc.property(fc.json({ stringUnit: "binary" }), fc.constantFrom("\r\n", "\t", " "), (json, blank) => {
        const text = `${blank}${json}`;
        const copy = copyOf(text);
        if (copy?.lacks.length === 0) expect(sentBody(text)).toBe(text);
        else if (copy?.lacks[0] === "rewritten-json")
          expect(JSON.parse(sentBody(text))).toEqual(JSON.parse(text));
      }),
      { numRuns: 2_000, seed: 2 },
    );
    expect(copyOf('{"名":"张三\u2028"}')?.lacks).toEqual(["rewritten-json"]);
    expect(sentBody('{"名":"张三\u2028"}')).toBe('{"\\u540d":"\\u5f20\\u4e09\\u2028"}');
  });

  it.each(["a\r\nb", "张三", "\0", '{"a":"é"'])(
    "is left out where it is none, and that is said: %j",
    (body) => {
      expect(copyOf(body)?.lacks).toEqual(["unwritable-body"]);
      expect(copyOf(body)?.text).not.toContain("--data");
    },
  );
});

it("leaves out a field that it cannot hold, and says so", () => {
  const copy = curlCmd(exchangeOf({ fields: [field("X", "é"), field("Y", "z")] }));
  expect(copy?.lacks).toEqual(["unwritable-fields"]);
  expect(copy?.text).not.toContain("X:");
  expect(copy?.text).toContain("Y: z");
});

it("is not made of what is too long for a command", () => {
  expect(curlCmd(exchangeOf({ method: "POST", body: "x".repeat(8_000) }))).not.toBeNull();
  expect(curlCmd(exchangeOf({ method: "POST", body: "x".repeat(8_200) }))).toBeNull();
});
