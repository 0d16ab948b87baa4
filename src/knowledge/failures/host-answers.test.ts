import { expect, it } from "vitest";
import { createEngine } from "../../diagnosis/engine.ts";
import { ALONE } from "../../diagnosis/surroundings.ts";
import { readRawHttp } from "../../http/raw-http.ts";
import { knowledge } from "../knowledge.ts";

const engine = createEngine(knowledge);

const mechanisms = (failure: string, hostAnswers: boolean) => {
  const raw = `# type: websocket\n# failure: ${failure}\nGET wss://site.example/a HTTP/1.1\nHost: site.example\n`;
  return engine
    .diagnose(readRawHttp(raw), { ...ALONE, hostAnswers })
    .causes.map(({ mechanism }) => mechanism);
};

it.each([
  ["unnamed", ["connection-refused", "name-not-resolved"]],
  ["net::ERR_WS_UPGRADE", ["connection-refused"]],
  ["net::ERR_TIMED_OUT", ["connection-timed-out"]],
  ["net::ERR_QUIC_PROTOCOL_ERROR", ["connection-timed-out"]],
])("%s: a host that answers others in that moment can be reached", (failure, refuted) => {
  expect(mechanisms(failure, false)).toEqual(expect.arrayContaining(refuted));
  for (const mechanism of refuted) expect(mechanisms(failure, true)).not.toContain(mechanism);
});

it("without a name, a worker of the site is among what is left where its host answers", () => {
  const of = (hostAnswers: boolean) =>
    engine
      .diagnose(
        readRawHttp("# failure: unnamed\nGET https://site.example/a HTTP/1.1\nHost: site.example\n"),
        {
          ...ALONE,
          hostAnswers,
        },
      )
      .causes.map(({ mechanism }) => mechanism);
  expect(of(true)).toContain("service-worker-failed");
  expect(of(false)).not.toContain("service-worker-failed");
});

it("what the browser names itself is no guess: a refusal stays one, though the host answered a moment ago", () => {
  expect(mechanisms("net::ERR_CONNECTION_REFUSED", true)[0]).toBe("connection-refused");
});

it("a refusal beside answers is told as one: what listened there has just gone", () => {
  const told = (hostAnswers: boolean) =>
    engine.diagnose(
      readRawHttp(
        "# failure: net::ERR_CONNECTION_REFUSED\nGET http://localhost:7001/a HTTP/1.1\nHost: localhost\n",
      ),
      { ...ALONE, hostAnswers },
    ).causes[0];
  expect(told(true)?.why.en).toMatch(/answered others there in the same moment/);
  expect(told(true)?.fix[0]?.en).toMatch(/port 7001 was started/);
  expect(told(false)?.why.en).not.toMatch(/same moment/);
});
