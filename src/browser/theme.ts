import { devtools } from "./interfaces.ts";
import type { Settings } from "./stored-settings.ts";

/** Whether DevTools is dark now, and a call back when that changes. Surfaces outside of DevTools follow the system. */
export function devtoolsTheme(listener: (dark: boolean) => void): void {
  const panels = devtools?.panels;
  if (!panels) return;
  const tell = (name: string) => listener(name === "dark");
  // Chromium names its light theme "default" and gives "dark" or "default"; Firefox adds "light".
  if (panels.themeName) tell(panels.themeName);
  if (panels.onThemeChanged?.addListener) panels.onThemeChanged.addListener(tell);
  else panels.setThemeChangeHandler?.(tell);
}

/** Puts the chosen theme on the document; "auto" without DevTools leaves it to the system. */
export function applyTheme(
  root: { dataset: DOMStringMap },
  settings: Settings,
  devtoolsDark: boolean | null,
): void {
  if (settings.theme !== "auto") root.dataset.theme = settings.theme;
  else if (devtoolsDark !== null) root.dataset.theme = devtoolsDark ? "dark" : "light";
  else delete root.dataset.theme;
}
