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
const edge = responder("edge", "cdn", named("server", field("server", /^edge/)));
const app = responder("app", "framework", named("x-powered-by", field("x-powered-by", /^app/)));
const cache = responder("cache", "cache", relayed("via-relayed", field("via")));
const absent = responder(
  "absent",
  "web-server",
  wrote("status", status(404)),
  named("x-absent", field("x-absent")),
);

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
    const page = responder(
      "edge",
      "cdn",
      relayed("via-relayed", field("via")),
      wrote("status", status(502)),
      named("server", field("server")),
    );
    const { author, path } = whoAnswered(c, [app, page]);
    // What passed it on stands between, deeper by its kind or not.
    expect(path.map(({ id }) => id)).toEqual(["app", "edge"]);
    expect(author).toMatchObject({
      id: "edge",
      certainty: "certain",
      evidence: [{ where: "response.status", text: "502", at: 0 }],
    });
  });

  it("takes that of two that prove it which is believed before the other, in any order of the list", () => {
    const a = responder("a", "cdn", wrote("status", status(502)));
    const b = { ...responder("b", "cdn", wrote("status", status(502))), over: ["a"] };
    expect(whoAnswered(c, [a, b]).author?.id).toBe("b");
    expect(whoAnswered(c, [b, a]).author?.id).toBe("b");
    const last = { ...b, over: [], lastResort: true as const };
    expect(whoAnswered(c, [last, a]).author?.id).toBe("a");
  });

  it("names nobody for a status that he never writes, though he is on the path", () => {
    const front = { ...edge, neverWrites: [502] };
    const { author, path } = whoAnswered(c, [front]);
    expect(author).toBeNull();
    expect(path.map(({ id }) => id)).toEqual(["edge"]);
  });

  it("never names one that only relayed", () => {
    expect(whoAnswered(c, [cache])).toMatchObject({ author: null, path: [{ id: "cache", wrote: false }] });
  });

  it("keeps the strongest sign of each, whatever its place, and its role", () => {
    const both = responder(
      "both",
      "cache",
      relayed("via-relayed", field("via")),
      named("server", field("server"), "web-server"),
    );
    expect(whoAnswered(c, [both]).path).toMatchObject([{ id: "both", role: "web-server", wrote: true }]);
    const first = responder(
      "first",
      "cache",
      named("server", field("server"), "web-server"),
      relayed("via-relayed", field("via")),
    );
    expect(whoAnswered(c, [first]).path).toMatchObject([{ id: "first", role: "web-server", wrote: true }]);
  });

  it("says nothing where nothing shows", () => {
    expect(whoAnswered(c, [absent])).toEqual({ author: null, path: [] });
  });
});
