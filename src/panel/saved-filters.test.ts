import { describe, expect, it } from "vitest";
import { nameOf, problemOf, withFilter, withLoaded } from "./saved-filters.ts";

const filter = (name: string, query = "502") => ({ name, query });
const many = (count: number, from = 0) => Array.from({ length: count }, (_, n) => filter(`${from + n}`));

describe("saved filters", () => {
  it("one of the same name gives way, in its place", () => {
    expect(withFilter([filter("a"), filter("b")], filter("a", "404"))).toEqual([
      filter("a", "404"),
      filter("b"),
    ]);
    expect(withFilter([filter("a")], filter("b"))).toEqual([filter("a"), filter("b")]);
  });

  it("have an end", () => {
    expect(problemOf(many(50), filter("new"))).toBe("full");
    expect(problemOf(many(50), filter("7"))).toBeNull();
    expect(problemOf(many(49), filter("new"))).toBeNull();
  });

  it.each(["cookie-value:abc", "502 -set-cookie-value:x", "response-header-set-cookie:sid=1"])(
    "a value of a cookie is not kept: %s",
    (query) => expect(problemOf([], filter("a", query))).toBe("secret"),
  );
  it("names of cookies are", () => expect(problemOf([], filter("a", "cookie-name:sid"))).toBeNull());

  it("of a file stand beside those that are here, as far as there is room", () => {
    expect(withLoaded([filter("a"), filter("b")], [filter("b", "404"), filter("c")])).toEqual({
      filters: [filter("a"), filter("b", "404"), filter("c")],
      left: [],
    });
    const { filters, left } = withLoaded(many(49), many(3, 49));
    expect(filters).toHaveLength(50);
    expect(left.map(({ name }) => name)).toEqual(["50", "51"]);
  });

  it("a name is one line of text", () => {
    expect(nameOf("  all \n my\terrors ")).toBe("all my errors");
    expect(nameOf(`${"x".repeat(59)} y`)).toBe("x".repeat(59));
  });
});
