// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { readRawHttp } from "../http/raw-http.ts";
import { HopLanes } from "./hop-lanes.tsx";
import { LanguageProvider } from "./language.tsx";

afterEach(cleanup);

/** A chain through these paths, the last of which leads on. */
function show(paths: readonly string[], current: number, cookie = (_at: number) => "") {
  const hops = paths.map((path, at) =>
    readRawHttp(
      `GET ${path} HTTP/1.1\nHost: a.test\n${cookie(at)}\nHTTP/1.1 302 Found\nLocation: ${paths[at + 1] ?? "data:,x"}\n`,
      `hop ${at}`,
    ),
  );
  const { container } = render(
    <LanguageProvider value="en">
      <HopLanes chain={{ id: "x", hops }} current={`hop ${current}`} />
    </LanguageProvider>,
  );
  const rows = [...container.querySelectorAll("tr")].map((row) =>
    [...row.cells].map((cell) => cell.textContent),
  );
  const marked = container.querySelector("[aria-current]") as HTMLTableCellElement | null;
  return { rows, marked: marked?.cellIndex, said: container.textContent ?? "" };
}

const LOOP = Array.from({ length: 20 }, (_, at) => (at % 2 ? "/b" : "/a"));

it("shows one turn of a circle and how often it was made, the hop of the reader in it", () => {
  const { rows, marked, said } = show(LOOP, 19);
  expect(rows).toEqual([
    ["", "sent×10", "after 302×10"],
    ["address", "/a", "/b"],
  ]);
  expect(marked).toBe(2);
  expect(said).toContain("19 redirects. They go round in a circle 10 times; hops of one turn: 2.");
  expect(said).not.toContain("Show more");
});

it("shows the way into it, which is made once", () => {
  const { rows, marked } = show(["/", ...LOOP], 0);
  expect(rows[0]).toEqual(["", "sent", "after 302×10", "after 302×10"]);
  expect(marked).toBe(1);
});

it("calls nothing unchanged that is another in the next turn", () => {
  expect(show(LOOP, 0, () => "Cookie: n=1\n").said).toMatch(/Unchanged:.*cookies/);
  expect(show(LOOP, 0, (at) => `Cookie: n=${at >> 1}\n`).said).not.toMatch(/Unchanged:.*cookies/);
});

it("shows every hop of a chain that does not repeat", () => {
  const paths = Array.from({ length: 20 }, (_, at) => `/${at}`);
  const { rows, said } = show(paths, 3);
  expect(rows[1]).toEqual(["address", ...paths]);
  expect(said).not.toContain("circle");
});
