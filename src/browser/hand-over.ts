import { isObject } from "../http/shape.ts";
import type { Capture } from "./capture.ts";

/** The devtools page and the panel share a process: the capture is handed over as it is. */
type PanelWindow = Window & { statusLensCapture?: unknown };

/** All that a capture can do; another version of the devtools page may hand over less. */
const ABILITIES: readonly (keyof Capture)[] = [
  "subscribe",
  "exchanges",
  "readBody",
  "keepBody",
  "clear",
  "configure",
  "listenAgain",
];

const ARRIVED = "status-lens-capture";

/** Devtools page side: gives the capture to the panel's window, whenever it is shown. */
export function handOver(window: Window, capture: Capture): void {
  (window as PanelWindow).statusLensCapture = capture;
  window.dispatchEvent(new Event(ARRIVED));
}

/** Panel side: the capture, as soon as it is there. Rejects with an Error where something else is in its place. */
export function receiveCapture(): Promise<Capture> {
  // biome-ignore lint/style/noRestrictedGlobals: what was left on it is ours, no interface of the browser's
  const own = window as PanelWindow;
  return new Promise((resolve, reject) => {
    const take = () => {
      const handed = own.statusLensCapture;
      if (isCapture(handed)) resolve(handed);
      else if (handed !== undefined)
        reject(new Error("The devtools page handed over something else than its capture."));
    };
    own.addEventListener(ARRIVED, take, { once: true });
    take();
  });
}

function isCapture(handed: unknown): handed is Capture {
  return isObject(handed) && ABILITIES.every((name) => typeof handed[name] === "function");
}
