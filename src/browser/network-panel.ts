import { devtools } from "./interfaces.ts";

/** Shows a URL in the browser's own Network panel; null where the browser offers no way. */
export function networkPanelOpener(): ((url: string) => void) | null {
  const panel = devtools?.panels.network;
  if (typeof panel?.show !== "function") return null;
  return (url) => void panel.show?.({ filter: `url:${url}` });
}
