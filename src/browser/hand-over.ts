import type { Capture } from "./capture.ts";

/** The devtools page and the panel share a process: the capture is handed over as it is. */
type PanelWindow = Window & { statusLensCapture?: Capture };

const ARRIVED = "status-lens-capture";

/** Devtools page side: gives the capture to the panel's window, whenever it is shown. */
export function handOver(window: Window, capture: Capture): void {
  (window as PanelWindow).statusLensCapture = capture;
  window.dispatchEvent(new Event(ARRIVED));
}

/** Panel side: the capture, as soon as it is there. */
export function receiveCapture(): Promise<Capture> {
  // biome-ignore lint/style/noRestrictedGlobals: what was left on it is ours, no interface of the browser's
  const own = window as PanelWindow;
  return new Promise((resolve) => {
    const take = () => {
      if (own.statusLensCapture) resolve(own.statusLensCapture);
    };
    own.addEventListener(ARRIVED, take, { once: true });
    take();
  });
}
