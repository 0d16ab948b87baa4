import { afterEach, expect, it, vi } from "vitest";
import { ownData } from "./own-data.ts";

afterEach(() => vi.unstubAllGlobals());

it("loads a file once for all who ask, also while it is on its way", async () => {
  const fetched = vi.fn(async () => Response.json(["a"]));
  vi.stubGlobal("fetch", fetched);
  const both = [ownData("knowledge/en.json"), ownData("knowledge/en.json")];
  expect(await Promise.all([...both, ownData("knowledge/en.json")])).toEqual([["a"], ["a"], ["a"]]);
  expect(fetched).toHaveBeenCalledExactlyOnceWith("/knowledge/en.json");
});

it.each([
  ["is not there", async () => new Response("", { status: 404 })],
  ["cannot be fetched", () => Promise.reject(new TypeError("Failed to fetch"))],
  ["is no JSON", async () => new Response("<!doctype html>")],
])("names a file that %s, and tries it again", async (name, fails) => {
  const file = `catalogue/${name}.json`;
  vi.stubGlobal("fetch", fails);
  await expect(ownData(file)).rejects.toThrow(file);
  vi.stubGlobal("fetch", async () => Response.json({}));
  expect(await ownData(file)).toEqual({});
});
