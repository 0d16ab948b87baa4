// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { MissingData } from "./missing-data.tsx";
import { ownData } from "./own-data.ts";

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});

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
])("tells the reader of a file that %s, and tries it again", async (name, fails) => {
  const file = `catalogue/${name}.json`;
  render(<MissingData />);
  vi.stubGlobal("fetch", fails);
  await expect(ownData(file)).rejects.toThrow(file);
  expect(await screen.findByRole("alert")).toHaveProperty("textContent", expect.stringContaining("loaded"));
  vi.stubGlobal("fetch", async () => Response.json({}));
  expect(await ownData(file)).toEqual({});
  await vi.waitFor(() => expect(screen.queryByRole("alert")).toBeNull());
});
