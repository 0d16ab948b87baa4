import { batch, signal } from "@preact/signals";
import { render } from "preact";
import { loadTexts } from "../brain/load-texts.ts";
import type { Capture } from "../browser/capture.ts";
import { receiveCapture } from "../browser/hand-over.ts";
import { reloadInspectedPage } from "../browser/inspected-page.ts";
import { languageOf } from "../browser/locale.ts";
import { networkPanelOpener } from "../browser/network-panel.ts";
import { askForAllSites, maySeeAllSites, onPermissionChange } from "../browser/permissions.ts";
import { onSettingsChange, readStoredSettings, writeSettings } from "../browser/settings.ts";
import { sourceOpener } from "../browser/sources-panel.ts";
import { DEFAULT_SETTINGS, type Settings } from "../browser/stored-settings.ts";
import { applyTheme, devtoolsTheme } from "../browser/theme.ts";
import { updatedTo, versionTold } from "../browser/updated.ts";
import type { Engine } from "../diagnosis/engine.ts";
import { tellFailedStart } from "../ui/mishaps.ts";
import { App, type Host } from "./app.tsx";
import demo from "./demo.har?url";
import { createStore } from "./store.ts";
import { readView, type View } from "./view.ts";

const shownView = signal<View | null>(null);
const engine = signal<Engine | null>(null);

function hostOf(capture: Capture, settings: () => Settings): Host {
  function change(changed: Partial<Settings>): void {
    // At once for the capture: a page that loads next may overtake the way through storage.
    capture.configure({ ...settings(), ...changed });
    if (changed.view) shownView.value = readView(changed.view);
    void writeSettings(changed);
  }
  return {
    reload: reloadInspectedPage,
    change,
    // What the reader wrote is no setting that has a default.
    reset: () => change({ ...DEFAULT_SETTINGS, filters: settings().filters }),
    setView: (view) => {
      // At once on screen; storage follows, and comes back the same.
      shownView.value = view;
      void writeSettings({ view });
    },
    askForAllSites: () => void askForAllSites(),
    showInNetwork: networkPanelOpener(),
    openSource: sourceOpener(),
    createStore: (traffic) => createStore(traffic, engine),
    updatedTo,
    versionTold: () => void versionTold(),
    loadDemo: async () => (await fetch(demo)).blob(),
  };
}

async function start(): Promise<void> {
  const [read, allowed] = await Promise.all([readStoredSettings(), maySeeAllSites()]);
  const settings = signal(read.settings);
  const misunderstood = signal(read.misunderstood);
  const permitted = signal(allowed);
  const dark = signal<boolean | null>(null);
  const theme = () => applyTheme(document.documentElement, settings.value, dark.value);
  devtoolsTheme((isDark) => {
    dark.value = isDark;
    theme();
  });
  onPermissionChange(async () => {
    permitted.value = await maySeeAllSites();
  });
  theme();
  const spoken = signal(languageOf(settings.value));
  // Many times the size of the list, which does not wait for it.
  const explaining = Promise.all([import("../brain/brain.ts"), loadTexts(spoken.value)]);
  const capture = await receiveCapture();
  const live = createStore(capture, engine);
  // The capture outlives this document: in Firefox a listener whose document is gone throws, and silences the others.
  addEventListener("pagehide", live.dispose);
  const host = hostOf(capture, () => settings.value);
  onSettingsChange(async (changed, notUnderstood) => {
    settings.value = changed;
    misunderstood.value = notUnderstood;
    theme();
    const language = languageOf(changed);
    if (language === spoken.value) return;
    await loadTexts(language);
    batch(() => {
      spoken.value = language;
      live.tellAgain();
    });
  });

  function Root() {
    const language = spoken.value;
    document.documentElement.lang = language;
    return (
      <App
        live={live}
        host={host}
        language={language}
        view={shownView.value ?? readView(settings.value.view)}
        settings={settings.value}
        misunderstood={misunderstood.value}
        withoutPermission={!permitted.value}
      />
    );
  }
  if (app) render(<Root />, app);
  // Nobody waits for it: the panel is there, keeps its rows, and tells what fails (news.ts).
  void painted().then(async () => {
    const [{ brain }] = await explaining;
    engine.value = brain();
  });
}

/** What stands in the document by now is on screen; at once where nobody sees it. */
async function painted(): Promise<void> {
  if (!document.hidden) await new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve)));
}

const app = document.getElementById("app");
start().catch((error) => tellFailedStart(app, languageOf(DEFAULT_SETTINGS), error));
