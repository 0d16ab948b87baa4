import { batch, signal } from "@preact/signals";
import { render } from "preact";
import { receiveCapture } from "../browser/hand-over.ts";
import { reloadInspectedPage } from "../browser/inspected-page.ts";
import { languageOf } from "../browser/locale.ts";
import { networkPanelOpener } from "../browser/network-panel.ts";
import { askForAllSites, maySeeAllSites, onPermissionChange } from "../browser/permissions.ts";
import { DEFAULT_SETTINGS, onSettingsChange, readSettings, writeSettings } from "../browser/settings.ts";
import { applyTheme, devtoolsTheme } from "../browser/theme.ts";
import { brain } from "../ui/brain.ts";
import { loadKnowledge } from "../ui/load-knowledge.ts";
import { App, type Host } from "./app.tsx";
import demo from "./demo.har?url";
import { createStore } from "./store.ts";
import { readView, type View } from "./view.ts";

const shownView = signal<View | null>(null);

const host: Host = {
  reload: reloadInspectedPage,
  change: (change) => void writeSettings(change),
  reset: () => {
    shownView.value = null;
    void writeSettings(DEFAULT_SETTINGS);
  },
  setView: (view) => {
    // At once on screen; storage follows, and comes back the same.
    shownView.value = view;
    void writeSettings({ view });
  },
  askForAllSites: () => void askForAllSites(),
  showInNetwork: networkPanelOpener(),
  createStore: (traffic) => createStore(traffic, brain()),
  loadDemo: async () => (await fetch(demo)).blob(),
};

async function start(): Promise<void> {
  // The rules are the largest part of it, and wait for no setting.
  const [read, allowed] = await Promise.all([readSettings(), maySeeAllSites(), loadKnowledge()]);
  const settings = signal(read);
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
  await loadKnowledge(spoken.value);
  const live = createStore(await receiveCapture(), brain());
  onSettingsChange(async (changed) => {
    settings.value = changed;
    theme();
    const language = languageOf(changed);
    if (language === spoken.value) return;
    await loadKnowledge(language);
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
        withoutPermission={!permitted.value}
      />
    );
  }
  const app = document.getElementById("app");
  if (app) render(<Root />, app);
}

void start();
