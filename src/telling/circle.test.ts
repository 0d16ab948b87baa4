import { expect, it } from "vitest";
import { Fields } from "../http/fields.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { circleOf } from "./circle.ts";

const UNFOLLOWED = "# failure: net::ERR_TOO_MANY_REDIRECTS\n";

/** Redirects from one path to the next; `end` is the answer of the last one. */
function chain(paths: readonly string[], end = "HTTP/1.1 302 Found\nLocation: /on\n") {
  const hops = paths.map((path, at) => {
    const [name, method = "GET", more = ""] = path.split(" ");
    const isLast = at === paths.length - 1;
    const answer = isLast ? end : `HTTP/1.1 302 Found\nLocation: ${paths[at + 1]?.split(" ")[0]}\n`;
    const note = isLast && end === "" ? UNFOLLOWED : "";
    return readRawHttp(`${note}${method} ${name} HTTP/1.1\nHost: a.test\n${more}\n${answer}`, `${at}`);
  });
  return { id: "x", hops };
}

const round = (paths: readonly string[], count: number) =>
  Array.from({ length: count }, (_, at) => paths[at % paths.length] ?? "");

it.each([
  ["two that lead to each other", round(["/a", "/b"], 20), { from: 0, length: 2, turns: 10 }],
  ["one that leads to itself", round(["/a"], 21), { from: 0, length: 1, turns: 21 }],
  ["a longer one", round(["/a", "/b", "/c"], 20), { from: 0, length: 3, turns: 6 }],
  ["behind a way into it", ["/", ...round(["/a", "/b"], 19)], { from: 1, length: 2, turns: 9 }],
  ["whose fragment no server sees", ["/a", ...round(["/a#x"], 20)], { from: 0, length: 1, turns: 21 }],
  ["once the method is lost", ["/a POST", ...round(["/b", "/a"], 19)], { from: 1, length: 2, turns: 9 }],
  [
    "once its cookie is there",
    ["/a", ...round(["/a GET Cookie:x=1\n"], 19)],
    { from: 1, length: 1, turns: 19 },
  ],
])("%s", (_, paths, expected) => expect(circleOf(chain(paths))).toEqual(expected));

it("is there where nobody knows of some requests whether a cookie was sent", () => {
  const whole = chain(round(["/a GET Cookie:x=1\n", "/b GET Cookie:x=1\n"], 20));
  const hops = whole.hops.map((hop, at) =>
    at % 3 === 0 ? { ...hop, request: { ...hop.request, fields: Fields.unknown } } : hop,
  );
  expect(circleOf({ ...whole, hops })).toEqual({ from: 0, length: 2, turns: 10 });
});

it("may begin where a request of which not all is known seemed to come round before", () => {
  const paths = round(["/a GET Cookie:x=1\n", "/b GET Cookie:x=1\n"], 20);
  const whole = chain(["/a", "/b", ...paths]);
  const hops = whole.hops.map((hop, at) =>
    at === 2 ? { ...hop, request: { ...hop.request, fields: Fields.unknown } } : hop,
  );
  expect(circleOf({ ...whole, hops })).toMatchObject({ length: 2 });
});

it("is there where the last answer is not shown", () => {
  expect(
    circleOf(chain(round(["/a GET Cookie:x=1\n", "/b GET Cookie:x=1\n"], 20).with(-1, "/b"), "")),
  ).toEqual({
    from: 0,
    length: 2,
    turns: 10,
  });
});

it.each([
  ["addresses that are all different", round(["/1", "/2", "/3", "/4"], 4)],
  ["a page that is asked for once more", ["/a", "/a"]],
  ["a way back that was taken once", ["/a", "/b", "/a"]],
  ["what leaves it again", ["/a", "/b", "/a", "/b", "/a", "/c"]],
])("is none: %s", (_, paths) => expect(circleOf(chain(paths))).toBeNull());

it("is none where it ended well", () => {
  expect(circleOf(chain(round(["/a"], 9), "HTTP/1.1 200 OK\n"))).toBeNull();
});
