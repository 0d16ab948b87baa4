/** Longest stretch of work between two chances for input, in milliseconds. */
const SLICE = 8;

/** How often progress is told, in milliseconds. */
const TELL_EVERY = 250;

/**
 * Visits items in small slices of the main thread's time.
 * @param onProgress called now and then, and once at the end.
 * @returns how to stop; it stops by itself when all are visited.
 */
export function inSlices<Item>(
  items: readonly Item[],
  visit: (item: Item) => void,
  onProgress: () => void = () => {},
): () => void {
  let at = 0;
  let told = performance.now();
  let timer = setTimeout(work);

  function work(): void {
    const end = performance.now() + SLICE;
    while (at < items.length && performance.now() < end) visit(items[at++] as Item);
    const done = at >= items.length;
    if (done || performance.now() - told > TELL_EVERY) {
      told = performance.now();
      onProgress();
    }
    if (!done) timer = setTimeout(work);
  }

  return () => clearTimeout(timer);
}

/** How long a reader who types must pause before work ahead begins, in milliseconds. */
const PAUSE = 300;

/**
 * Begins work when the reader pauses: the next keystroke comes first.
 * @param begin begins the work and returns how to stop it.
 * @returns how to stop, whether it has begun or not.
 */
export function afterPause(begin: () => () => void): () => void {
  let stop = () => {};
  const timer = setTimeout(() => {
    stop = begin();
  }, PAUSE);
  return () => {
    clearTimeout(timer);
    stop();
  };
}
