import { expect, it } from "vitest";
import { within } from "./within.ts";

it("writes a name as it stands within a sentence", () => {
  expect(["The application", "nginx", "Theia"].map(within)).toEqual(["the application", "nginx", "Theia"]);
});
