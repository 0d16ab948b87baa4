import { createCapture } from "../browser/capture.ts";
import { handOver } from "../browser/hand-over.ts";
import { addPanel, inspectedTabId } from "../browser/inspected-page.ts";
import { onPermissionChange } from "../browser/permissions.ts";
import { answerQuestions, ask } from "../browser/questions.ts";
import { onSettingsChange, readSettings } from "../browser/settings.ts";
import { tabNetworkEvents } from "../browser/tab-events.ts";

// Before anything is awaited: what finishes meanwhile would be lost.
const tabId = inspectedTabId();
const events = tabNetworkEvents(tabId);
const capture = createCapture(events.listen);
answerQuestions(`devtools ${tabId}`, {
  "recorded-parts": async ({ page }) =>
    (await import("./answers.ts")).recordedParts(page, capture.exchanges()),
  "recorded-document": async ({ page }) => {
    const { recordedDocument } = await import("./answers.ts");
    return { told: await recordedDocument(page, capture.exchanges()) };
  },
});
// The badge and the popup speak of the document too: with its body they say what the panel says.
capture.subscribe(({ changed }) => {
  if (!changed.some(({ type, ended }) => type === "document" && ended)) return;
  ask("background", "document-recorded", { tabId }).catch((error) => console.error(error));
});

async function start(): Promise<void> {
  capture.configure(await readSettings());
  onSettingsChange(capture.configure);
  onPermissionChange(() => capture.listenAgain());
  await events.ready;
  addPanel("Status Lens", "/icons/32.png", "/panel/panel.html", (window) => handOver(window, capture));
}

void start();
