import { expect, it } from "vitest";
import { putTexts, storedText } from "./stored-text.ts";

it("says nothing of a language that is not loaded, and fails where none is", () => {
  const second = storedText(1);
  expect(() => second.en).toThrow("before any was loaded");
  putTexts("zh-CN", ["甲", "乙"]);
  expect({ ...second }).toEqual({ en: "", "zh-CN": "乙" });
  putTexts("en", ["a", "b"]);
  expect({ ...second }).toEqual({ en: "b", "zh-CN": "乙" });
});
