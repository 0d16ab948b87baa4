import { describe, expect, it } from "vitest";
import type { Certainty } from "../diagnosis/cause.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { rivalsOf } from "./rivals.ts";
import { toMarkdown } from "./ticket-markdown.ts";

const engine = createEngine(knowledge);
const exchange = readRawHttp(
  "# time: 3\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: nginx\n\n<hr><center>nginx</center>",
);
const diagnosis = engine.diagnose(exchange);

const made = (...certainties: readonly Certainty[]) =>
  certainties.flatMap((certainty, at) => {
    const cause = diagnosis.causes[at];
    return cause ? [{ ...cause, certainty }] : [];
  });

describe("causes beside one that is certain", () => {
  it("stand back where they are less than that", () => {
    const { standing, outdone } = rivalsOf(made("certain", "certain", "likely", "possible"));
    expect(standing.map(({ certainty }) => certainty)).toEqual(["certain", "certain"]);
    expect(outdone.map(({ certainty }) => certainty)).toEqual(["likely", "possible"]);
  });

  it("all stand where none is certain", () => {
    expect(rivalsOf(made("likely", "possible")).outdone).toEqual([]);
    expect(rivalsOf([])).toEqual({ standing: [], outdone: [] });
  });

  it("stand beside what says only that it failed: an error under 200", () => {
    const [that] = made("certain");
    const why = made("possible");
    const causes = that ? [{ ...that, mechanism: "error-reported-with-200" }, ...why] : [];
    expect(rivalsOf(causes)).toEqual({ standing: causes, outdone: [] });
    expect(rivalsOf([...causes, ...made("certain")]).outdone).toEqual(why);
  });

  it("are not listed in a ticket", () => {
    const ticket = (...certainties: readonly Certainty[]) =>
      toMarkdown(
        { exchange, diagnosis: { ...diagnosis, causes: made(...certainties) }, change: null, chain: null },
        "en",
      );
    const second = diagnosis.causes[1]?.name.en ?? "";
    expect(ticket("likely", "possible")).toContain(second);
    expect(ticket("certain", "possible")).not.toContain(second);
  });
});
