import { type ReadonlySignal, type Signal, signal, useSignal } from "@preact/signals";
import { render } from "preact";
import { useEffect } from "preact/hooks";
import { loadCards } from "../brain/cards.ts";
import { loadCatalogue } from "../brain/catalogue.ts";
import { languageOf } from "../browser/locale.ts";
import { onPageChange, readTab } from "../browser/page-store.ts";
import { askForAllSites, maySee, onPermissionChange } from "../browser/permissions.ts";
import { ask } from "../browser/questions.ts";
import { readSettings } from "../browser/settings.ts";
import { DEFAULT_SETTINGS } from "../browser/stored-settings.ts";
import { activeTab, onLoading } from "../browser/tabs.ts";
import { applyTheme } from "../browser/theme.ts";
import type { Language } from "../diagnosis/text.ts";
import { isSameEnd } from "../http/page.ts";
import { awaitedUrl, isAtAddress } from "../http/page-log.ts";
import { POPUP } from "../telling/labels/popup.ts";
import { SHARE } from "../telling/labels/share.ts";
import { LanguageProvider, useText } from "../ui/language.tsx";
import { onMishap, tellFailedStart } from "../ui/mishaps.ts";
import { Search, type View } from "./search.tsx";
import { ThisPage } from "./this-page.tsx";

type SeenPage = Pick<
  Parameters<typeof ThisPage>[0],
  "page" | "answer" | "awaited" | "permitted" | "parts" | "asking"
>;

async function start(): Promise<void> {
  // The panel shows the lookup alone: its list says more of the page than this could. Of what a page of DevTools
  // holds, Firefox's tabs are none.
  const isLookup = location.hash === "#lookup";
  const [settings, tab] = await Promise.all([readSettings(), isLookup ? null : activeTab()]);
  const language = languageOf(settings);
  document.documentElement.lang = language;
  applyTheme(document.documentElement, settings, null);
  const app = document.getElementById("app");
  if (!app) return;
  const seen = isLookup ? null : signal(await see(tab));
  render(<Popup language={language} seen={seen} />, app);
  if (!seen || !tab) return;
  const tellParts = partsTeller(tab.id, seen);
  const seeAgain = async () => {
    const now = await see(await activeTab());
    const { page, parts } = seen.value;
    // What failed below another document is not said of this one.
    seen.value = { ...now, parts: isSameEnd(page, now.page) ? parts : null };
    await tellParts();
  };
  onPageChange(tab.id, seeAgain);
  onLoading(tab.id, seeAgain);
  onPermissionChange(seeAgain);
  // Not waited for: what is shown by now stays, whatever becomes of this.
  void tellParts();
}

/** Asks what failed, each time it is called; of several answers the one to the last question counts. */
function partsTeller(tabId: number, seen: Signal<SeenPage>): () => Promise<void> {
  let asked = 0;
  return async () => {
    asked += 1;
    const question = asked;
    seen.value = { ...seen.value, asking: true };
    try {
      const parts = await ask("background", "parts-of-tab", { tabId });
      if (question === asked) seen.value = { ...seen.value, parts };
    } finally {
      if (question === asked) seen.value = { ...seen.value, asking: false };
    }
  };
}

/** What is stored of the page in front of the reader; nothing where the tab shows another by now. */
async function see(tab: Awaited<ReturnType<typeof activeTab>>): Promise<SeenPage> {
  const kept = tab && (await readTab(tab.id));
  const url = tab?.url ?? kept?.log.address ?? null;
  const isThis = kept && url !== null && isAtAddress(kept.log, url);
  return {
    page: isThis ? kept.log.shown : null,
    answer: isThis ? kept.answer : null,
    awaited: kept && tab?.loading ? awaitedUrl(kept.log) : null,
    permitted: await maySee(url),
    parts: null,
    asking: false,
  };
}

function Popup({ language, seen }: { language: Language; seen: ReadonlySignal<SeenPage> | null }) {
  const view = useSignal<View>("welcome");
  return (
    <LanguageProvider value={language}>
      {seen && view.value !== "card" && (
        <ThisPage {...seen.value} brief={view.value === "results"} onGrant={() => void askForAllSites()} />
      )}
      <Search
        catalogue={catalogue}
        cards={() => loadCards(language)}
        onView={(now) => {
          view.value = now;
        }}
      />
      {seen && view.value === "welcome" && <Footer />}
      <Mishap />
    </LanguageProvider>
  );
}

/** What went wrong here although nobody was waiting for it. */
function Mishap() {
  const t = useText();
  const reason = useSignal("");
  useEffect(
    () =>
      onMishap((said) => {
        reason.value = said;
      }),
    [],
  );
  return (
    <p role="status" class="dim">
      {reason.value && t(SHARE.mishap, { reason: reason.value })}
    </p>
  );
}

function Footer() {
  const t = useText();
  return <footer class="dim">{t(POPUP.openDevtools)}</footer>;
}

// Begun before anything is known of the reader or the tab, and waited for by nothing but the search.
const catalogue = loadCatalogue();
start().catch((error) =>
  tellFailedStart(document.getElementById("app"), languageOf(DEFAULT_SETTINGS), error),
);
