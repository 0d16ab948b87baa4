import { describe, expect, it } from "vitest";
import { answered, caseOf } from "./case.test-data.ts";
import { field, status } from "./condition/response.ts";
import { defineResponder, named, type Role, relayed, type Sign, wrote } from "./responder.ts";
import { text } from "./text.ts";
import { whoAnswered } from "./who-answered.ts";

function responder(id: string, role: Role, ...signs: Sign[]) {
  const name = text({ en: id, "zh-CN": id });
  return defineResponder({ id, name, roles: [role], signs, causes: [], sources: [{ title: id, url: id }] });
}

const c = caseOf(answered(502, "Server: edge\nX-Powered-By: app\nVia: cache"));
const edge = responder("edge", "cdn", named(field("server", /^edge/)));
const app = responder("app", "framework", named(field("x-powered-by", /^app/)));
const cache = responder("cache", "cache", relayed(field("via")));
const absent = responder("absent", "web-server", wrote(status(404)), named(field("x-absent")));

describe("whoAnswered", () => {
  it("believes the deepest system that the response names", () => {
    const { author, path } = whoAnswered(c, [app, edge, cache, absent]);
    expect(author).toMatchObject({ id: "app", role: "framework", certainty: "likely" });
    expect(path.map(({ id, wrote }) => [id, wrote])).toEqual([
      ["edge", false],
      ["cache", false],
      ["app", true],
    ]);
  });

  it("believes what only one system writes before what is named, and is certain", () => {
    const page = responder("edge", "cdn", relayed(field("via")), wrote(status(502)), named(field("server")));
    const { author } = whoAnswered(c, [app, page]);
    expect(author).toMatchObject({
      id: "edge",
      certainty: "certain",
      evidence: [{ where: "response.status", excerpt: "502" }],
    });
  });

  it("takes the first of two that prove it", () => {
    const [a, b] = ["a", "b"].map((id) => responder(id, "cdn", wrote(status(502))));
    if (!a || !b) throw new Error("two responders");
    expect(whoAnswered(c, [b, a]).author?.id).toBe("b");
  });

  it("never names one that only relayed", () => {
    expect(whoAnswered(c, [cache])).toMatchObject({ author: null, path: [{ id: "cache", wrote: false }] });
  });

  it("keeps the strongest sign of each, whatever its place, and its role", () => {
    const both = responder("both", "cache", relayed(field("via")), named(field("server"), "web-server"));
    expect(whoAnswered(c, [both]).path).toMatchObject([{ id: "both", role: "web-server", wrote: true }]);
    const first = responder("first", "cache", named(field("server"), "web-server"), relayed(field("via")));
    expect(whoAnswered(c, [first]).path).toMatchObject([{ id: "first", role: "web-server", wrote: true }]);
  });

  it("says nothing where nothing shows", () => {
    expect(whoAnswered(c, [absent])).toEqual({ author: null, path: [] });
  });
});
