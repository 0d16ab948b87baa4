import { browser } from "./interfaces.ts";
import { observedNetworkEvents, relayedNetworkEvents, type TabEvents } from "./relay.ts";

/**
 * The network events of one tab, for its devtools page: direct where the page may observe the network
 * itself (Chromium, where HAR brings all fields), relayed by the background where not (Firefox).
 */
export function tabNetworkEvents(tabId: number): TabEvents {
  return browser.webRequest ? observedNetworkEvents(tabId) : relayedNetworkEvents(tabId);
}
