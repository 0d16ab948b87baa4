import { expect, it } from "vitest";
import { LatestWrites } from "./latest-writes.ts";

/** Writes that end when they are told to. */
function heldWrites() {
  const written: string[] = [];
  const ends: (() => void)[] = [];
  const writes = new LatestWrites<string>((tabId, value) => {
    written.push(`${tabId}:${value}`);
    return new Promise<void>((resolve) => ends.push(resolve));
  });
  const end = async () => {
    ends.shift()?.();
    await Promise.resolve();
    await Promise.resolve();
  };
  return { writes, written, end };
}

it("writes at once what comes first, and of what comes meanwhile the last", async () => {
  const { writes, written, end } = heldWrites();
  for (const value of ["a", "b", "c"]) writes.add(1, value);
  expect(written).toEqual(["1:a"]);
  await end();
  expect(written).toEqual(["1:a", "1:c"]);
  await end();
  writes.add(1, "d");
  expect(written).toEqual(["1:a", "1:c", "1:d"]);
});

it("lets no tab wait for another", () => {
  const { writes, written } = heldWrites();
  writes.add(1, "a");
  writes.add(2, "a");
  expect(written).toEqual(["1:a", "2:a"]);
});
