import { createCapture } from "../browser/capture.ts";
import { handOver } from "../browser/hand-over.ts";
import { addPanel, inspectedTabId } from "../browser/inspected-page.ts";
import { onPermissionChange } from "../browser/permissions.ts";
import { answerForTraffic } from "../browser/questions.ts";
import { onSettingsChange, readSettings } from "../browser/settings.ts";
import { tabNetworkEvents } from "../browser/tab-events.ts";

// Before anything is awaited: what finishes meanwhile would be lost.
const events = tabNetworkEvents(inspectedTabId());
const capture = createCapture(events.listen);
answerForTraffic(inspectedTabId(), capture.exchanges);

async function start(): Promise<void> {
  capture.configure(await readSettings());
  onSettingsChange(capture.configure);
  onPermissionChange(() => capture.listenAgain());
  await events.ready;
  addPanel("Status Lens", "/icons/32.png", "/panel/panel.html", (window) => handOver(window, capture));
}

void start();
