import { expect, it } from "vitest";
import { linkChains } from "./chain.ts";
import { clientRedirectOf } from "./client-redirect.ts";
import { readRawHttp, readRawHttpChain } from "./raw-http.ts";

function page(body: string, more = "") {
  return clientRedirectOf(
    readRawHttp(
      `# type: document\nGET /dir/a HTTP/1.1\nHost: a.test\n\nHTTP/1.1 200 OK\nContent-Type: text/html\n${more}\n${body}`,
    ),
  );
}

it.each([
  ["Refresh: 0; url=/next", "https://a.test/next"],
  ["Refresh: 5;URL='next?x=1'", "https://a.test/dir/next?x=1"],
  ["Refresh: 1,https://b.test/", "https://b.test/"],
])("%s", (field, url) => expect(page("", `${field}\n`)).toMatchObject({ by: "refresh-field", url }));

it.each([
  ['<meta http-equiv="refresh" content="0;url=/next?a=1&amp;b=2">', "https://a.test/next?a=1&b=2"],
  ["<META content='3; url=next' HTTP-EQUIV=Refresh>", "https://a.test/dir/next"],
])("%s", (tag, url) => {
  expect(page(`<html><head>${tag}</head></html>`)).toMatchObject({ by: "meta-refresh", url });
});

it.each(['location.href = "/next"', "window.location='/next'", 'location.replace("/next")'])(
  "%s",
  (script) => {
    expect(page(`<script>${script};</script>`)).toMatchObject({ by: "script", url: "https://a.test/next" });
    expect(page(`<script>${script};</script>${"x".repeat(3_000)}`)).toBeNull();
  },
);

it("a page that only reloads itself, or says nothing", () => {
  expect(page("", "Refresh: 30\n")).toBeNull();
  expect(page("", "Refresh: 30; url=a\n")).toBeNull();
  expect(page('<meta http-equiv="refresh" content="1800;url=https://a.test/dir/a#top">')).toBeNull();
  expect(page('<meta http-equiv="refresh" content="30">')).toBeNull();
  expect(page('<meta name="description" content="0;url=/next">')).toBeNull();
  expect(page("<p>hello</p>")).toBeNull();
});

it("is not mixed into the chain", () => {
  const exchanges = readRawHttpChain(`
# type: document
GET /a HTTP/1.1
Host: a.test

HTTP/1.1 302 Found
Location: /b
----
# type: document
GET /b HTTP/1.1
Host: a.test

HTTP/1.1 200 OK
Refresh: 0; url=/c
----
# type: document
GET /c HTTP/1.1
Host: a.test

HTTP/1.1 200 OK
`);
  const places = linkChains(exchanges);
  expect(places.get("raw-0")?.chain.hops.map((hop) => hop.request.url)).toEqual([
    "https://a.test/a",
    "https://a.test/b",
  ]);
  expect(places.has("raw-2")).toBe(false);
});
