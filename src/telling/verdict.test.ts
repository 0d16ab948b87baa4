import { describe, expect, it } from "vitest";
import type { Certainty } from "../diagnosis/cause.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { verdictOf } from "./verdict.ts";

const engine = createEngine(knowledge);

/** The headline of an answer whose first cause is made this sure. */
function headline(raw: string, certainty: Certainty, startedAt: number | null = null) {
  const exchange = { ...readRawHttp(raw), startedAt };
  const diagnosis = engine.diagnose(exchange);
  const [first, ...others] = diagnosis.causes;
  if (!first) throw new Error("no cause");
  return {
    said: verdictOf(
      exchange,
      { ...diagnosis, causes: [{ ...first, certainty, evidence: [] }, ...others] },
      null,
    ),
    first,
  };
}

const ERROR =
  "GET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: nginx\n\n<hr><center>nginx</center>";
const REFUSED = "# failure: net::ERR_CONNECTION_REFUSED\nGET /a HTTP/1.1\nHost: a.example\n\n";

describe("the headline says how sure it is", () => {
  it("names a certain cause, and a likely one as such", () => {
    const certain = headline(ERROR, "certain");
    expect(certain.said.en).toBe(`502 Bad Gateway: ${certain.first.name.en}`);
    const likely = headline(ERROR, "likely");
    expect(likely.said.en).toBe(`502 Bad Gateway, most likely: ${likely.first.name.en}`);
    expect(likely.said["zh-CN"]).toContain("很可能是");
  });

  it("names none that is only possible, and says whose log would tell, and when", () => {
    const { said, first } = headline(ERROR, "possible", new Date(2026, 10, 28, 22, 56, 22).getTime());
    expect(said.en).toMatch(
      /^502 Bad Gateway: nothing seen tells the reason; look into the log of nginx at 22:56:22 UTC[\d+:-]*$/,
    );
    expect(said["zh-CN"]).toContain("nginx 在 22:56:22");
    expect(said.en).not.toContain(first.name.en);
    expect(headline(ERROR, "possible").said.en).toBe("502 Bad Gateway: nothing seen tells the reason");
  });

  it("of a failure likewise", () => {
    expect(headline(REFUSED, "certain").said.en).toMatch(/^[^:]+: /);
    expect(headline(REFUSED, "likely").said.en).toContain(", most likely: ");
    expect(headline(REFUSED, "possible").said.en).toContain("the browser does not say why");
  });
});
