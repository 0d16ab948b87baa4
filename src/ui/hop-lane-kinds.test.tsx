import { expect, it } from "vitest";
import { readRawHttpChain } from "../http/raw-http.ts";
import { chainColumns } from "../telling/chain-view.ts";
import { isShown, isUnchanged, LANES } from "./hop-lane-kinds.tsx";

const TO = "HTTP/1.1 302 Found\nLocation: /b\n";

function lanes(raw: string): { readonly shown: string[]; readonly unchanged: string[] } {
  const columns = chainColumns({ id: "x", hops: readRawHttpChain(raw) });
  const names = (fits: (lane: (typeof LANES)[number]) => boolean) =>
    LANES.filter(fits).map(({ name }) => name.en);
  return {
    shown: names((lane) => isShown(columns, lane)),
    unchanged: names((lane) => !isShown(columns, lane) && isUnchanged(columns, lane)),
  };
}

it("cookies that come with a redirect are shown, and nothing that is gone is called unchanged", () => {
  const { shown, unchanged } = lanes(
    `POST /a HTTP/1.1\nHost: a.test\nOrigin: http://a.test\n\nx=1\n\n${TO}----\nGET /b HTTP/1.1\nHost: a.test\nCookie: sid=1\n\nHTTP/1.1 200 OK\n`,
  );
  expect(shown).toContain("cookies");
  expect(unchanged).not.toContain("Origin");
  expect(unchanged).toContain("host");
});

it("what both requests carry alike is unchanged; another cookie is not", () => {
  const get = (path: string, cookie: string) => `GET ${path} HTTP/1.1\nHost: a.test\nCookie: ${cookie}\n\n`;
  const same = lanes(`${get("/a", "sid=1")}${TO}----\n${get("/b", "sid=1")}HTTP/1.1 200 OK\n`);
  expect(same.unchanged).toContain("cookies");
  const other = lanes(`${get("/a", "sid=1")}${TO}----\n${get("/b", "sid=2")}HTTP/1.1 200 OK\n`);
  expect(other.shown).toContain("cookies");
});
