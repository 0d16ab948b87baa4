import { observeNetwork } from "../browser/network-events.ts";
import { isFirstStart } from "../browser/page-store.ts";
import { onPermissionChange, tellPermissions } from "../browser/permissions.ts";
import { answerQuestions } from "../browser/questions.ts";
import { serveDevtools } from "../browser/relay.ts";
import { onSettingsChange } from "../browser/settings.ts";
import { onTabs, openOwnPage } from "../browser/tabs.ts";
import { createPages } from "./pages.ts";

// All listeners are registered here, at once: an event that wakes a sleeping background must find them.
const pages = createPages();

// With DevTools closed main documents alone are observed, and of all else failures: each further observer slows
// pages down, and one that is called only when something failed does not.
let stop = observePages();
function observePages(): () => void {
  const stops = [
    observeNetwork({ types: ["main_frame"], fields: true }, pages.hear),
    observeNetwork({ failuresOnly: true, fields: false }, pages.hearFailure),
  ];
  return () => {
    for (const stop of stops) stop();
  };
}
// Listeners from before a grant stay silent.
onPermissionChange(() => {
  stop();
  stop = observePages();
  pages.catchUp();
});

onTabs(pages);
onSettingsChange(() => pages.repaintAll());
serveDevtools(pages.look);
answerQuestions("background", {
  "parts-of-tab": ({ tabId }) => pages.parts(tabId),
  "document-recorded": async ({ tabId }) => {
    pages.hearRecorded(tabId);
    return {};
  },
  "ask-for-all-sites": async () => {
    await openOwnPage("/popup/popup.html");
    return {};
  },
});
void isFirstStart().then((first) => {
  if (first) pages.catchUp();
  else pages.lookAtActive();
});
tellPermissions();
