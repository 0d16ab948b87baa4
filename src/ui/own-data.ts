const loads = new Map<string, Promise<unknown>>();
const missing = new Set<string>();
const listeners = new Set<(isMissing: boolean) => void>();

/**
 * A JSON file that the build wrote into the extension, by its path. Each is loaded once: who asks while
 * it is on its way waits for the same, and what failed is tried again when it is asked for again.
 *
 * Throws an Error that names the file where it does not come (the extension was updated or removed under
 * an open surface, say); the reader is told by `onMissingData`, whoever asked.
 *
 * Fetched, not imported as a JSON module: Chromium's service worker loses those after a restart.
 */
export function ownData<T>(file: string): Promise<T> {
  const known = loads.get(file) as Promise<T> | undefined;
  if (known) return known;
  const begun = read<T>(file);
  loads.set(file, begun);
  begun.then(
    () => {
      missing.delete(file);
      tell();
    },
    () => {
      loads.delete(file);
      missing.add(file);
      tell();
    },
  );
  return begun;
}

/** Calls back, now and at each change, with whether a file did not come; until the returned function is called. */
export function onMissingData(listener: (isMissing: boolean) => void): () => void {
  listeners.add(listener);
  listener(missing.size > 0);
  return () => listeners.delete(listener);
}

function tell(): void {
  for (const listener of listeners) listener(missing.size > 0);
}

async function read<T>(file: string): Promise<T> {
  try {
    const response = await fetch(`/${file}`);
    if (!response.ok) throw new Error(`status ${response.status}`);
    return await response.json();
  } catch (cause) {
    throw new Error(`${file} of the extension could not be loaded`, { cause });
  }
}
