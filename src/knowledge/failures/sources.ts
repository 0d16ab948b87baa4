import { docs } from "../../diagnosis/source.ts";

/** What Chromium calls its failures, and when. */
export const CHROMIUM_ERRORS = docs(
  "Chromium: net_error_list.h",
  "https://chromium.googlesource.com/chromium/src/+/main/net/base/net_error_list.h",
);
export const FIREFOX_ERRORS = docs(
  "Firefox: ErrorList.py",
  "https://searchfox.org/mozilla-central/source/xpcom/base/ErrorList.py",
);
export const NSS_ERRORS = docs(
  "NSS: error codes",
  "https://firefox-source-docs.mozilla.org/security/nss/legacy/reference/nss_error_codes/index.html",
);
export const FIREFOX_HAR = docs(
  "Firefox: har-builder.js",
  "https://searchfox.org/mozilla-central/source/devtools/client/netmonitor/src/har/har-builder.js",
);
