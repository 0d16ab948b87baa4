import path from "node:path";
import { expect, it } from "vitest";
import { unfinished } from "./unfinished.ts";

it("nothing that was begun is left unfinished in the knowledge", () => {
  expect(unfinished(path.join(import.meta.dirname, "../../knowledge"))).toEqual([]);
});
