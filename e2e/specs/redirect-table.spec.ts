import { readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import type { Exchange } from "../../src/http/exchange.ts";
import { hopChange } from "../../src/http/hop-change.ts";
import type { DemoServer, Hit } from "../server/demo-server.ts";
import { exchangeOfHit } from "../server/hit-exchange.ts";
import { expect, test } from "./fixture.ts";
import { type Cell, redirectCells, renderTable } from "./redirect-cells.ts";

const TABLE = path.resolve(import.meta.dirname, "../redirect-table.md");

/** Requests that a page makes at once. */
const AT_ONCE = 48;

type Wanted = Pick<Cell, "initiator" | "method" | "body"> & { readonly url: string };

/** Makes the requests in the page, all at once; resolves when the browser is done with them. */
function request(all: readonly Wanted[]): Promise<unknown> {
  return Promise.all(
    all.map(({ initiator, method, body, url }) => {
      const content = () => {
        if (body === "text") return "plain words";
        if (body === "form") return new URLSearchParams({ a: "1", b: "two" });
        if (body === "blob") return new Blob(["blob words"], { type: "application/x-words" });
        return undefined;
      };
      const headers = { Authorization: "Bearer cell" };
      if (initiator === "fetch") {
        return fetch(url, { method, headers, body: content() ?? null }).then(
          (response) => response.text().then(() => {}),
          () => {},
        );
      }
      return new Promise<void>((resolve) => {
        if (initiator === "xhr") {
          const xhr = new XMLHttpRequest();
          xhr.open(method, url);
          xhr.setRequestHeader("Authorization", headers.Authorization);
          xhr.onloadend = () => resolve();
          xhr.send(content() ?? null);
          return;
        }
        const frame = document.createElement("iframe");
        frame.name = url;
        const form = document.createElement("form");
        form.method = method;
        form.action = url;
        form.target = frame.name;
        if (body !== "none") form.enctype = body;
        const hidden = (name: string, value: string) => {
          const input = document.createElement("input");
          input.name = name;
          input.value = value;
          form.append(input);
        };
        // A GET form writes its fields into the address.
        for (const [name, value] of new URL(url).searchParams) if (method === "get") hidden(name, value);
        if (method === "post") hidden("a", "1");
        document.body.append(frame, form);
        frame.onload = () => {
          frame.remove();
          form.remove();
          resolve();
        };
        form.submit();
      });
    }),
  );
}

/** The two requests of a cell as the server received them; a preflight is none of them. */
function hitsOf(server: DemoServer, id: number): readonly Hit[] {
  return server.hits.filter(
    (hit) => hit.path.endsWith(`cell=${id}`) && !hit.fields["access-control-request-method"],
  );
}

test("every method, code, body and origin: predicted is observed", async ({ lens, server }) => {
  await lens.page.goto(`${server.origin}/page/200`);
  const cells = redirectCells();
  const wanted = cells.map(({ id, status, crossOrigin, ...how }) => {
    const target = `${crossOrigin ? server.otherOrigin : ""}/echo?cell=${id}`;
    return { ...how, url: `${server.origin}/redirect/${status}?to=${encodeURIComponent(target)}&cell=${id}` };
  });
  for (let at = 0; at < wanted.length; at += AT_ONCE)
    await lens.page.evaluate(request, wanted.slice(at, at + AT_ONCE));

  const seen = new Map<Cell, string>();
  for (const cell of cells) {
    const name = Object.values(cell).join(" ");
    const [first, second] = hitsOf(server, cell.id);
    if (!first || !second) throw new Error(`${name}: the server did not see two requests`);
    const from: Exchange = exchangeOfHit(first, { status: cell.status });
    const next: Exchange = exchangeOfHit(second, { status: 200 });
    const change = hopChange(from, next);
    expect(change?.observed, name).toMatchObject({
      method: change?.predicted.method,
      body: change?.predicted.body,
      contentFields: change?.predicted.contentFields,
      authorization: change?.predicted.authorization,
    });
    expect(change?.differences, name).toEqual([]);
    expect(second.body, name).toBe(change?.predicted.body === "kept" ? first.body : "");
    seen.set(cell, `${second.method}${second.body === "" ? "" : " + body"}`);
  }

  const table = renderTable(seen);
  if (process.env.WRITE_REDIRECT_TABLE) writeFileSync(TABLE, table);
  expect(table).toBe(readFileSync(TABLE, "utf8"));
});
