const loads = new Map<string, Promise<unknown>>();

/**
 * A JSON file that the build wrote into the extension, by its path. Each is loaded once: who asks while
 * it is on its way waits for the same, and what failed is tried again when it is asked for again.
 *
 * Throws an Error that names the file where it does not come (the extension was updated or removed under
 * an open surface, say); who does not wait for it leaves the telling to mishaps.ts.
 *
 * Fetched, not imported as a JSON module: Chromium's service worker loses those after a restart.
 */
export function ownData<T>(file: string): Promise<T> {
  const known = loads.get(file) as Promise<T> | undefined;
  if (known) return known;
  const begun = read<T>(file);
  loads.set(file, begun);
  begun.catch(() => loads.delete(file));
  return begun;
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
