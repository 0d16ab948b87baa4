import { expect, it } from "vitest";
import { sameInBoth } from "../diagnosis/text.ts";
import { within } from "./within.ts";

it("writes a name as it stands within a sentence", () => {
  const names = ["The application", "Service worker", "Browser extension", "nginx", "Theia"].map(sameInBoth);
  expect(names.map((name) => within(name).en)).toEqual([
    "the application",
    "service worker",
    "browser extension",
    "nginx",
    "Theia",
  ]);
  expect(within(sameInBoth("Service Worker"))["zh-CN"]).toBe("Service Worker");
});
