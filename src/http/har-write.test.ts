import { describe, expect, it } from "vitest";
import { linkChains } from "./chain.ts";
import { readHar } from "./har.ts";
import { toHar } from "./har-write.ts";
import { readRawHttp } from "./raw-http.ts";

it("what was written reads back the same", () => {
  const exchange = readRawHttp(`
    # type: fetch
    # time: 12
    # received: 190
    POST /orders HTTP/1.1
    Host: shop.example
    Content-Type: application/json

    {"a":1}

    HTTP/1.1 302 Found
    Location: /orders/7
    `);
  const har = toHar([exchange], { name: "test", version: "1" }, () => ({ _statusLens: { note: 1 } }));
  const again = readHar(JSON.parse(JSON.stringify(har)));
  expect(again.problems).toEqual([]);
  const [read] = again.exchanges;
  expect(read?.request).toMatchObject({
    method: "POST",
    url: exchange.request.url,
    body: { text: '{"a":1}' },
  });
  expect(read?.response).toMatchObject({ status: 302, redirectUrl: "/orders/7", received: 190 });
  expect(read?.request.fields.list).toEqual(exchange.request.fields.list);
  expect(read?.duration).toBe(12);
});

it("chains that the browser told apart stay so, whatever their addresses and times say", () => {
  const hop = (status: string, chainId: string, url: string) => ({
    ...readRawHttp(
      `# type: fetch\n# time: 1\nGET ${url} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${status}\nLocation: /b\n`,
    ),
    id: `${chainId} ${url}`,
    startedAt: 1_000_000,
    chainId,
  });
  const exchanges = [hop("302 Found", "7", "/a"), hop("200 OK", "8", "/b"), hop("200 OK", "7", "/b")];
  const saved = (list: typeof exchanges) =>
    readHar(JSON.parse(JSON.stringify(toHar(list, { name: "test", version: "1" }, () => ({}))))).exchanges;
  const once = saved(exchanges);
  for (const [first, other, second] of [once, saved(once as typeof exchanges)]) {
    const places = linkChains([first, other, second].filter((each) => each !== undefined));
    expect(places.get(first?.id ?? "")?.chain.hops.map(({ id }) => id)).toEqual([first?.id, second?.id]);
    expect(places.get(other?.id ?? "")).toBeUndefined();
  }
});

it("a failure stays a failure", () => {
  const exchange = readRawHttp("# failure: net::ERR_CONNECTION_RESET\nGET / HTTP/1.1\nHost: a.example\n");
  const har = toHar([exchange], { name: "test", version: "1" }, () => ({}));
  expect(readHar(har).exchanges[0]).toMatchObject({
    response: null,
    failure: { name: "net::ERR_CONNECTION_RESET" },
  });
});

describe("what is not known stays so, saved and opened again", () => {
  const saved = (entry: object) => {
    const read = (value: object) => {
      const { exchanges, problems } = readHar({ log: { entries: [value] } });
      expect(problems).toEqual([]);
      return exchanges;
    };
    const first = read(entry);
    const [again] = readHar(
      JSON.parse(JSON.stringify(toHar(first, { name: "test", version: "1" }, () => ({})))),
    ).exchanges;
    expect(again).toEqual(first[0]);
    return again;
  };
  const request = {
    method: "GET",
    url: "https://a.example/",
    headers: [{ name: "Host", value: "a.example" }],
  };

  it("a failure without a name, as Firefox and Charles write it", () => {
    const firefox = { request, response: { status: 0, httpVersion: "", headers: [], content: {} } };
    expect(saved(firefox)?.failure).toEqual({ name: "" });
    const charles = { request, response: { status: 0, httpVersion: "HTTP/1.1", _charlesStatus: "FAILED" } };
    expect(saved(charles)?.failure).toEqual({ name: "" });
  });
  it("that nothing was recorded is no failure", () => {
    expect(saved({ request, response: { status: 0, _error: "", httpVersion: "" } })?.failure).toBeNull();
  });
  it("a start, a duration, phases and sizes that nobody noted", () => {
    expect(saved({ request, response: { status: 200, headers: [], content: {} } })).toMatchObject({
      startedAt: null,
      duration: null,
      timings: null,
      response: { body: { text: null, size: null } },
    });
  });
  it("a body that is no text, and one from a cache", () => {
    const content = { text: btoa("\x89PNG\x00"), encoding: "base64" };
    expect(saved({ request, response: { status: 200, headers: [], content } })?.response?.body.binary).toBe(
      true,
    );
    const cached = { request, response: { status: 200, headers: [] }, _fromCache: "cache" };
    expect(saved(cached)?.response?.fromCache).toBe("cache");
  });
});
