import { expect, it } from "vitest";
import { alikeProblems } from "./alike-problems.ts";

it("tells once what is wrong in many entries, at the first of them", () => {
  const at = (entry: number) => `log.entries[${entry}]`;
  const expected = "an object";
  expect(
    alikeProblems([
      { at: at(3), expected },
      { at: `${at(3)}.request.url`, expected: "a string" },
      { at: at(9), expected },
      { at: at(4), expected },
    ]),
  ).toEqual([
    { at: at(3), expected, times: 3 },
    { at: `${at(3)}.request.url`, expected: "a string" },
  ]);
});

it("keeps apart what is alike in place and not in what is expected", () => {
  const problems = [
    { at: "log.entries[0].time", expected: "a number" },
    { at: "log.entries[1].time", expected: "no number below -1" },
  ];
  expect(alikeProblems(problems)).toEqual(problems);
});
