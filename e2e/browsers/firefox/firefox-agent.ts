/**
 * What the tests need of Firefox's own code. What rests on Firefox's internals is in the files of these
 * parts; measured with 153 ESR.
 */

import type { Agent } from "./agent.ts";
import { documentsAgent } from "./firefox-documents.ts";
import { extensionAgent } from "./firefox-extension.ts";
import { openHome } from "./firefox-home.ts";
import type { Services as FirefoxServices } from "./firefox-internals.ts";
import { tabsAgent } from "./firefox-tabs.ts";
import { toolboxAgent } from "./firefox-toolbox.ts";

declare const Services: FirefoxServices;

const PARTS = [documentsAgent, tabsAgent, toolboxAgent, extensionAgent];

/** Text that installs the agent, for Firefox's chrome. Its arguments are those of `openHome`. */
export const INSTALL_AGENT = `
  const home = (${openHome})(...arguments);
  window.statusLensAgent = Object.assign({}, ...[${PARTS.join()}].map((part) => part(home)));
`;

/** Calls one of the agent's functions; sent to Firefox's chrome as text. */
export async function callAgent(name: keyof Agent, args: readonly unknown[]): Promise<unknown> {
  // Commands run in the window of the tab that was navigated last.
  const agent = [...Services.wm.getEnumerator("navigator:browser")].find(
    (w) => w.statusLensAgent,
  )?.statusLensAgent;
  if (!agent) throw new Error("no agent");
  try {
    return await (agent[name] as (...args: readonly unknown[]) => unknown)(...args);
  } catch (error) {
    // Errors of Firefox's own code come without a message, or without a word on what was asked.
    throw new Error(`${name}(${JSON.stringify(args).slice(0, 300)}): ${error}`);
  }
}
