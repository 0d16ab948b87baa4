import { afterAll, beforeAll, beforeEach, describe, expect, it } from "vitest";
import { asMeant, type Meant } from "../../src/http/copy-as/as-meant.ts";
import { curlBash, curlBashFollowing } from "../../src/http/copy-as/curl-bash.ts";
import type { Exchange, Request } from "../../src/http/exchange.ts";
import { Fields } from "../../src/http/fields.ts";
import { type DemoServer, startDemoServer } from "../server/demo-server.ts";
import { exchangeOfHit } from "../server/hit-exchange.ts";
import { bash } from "./run-commands.ts";

let server: DemoServer;

beforeAll(async () => {
  server = await startDemoServer();
});
beforeEach(() => {
  server.hits.length = 0;
});
afterAll(() => server.close());

const BODY = "it's a body\n";

/** Sends a request that is redirected, as `fetch` follows it, and tells what arrived as a chain. */
async function redirected(method: string, ...codes: readonly number[]): Promise<readonly Exchange[]> {
  return chainOf(method, codes, `${server.origin}/echo`);
}

async function chainOf(method: string, codes: readonly number[], end: string): Promise<readonly Exchange[]> {
  const start = codes.reduceRight(
    (to, code) => `${server.origin}/redirect/${code}?to=${encodeURIComponent(to)}`,
    end,
  );
  const headers = { "content-type": "text/plain", authorization: "Bearer a", cookie: "a=1", "x-key": "k" };
  await fetch(start, { method, headers, body: BODY });
  const hops = server.hits.map((hit, index) => exchangeOfHit(hit, { status: codes[index] ?? 200 }));
  server.hits.length = 0;
  return hops;
}

/** Runs commands in bash; what then arrived, a request each. */
async function arrived(...commands: readonly (string | undefined)[]): Promise<readonly string[]> {
  const script = [`curl() { command curl -q -sS --noproxy '*' -o /dev/null "$@" 2>&1; }`, ...commands];
  expect(await bash(["--norc", "--noprofile", "-s"], script.join("\n"))).toBe("");
  return server.hits.map(({ method, path, fields, body }) => {
    const kept = ["content-type", "authorization", "cookie", "x-key"].filter((name) => fields[name]);
    return `${method} ${fields.host} ${path.split("?")[0]} ${kept.join(",")} ${body}`;
  });
}

function meantOf(hops: readonly Exchange[], at = hops.length - 1): Meant {
  const meant = asMeant(hops, at);
  if (!meant) throw new Error("nothing was lost");
  return meant;
}

const following = ({ following, statuses }: Meant) =>
  curlBashFollowing(following, ["--location", ...statuses.map((status) => `--post${status}`)])?.text;

const ALL = "content-type,authorization,cookie,x-key";

describe("what a redirect took is kept", () => {
  it.each([
    ["POST", [301]],
    ["POST", [302]],
    ["POST", [303]],
    ["POST", [307, 302]],
    ["POST", [302, 301, 303]],
  ] as const)("%s through %j", async (method, codes) => {
    const hops = await redirected(method, ...codes);
    expect(hops.at(-1)?.request).toMatchObject({ method: "GET", body: { text: "" } });
    const meant = meantOf(hops);
    const { host } = new URL(server.origin);
    const wanted = `${method} ${host} /echo ${ALL} ${BODY}`;
    expect(await arrived(curlBash(meant.direct)?.text)).toEqual([wanted]);
    server.hits.length = 0;
    const way = await arrived(following(meant));
    expect(way.at(-1)).toBe(wanted);
    // From where it was lost on.
    expect(way).toHaveLength(codes[0] === 307 ? codes.length : codes.length + 1);
  });

  it("without cookies and credentials, where the way leads to another origin", async () => {
    const hops = await chainOf("POST", [302], `${server.otherOrigin}/echo`);
    const meant = meantOf(hops);
    expect(meant.isWithoutCredentials).toBe(true);
    const [here, there] = [new URL(server.origin).host, new URL(server.otherOrigin).host];
    expect(await arrived(curlBash(meant.direct)?.text, following(meant))).toEqual([
      `POST ${there} /echo content-type,x-key ${BODY}`,
      `POST ${here} /redirect/302 content-type,x-key ${BODY}`,
      `POST ${there} /echo content-type,x-key ${BODY}`,
    ]);
  });
});

it("is offered at the hop that loses and behind it, and without the next request too", async () => {
  const hops = await redirected("POST", 307, 302, 301);
  expect(hops.map((_, at) => asMeant(hops, at) !== null)).toEqual([false, true, true, true]);
  expect(asMeant(hops.slice(1, 2), 0)?.direct.request).toMatchObject({ method: "POST" });
});

function navigated(request: Request): Request {
  const list = request.fields.list.filter(({ name }) => name !== "sec-fetch-mode");
  return { ...request, fields: new Fields(list, true) };
}

it("is not offered where nothing was lost, or a form is answered", async () => {
  const kept = await redirected("PUT", 302);
  expect(asMeant(kept, 1)).toBeNull();
  const hops = await redirected("POST", 303);
  const navigation = hops.map((hop) => ({ ...hop, type: "document", request: navigated(hop.request) }));
  expect(asMeant(navigation, 1)).toBeNull();
  expect(asMeant(await redirected("PUT", 303), 1)).toBeNull();
  expect(asMeant([], 0)).toBeNull();
});
