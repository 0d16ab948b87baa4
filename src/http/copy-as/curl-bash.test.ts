import { execFileSync } from "node:child_process";
import { describe, expect, it } from "vitest";
import { readRawHttp } from "../raw-http.ts";
import { curlBash } from "./curl-bash.ts";

describe("as cURL", () => {
  it("writes method, fields and body, and leaves to curl what is curl's", () => {
    expect(
      curlBash(
        readRawHttp(`
        PUT /orders/7 HTTP/1.1
        Host: shop.example
        Content-Type: application/json
        Content-Length: 7
        User-Agent: tests/1
        Accept: */*
        Accept-Encoding: gzip

        {"a":1}

        HTTP/1.1 200 OK
        `),
      )?.text,
    ).toBe(
      [
        "curl 'https://shop.example/orders/7'",
        "-X 'PUT'",
        "-H 'Content-Type: application/json'",
        "-H 'User-Agent: tests/1'",
        "-H 'Accept: */*'",
        `--data-raw '{"a":1}'`,
        "--compressed",
      ].join(" \\\n  "),
    );
  });

  it.each(["it's", "a\nb", "$(touch /tmp/x)", "`id`", "tab\tquote'back\\slash", "\u001b[31m"])(
    "bash reads %j back as it was",
    (text) => {
      const exchange = readRawHttp("POST / HTTP/1.1\nHost: a.example\n\nx\n\nHTTP/1.1 200 OK");
      const copy = curlBash({
        ...exchange,
        request: { ...exchange.request, body: { text, size: null, binary: false } },
      });
      const echoed = (copy?.text ?? "").replace(/^curl/, "printf '%s\\0'");
      const words = execFileSync("bash", ["-c", echoed], { encoding: "utf8" }).split("\0");
      expect(words).toContain(text);
    },
  );

  it("is not written where the address, encoded, is longer than an argument of a command can be", () => {
    const sent = (path: string) =>
      curlBash(readRawHttp(`GET /${path} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 200 OK`));
    for (const letter of ["é", "日", "𬁋"]) {
      const encoded = encodeURIComponent(letter).length;
      expect(sent(letter.repeat(Math.floor(130_900 / encoded)))).not.toBeNull();
      expect(sent(letter.repeat(Math.ceil(131_072 / encoded)))).toBeNull();
    }
  });
});
