/** What each tab's details take, in bytes: the tab that was written last at the end. */
export type Rooms = readonly (readonly [tabId: number, bytes: number])[];

/** The rooms without a tab. */
export function withoutRoom(rooms: Rooms, tabId: number): Rooms {
  return rooms.filter(([other]) => other !== tabId);
}

/**
 * The rooms once the details of a tab are written, and the tabs whose details must go first so that all
 * stay within `budget` bytes: those that were not written for longest.
 */
export function makeRoom(
  rooms: Rooms,
  tabId: number,
  bytes: number,
  budget: number,
): { readonly rooms: Rooms; readonly given: readonly number[] } {
  const others = withoutRoom(rooms, tabId);
  let total = others.reduce((sum, [, size]) => sum + size, bytes);
  let given = 0;
  while (total > budget && given < others.length) total -= others[given++]?.[1] ?? 0;
  return {
    rooms: [...others.slice(given), [tabId, bytes]],
    given: others.slice(0, given).map(([id]) => id),
  };
}
