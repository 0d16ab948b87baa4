/** An area of storage in memory that refuses, as browsers do, what is beyond its quota in bytes. */
export function storageWithin(quota: number) {
  const stored = new Map<string, unknown>();
  let used = 0;
  const sizeOf = (key: string) => (stored.has(key) ? key.length + String(stored.get(key)).length : 0);
  return {
    stored,
    get: async (keys: string | readonly string[]) =>
      Object.fromEntries([keys].flat().flatMap((key) => (stored.has(key) ? [[key, stored.get(key)]] : []))),
    set: async (items: Readonly<Record<string, unknown>>) => {
      const grows = Object.entries(items).map(
        ([key, value]) => key.length + String(value).length - sizeOf(key),
      );
      const next = grows.reduce((sum, bytes) => sum + bytes, used);
      if (next > quota) throw new Error("Session storage quota bytes exceeded. Values were not stored.");
      used = next;
      for (const [key, value] of Object.entries(items)) stored.set(key, value);
    },
    remove: async (keys: string | readonly string[]) => {
      for (const key of [keys].flat()) {
        used -= sizeOf(key);
        stored.delete(key);
      }
    },
  };
}
