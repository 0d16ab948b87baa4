import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { gatewayTie } from "../diagnosis/gateway-tie.ts";
import { faultOf } from "../http/fault.ts";
import { outcomeOf } from "../http/outcome.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { firstStep, stepOfRedirect } from "./first-step.ts";
import { problemOf } from "./problem.ts";

const engine = createEngine(knowledge);
const AT = new Date(2026, 10, 28, 22, 56, 22).getTime();

function asked(raw: string) {
  const exchange = { ...readRawHttp(raw), startedAt: AT };
  const diagnosis = engine.diagnose(exchange);
  const problem = problemOf(exchange, diagnosis, outcomeOf(exchange), faultOf(exchange));
  return { diagnosis, problem, step: firstStep(exchange, diagnosis), tied: gatewayTie(diagnosis) };
}

const page = (status: string, time: number) =>
  `# time: ${time}\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${status}\nServer: nginx\nContent-Type: text/html\n\n<html>\n<head><title>${status}</title></head>\n<body>\n<center><h1>${status}</h1></center>\n<hr><center>nginx</center>\n</body>\n</html>`;

describe("what to do first", () => {
  it("decides between what a 502 does not tell apart", () => {
    const { step, tied, problem } = asked(page("502 Bad Gateway", 3));
    expect(step?.en).toMatch(/^Read the error log of nginx at 2026-11-28 22:56:22/);
    const mechanisms = tied.map(({ mechanism }) => mechanism);
    expect(mechanisms).toContain("upstream-connection-refused");
    expect(mechanisms).toContain("upstream-closed-without-response");
    expect(problem.title.en).toBe("nginx's backend gave no usable answer");
    expect(problem.certainty).toBeNull();
    // No card is surer than that.
    expect(tied.map(({ certainty }) => certainty)).toEqual(tied.map(() => "possible"));
  });

  it("of a web server likewise, and not where its page names what happened", () => {
    const caddy =
      "# time: 3\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 502 Bad Gateway\nServer: Caddy\n\n";
    expect(asked(caddy).step?.en).toMatch(/^Read the error log of Caddy/);
    const said = page("502 Bad Gateway", 3).replace(
      "Server: nginx",
      "Server: nginx\nProxy-Status: p; error=dns_error",
    );
    expect(asked(said).tied).toEqual([]);
  });

  it("is the same in the overview", () => {
    for (const raw of [
      page("502 Bad Gateway", 3),
      page("504 Gateway Time-out", 60_000),
      page("503 Service Temporarily Unavailable", 3),
      page("404 Not Found", 3),
    ]) {
      const { problem, step } = asked(raw);
      expect(step).not.toBeNull();
      expect(problem.step).toEqual(step);
    }
  });

  it("is that of the likely cause, though others are possible behind a gateway", () => {
    const { step } = asked(page("504 Gateway Time-out", 60_000));
    expect(step?.en).toMatch(/^Find what takes longer than 60.0 s in the backend/);
  });

  it("is the observation that decides between causes that fit alike, where only others have the log", () => {
    const answer =
      "HTTP/1.1 502 Bad Gateway\nServer: CloudFront\nX-Cache: Error from cloudfront\nContent-Type: text/html\n\n<H2>The request could not be satisfied.</H2>\nCloudFront wasn't able to connect to the origin.";
    const { step, tied } = asked(`# time: 3\nGET /a HTTP/1.1\nHost: a.example\n\n${answer}`);
    expect(tied.length).toBeGreaterThan(1);
    expect(step?.en).toMatch(/^Several causes fit; this decides: /);
  });

  it("of a redirect that dropped Authorization is to call the address where it ends", () => {
    const redirect = readRawHttp(
      "PUT /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer x\n\nHTTP/1.1 307 T\nLocation: https://b.example/store\n\n",
    );
    expect(stepOfRedirect(redirect, ["authorization"])?.en).toMatch(
      /^Send the request to https:\/\/b.example\/store itself/,
    );
    // Another code would keep method and body alone.
    expect(stepOfRedirect(redirect, ["method", "body", "authorization"])).toEqual(
      stepOfRedirect(redirect, ["authorization"]),
    );
    expect(stepOfRedirect(redirect, [])).toBeNull();
  });

  it("is its first step where one cause stands out", () => {
    const { step, diagnosis, tied } = asked(page("413 Request Entity Too Large", 3));
    expect(tied).toEqual([]);
    expect(step).toEqual(diagnosis.causes[0]?.fix[0]);
  });

  it("sends nobody to the server's log alone where a service worker may have answered, or nothing may have arrived", () => {
    const passed = "HTTP/1.1 500 Internal Server Error\nDate: now\n\n";
    const through = asked(`# via: service-worker\nGET /a HTTP/1.1\nHost: a.example\n\n${passed}`);
    expect(through.step?.en).toMatch(/^Unregister the service worker/);
    const made = asked("# via: service-worker\nGET /a HTTP/1.1\nHost: a.example\n\nHTTP/1.1 503 No\n\n");
    expect(made.step?.en).toMatch(/service worker's fetch handler/);
    const nameless = asked("# failure: unnamed\nGET /a HTTP/1.1\nHost: a.example\n");
    expect(nameless.step?.en).toMatch(/network panel.*only if the request arrived/);
  });
});
