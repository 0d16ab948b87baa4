import { devtools } from "./interfaces.ts";

/** Shows a line of a script or document, counted from 1, in the browser's own Sources; null where there is no way. */
export function sourceOpener(): ((url: string, line: number) => void) | null {
  const panels = devtools?.panels;
  if (typeof panels?.openResource !== "function") return null;
  return (url, line) => panels.openResource?.(url, line - 1, () => {});
}
