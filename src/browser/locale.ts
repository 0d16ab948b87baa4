import { browser } from "./interfaces.ts";
import type { Settings } from "./stored-settings.ts";

/** The reader's language: their setting, else Chinese for any `zh*` browser, else English. */
export function languageOf(settings: Settings): "en" | "zh-CN" {
  if (settings.language !== "auto") return settings.language;
  return browser.i18n.getUILanguage().toLowerCase().startsWith("zh") ? "zh-CN" : "en";
}
