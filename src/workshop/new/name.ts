const KEBAB = /^[a-z0-9]+(-[a-z0-9]+)*$/;

/** `Acme_Edge` → `acme-edge`, as far as that can be told. */
function kebab(name: string): string {
  return name
    .replace(/[^A-Za-z0-9]/g, "-")
    .replace(/([a-z])([A-Z])/g, "$1-$2")
    .toLowerCase()
    .split("-")
    .filter((word) => word !== "")
    .join("-");
}

/** Why this may not be an id, in a sentence; null where it may. */
export function faultOfId(id: string): string | null {
  if (KEBAB.test(id)) return null;
  const better = kebab(id);
  return KEBAB.test(better)
    ? `"${id}" is no kebab-case name; write ${better}.`
    : `"${id}" is no kebab-case name: lower-case words and digits with hyphens between.`;
}

/** The same for a file, whose name is that of a constant too. */
export function faultOfFile(name: string): string | null {
  return faultOfId(name) ?? (/^\d/.test(name) ? `"${name}" begins with a digit; begin with a letter.` : null);
}

/** `acme-edge` → `acmeEdge`. */
export function camel(name: string): string {
  return name.replace(/-(\w)/g, (_, letter: string) => letter.toUpperCase());
}

/** `acme-edge` → `Acme Edge`. */
export function title(name: string): string {
  return name
    .split("-")
    .map((word) => word.charAt(0).toUpperCase() + word.slice(1))
    .join(" ");
}
