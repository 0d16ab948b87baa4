import { expect, it } from "vitest";
import { partsOfTiming } from "./page-parts.ts";

it("counts statuses of errors and own requests without any; other origins' silence is no failure", () => {
  const parts = partsOfTiming(
    [
      { url: "https://a.test/ok.js", status: 200 },
      { url: "https://a.test/gone.js", status: 404 },
      { url: "https://a.test/reset", status: 0 },
      { url: "https://cdn.test/font", status: 503 },
      { url: "https://ads.test/pixel", status: 0 },
    ],
    "https://a.test/page",
  );
  expect(parts.failed.map((e) => [e.request.url, e.response?.status ?? null])).toEqual([
    ["https://a.test/gone.js", 404],
    ["https://a.test/reset", null],
    ["https://cdn.test/font", 503],
  ]);
  expect(parts.hidden).toBe(1);
});
