import fc from "fast-check";
import { expect, it } from "vitest";
import { makeRoom, type Rooms } from "./store-room.ts";

it("gives up the details of the tabs that were not written for longest", () => {
  const rooms: Rooms = [
    [1, 40],
    [2, 40],
    [3, 20],
  ];
  expect(makeRoom(rooms, 4, 50, 100)).toEqual({
    rooms: [
      [3, 20],
      [4, 50],
    ],
    given: [1, 2],
  });
  expect(makeRoom(rooms, 1, 50, 110)).toEqual({
    rooms: [
      [2, 40],
      [3, 20],
      [1, 50],
    ],
    given: [],
  });
});

it("stays within the budget, and gives up no more than it must", () => {
  const writes = fc.array(fc.tuple(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 100 })));
  fc.assert(
    fc.property(writes, (list) => {
      let rooms: Rooms = [];
      for (const [tabId, bytes] of list) {
        const before = rooms.filter(([id]) => id !== tabId);
        const made = makeRoom(rooms, tabId, bytes, 200);
        rooms = made.rooms;
        const total = rooms.reduce((sum, [, size]) => sum + size, 0);
        expect(total).toBeLessThanOrEqual(200);
        const last = before[made.given.length - 1];
        if (last) expect(total + last[1]).toBeGreaterThan(200);
      }
    }),
  );
});
