/** Distance between two turns, in milliseconds. */
const TURN = 250;

/** Bodies that are read in one turn. */
const AT_ONCE = 4;

/** So many requests that end in one turn are a burst, in which nothing is read. */
const MANY = 10;

/** Bodies that may wait; of more than these the oldest are left to whoever looks at their rows. */
const WAITING = 100;

/**
 * Reads bodies that nobody waits for, the newest first: a few at a time, and none while many requests end, for the page
 * and the list come first.
 *
 * State: the ids that wait (bounded, worked off), how many requests ended in this turn.
 */
export function createBodiesLater(read: (id: string) => void): {
  /** A request ended. */
  readonly hear: () => void;
  readonly add: (id: string) => void;
  /** Somebody reads it now. */
  readonly drop: (id: string) => void;
} {
  const waiting = new Set<string>();
  let ended = 0;
  let isTimed = false;

  function turnSoon(): void {
    if (isTimed) return;
    isTimed = true;
    setTimeout(turn, TURN);
  }

  function turn(): void {
    isTimed = false;
    const isBurst = ended >= MANY;
    ended = 0;
    if (!isBurst) for (const id of [...waiting].slice(-AT_ONCE).reverse()) read(id);
    if (waiting.size > 0) turnSoon();
  }

  return {
    hear() {
      ended++;
    },
    add(id) {
      waiting.add(id);
      for (const oldest of waiting) {
        if (waiting.size <= WAITING) break;
        waiting.delete(oldest);
      }
      turnSoon();
    },
    drop: (id) => void waiting.delete(id),
  };
}
