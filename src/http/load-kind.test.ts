import { expect, it } from "vitest";
import { loadKindOf } from "./load-kind.ts";
import { readRawHttp } from "./raw-http.ts";

const kind = (destination: string, disposition = "", type = "document") =>
  loadKindOf(
    readRawHttp(
      `# type: ${type}\nGET /a HTTP/1.1\nHost: a.example\nSec-Fetch-Dest: ${destination}\n\nHTTP/1.1 200 OK\nContent-Disposition: ${disposition}\n`,
    ),
  );

it.each([
  ["document", "", "document", null],
  ["iframe", "inline", "document", "frame"],
  ["frame", "", "document", "frame"],
  ["document", 'attachment; filename="a.pdf"', "document", "download"],
  ["iframe", "ATTACHMENT", "document", "download"],
  // A script that reads it keeps no file.
  ["empty", "attachment", "fetch", null],
  ["image", "attachment", "image", null],
] as const)("%s %s %s", (destination, disposition, type, expected) => {
  expect(kind(destination, disposition, type)).toBe(expected);
});
