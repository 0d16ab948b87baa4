import { useSignal } from "@preact/signals";
import { useEffect, useRef } from "preact/hooks";
import type { Misunderstood, Settings } from "../browser/stored-settings.ts";
import type { Language } from "../diagnosis/text.ts";
import { BESIDE } from "../telling/labels/beside.ts";
import { SHARE } from "../telling/labels/share.ts";
import { LanguageProvider, useText } from "../ui/language.tsx";
import { DropTarget } from "./drop-target.tsx";
import { Empty } from "./empty.tsx";
import { ErrorNews } from "./error-news.tsx";
import { FileInput } from "./file-input.tsx";
import { type FilterDialog, FilterDialogs } from "./filter-dialogs.tsx";
import { KeysDialog } from "./keys-dialog.tsx";
import { LookupDialog } from "./lookup-dialog.tsx";
import { type Update, useNews } from "./news.ts";
import { NewsBar } from "./news-bar.tsx";
import { OpenedBar } from "./opened-bar.tsx";
import { PanelMenu } from "./panel-menu.tsx";
import { PermissionNote } from "./permission-note.tsx";
import { SavingBar } from "./saving-bar.tsx";
import { SettingsDialog } from "./settings-dialog.tsx";
import { onPanelKey } from "./shortcuts.ts";
import { Split } from "./split.tsx";
import type { Store, Traffic } from "./store.ts";
import { Toolbar } from "./toolbar.tsx";
import { useHarSaving } from "./use-har-saving.ts";
import { useOpenedHar } from "./use-opened-har.ts";
import { useWorkedHar } from "./use-worked-har.ts";
import type { View } from "./view.ts";
import { WorkedBar } from "./worked-bar.tsx";

const HAR_FILES = ".har,.json,application/json";

/** What the panel needs from the browser. */
export type Host = Update & {
  readonly reload: () => void;
  readonly change: (change: Partial<Settings>) => void;
  readonly reset: () => void;
  readonly setView: (view: View) => void;
  readonly askForAllSites: () => void;
  /** Null where the browser has no way to show a URL in its own Network panel. */
  readonly showInNetwork: ((url: string) => void) | null;
  /** Null where the browser has no way to show a line of a script; lines count from 1. */
  readonly openSource: ((url: string, line: number) => void) | null;
  readonly createStore: (traffic: Traffic) => Store;
  /** The bundled capture to look around in. */
  readonly loadDemo: () => Promise<Blob>;
};

type Props = {
  /** Of the live traffic. */
  readonly live: Store;
  readonly host: Host;
  readonly language: Language;
  readonly settings: Settings;
  readonly misunderstood: readonly Misunderstood[];
  readonly view: View;
  /** Host permission is withheld: webRequest is silent. */
  readonly withoutPermission: boolean;
};

export function App(props: Props) {
  return (
    <LanguageProvider value={props.language}>
      <Panel {...props} />
    </LanguageProvider>
  );
}

function Panel({ live, host, language, settings, misunderstood, view, withoutPermission }: Props) {
  const t = useText();
  const files = useOpenedHar(host.createStore);
  const news = useNews(host);
  const saving = useHarSaving(news, language);
  const fileInput = useRef<HTMLInputElement>(null);
  const workedInput = useRef<HTMLInputElement>(null);
  const showsSettings = useSignal(false);
  const showsLookup = useSignal(false);
  const showsKeys = useSignal(false);
  const filterDialog = useSignal<FilterDialog | null>(null);
  const opened = files.opened.value;
  const store = opened?.store ?? live;
  const worked = useWorkedHar(store);
  const open = (name: string, file: Blob) => {
    // What was said of the file before would seem to be said of this one.
    news.dismiss();
    files.open(name, file);
  };
  const isEmpty = store.rows.value.length === 0;

  useEffect(() => {
    const hear = (event: KeyboardEvent) =>
      onPanelKey(event, store, () => {
        showsKeys.value = true;
      });
    document.body.addEventListener("keydown", hear);
    return () => document.body.removeEventListener("keydown", hear);
  }, [store]);
  useEffect(() => {
    store.grouped.value = view.grouped;
  }, [store, view.grouped]);
  useEffect(() => files.opened.peek()?.store.tellAgain(), [language]);

  const sharing = {
    redacted: settings.redact,
    onRedacted: (redact: boolean) => host.change({ redact }),
    showInNetwork: opened ? null : host.showInNetwork,
    openSource: opened ? null : host.openSource,
  };
  return (
    <>
      <Toolbar
        store={store}
        saved={settings.filters}
        onDialog={(dialog) => {
          filterDialog.value = dialog;
        }}
        isLive={opened === null}
        preserveLog={settings.preserveLog}
        onPreserveLog={(preserveLog) => host.change({ preserveLog })}
        onLanguage={() => host.change({ language: language === "en" ? "zh-CN" : "en" })}
      >
        <PanelMenu
          view={view}
          redacted={settings.redact}
          canSave={!isEmpty && store.explains.value}
          onView={host.setView}
          onRedacted={sharing.onRedacted}
          onOpenHar={() => fileInput.current?.click()}
          onCompareHar={() => workedInput.current?.click()}
          onSaveHar={() => void saving.save(store, "status-lens.har", settings.redact)}
          onLookup={() => {
            showsLookup.value = true;
          }}
          onKeys={() => {
            showsKeys.value = true;
          }}
          onSettings={() => {
            showsSettings.value = true;
          }}
        />
      </Toolbar>
      {opened && (
        <OpenedBar
          har={opened.har}
          count={opened.store.rows.value.length}
          onClose={files.close}
          onCompare={worked.har.value ? null : () => workedInput.current?.click()}
        />
      )}
      {worked.har.value && <WorkedBar har={worked.har.value} store={store} onClose={worked.close} />}
      <SavingBar saving={saving} />
      <NewsBar news={news} />
      {withoutPermission && !opened && <PermissionNote onGrant={host.askForAllSites} />}
      {!isEmpty ? (
        <Split
          key={opened?.har.id ?? "live"}
          store={store}
          follows={opened === null}
          view={view}
          onView={host.setView}
          sharing={sharing}
          onTold={({ says }) => news.tell(says)}
        />
      ) : (
        <main class="empty-panel">
          {opened ? (
            <p class="hint">
              {opened.har.progress.value === 1 && opened.har.isHar.value && t(SHARE.noRequests)}
            </p>
          ) : (
            <Empty
              onReload={host.reload}
              onDemo={() => void host.loadDemo().then((file) => open(t(SHARE.demoName), file))}
            />
          )}
        </main>
      )}
      <FileInput
        input={fileInput}
        accept={HAR_FILES}
        label={t(SHARE.openHar)}
        onFile={(file) => open(file.name, file)}
      />
      <FileInput
        input={workedInput}
        accept={HAR_FILES}
        label={t(BESIDE.choose)}
        onFile={(file) => {
          news.dismiss();
          worked.open(file.name, file);
        }}
      />
      <DropTarget
        onFiles={([file, ...others]) => {
          if (!file) return news.tellFailure(SHARE.nothingDropped);
          open(file.name, file);
          if (others.length > 0) news.tell(SHARE.openedAlone, { name: file.name });
        }}
      />
      <FilterDialogs
        shown={filterDialog}
        query={store.filter}
        saved={settings.filters}
        onSaved={(filters) => host.change({ filters })}
      />
      {showsLookup.value && (
        <LookupDialog
          onClose={() => {
            showsLookup.value = false;
          }}
        />
      )}
      {showsKeys.value && (
        <KeysDialog
          onClose={() => {
            showsKeys.value = false;
          }}
        />
      )}
      {showsSettings.value && (
        <SettingsDialog
          settings={settings}
          misunderstood={misunderstood}
          onChange={host.change}
          onReset={host.reset}
          onClose={() => {
            showsSettings.value = false;
          }}
        />
      )}
      <ErrorNews store={live} />
    </>
  );
}
