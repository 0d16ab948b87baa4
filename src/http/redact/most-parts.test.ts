import { expect, it } from "vitest";
import { readRawHttp } from "../raw-http.ts";
import { redact } from "../redact.ts";

const SECRET = "sk_live_4eC39HqLyjWDarjtT1zdp7dc";

function redacted(address: string): string {
  return redact(readRawHttp(`GET ${address} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK\n\n`)).request.url;
}

it.each([
  ["parameters", "/a?", "&"],
  ["matrix parameters", "/a;", ";"],
  ["segments", "/", "/"],
])(
  "of thousands of %s those are kept that a server would read, and the others go as one",
  (_, before, separator) => {
    const parts = Array.from({ length: 3_000 }, (_, at) => `p${at}=1`);
    const url = redacted(`${before}${[...parts, `x=${SECRET}`].join(separator)}`);
    expect(url).toContain(`p900=1${separator}`);
    expect(url).not.toContain("p1100=");
    expect(url).toMatch(/\[redacted-\d+\]$/);
  },
);

it("nothing goes where there are as many as a server reads", () => {
  const url = redacted(`/a?${Array.from({ length: 1_000 }, (_, at) => `p${at}=1`).join("&")}`);
  expect(url).toMatch(/&p999=1$/);
});
