import { expect, it } from "vitest";
import { statusWord } from "./status-word.ts";

it.each([
  [404, null, "404"],
  [200, "net::ERR_FAILED", "200"],
  [null, "net::ERR_CONNECTION_RESET", "net::ERR_CONNECTION_RESET"],
  [null, "", "failed"],
  [null, null, "–"],
])("status %j and failure %j are %s", (status, failure, word) => {
  expect(statusWord({ status, failure })).toBe(word);
});
