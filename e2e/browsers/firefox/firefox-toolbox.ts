import type { ToolboxAgent } from "./agent.ts";
import type { Home } from "./firefox-home.ts";
import type { Browser } from "./firefox-internals.ts";

/** Runs in Firefox's chrome, sent there as text. */
export function toolboxAgent(shared: Home): ToolboxAgent {
  const { extensionId, opened, until, isLoaded, importModule, tabOf } = shared;
  const { require } = importModule("resource://devtools/shared/loader/Loader.sys.mjs");
  const TOOL_AT_FIRST = "webconsole";

  return {
    async openToolbox(handle) {
      const { gDevTools } = require("devtools/client/framework/devtools");
      const options = { toolId: TOOL_AT_FIRST, hostType: "bottom" };
      const toolbox = await gDevTools.showToolboxForTab(tabOf(handle), options);
      opened.toolbox = toolbox;
      // The tool is there as soon as the devtools page has asked for a panel: its capture runs by then.
      await until("our tool", () => toolbox.getAdditionalTools().find((t) => t.extensionId === extensionId));
    },
    async emptyPanel() {
      await opened.toolbox?.selectTool(TOOL_AT_FIRST);
      const shown = opened.panel;
      const before = shown?.browsingContext.currentWindowGlobal?.innerWindowId;
      shown?.reload();
      await until("the panel anew", () => {
        const document = shown?.browsingContext.currentWindowGlobal;
        return document?.innerWindowId !== before && isLoaded(shown);
      });
    },
    async showPanel() {
      const { toolbox } = opened;
      const tool = toolbox?.getAdditionalTools().find((t) => t.extensionId === extensionId);
      if (!toolbox || !tool) throw new Error("DevTools is not open");
      await toolbox.selectTool(tool.id);
      const frame = toolbox.doc.getElementById(`toolbox-panel-iframe-${tool.id}`) as HTMLIFrameElement;
      opened.panel = await until("the panel", () => {
        const browser = frame.contentWindow?.document.querySelector<Browser>("browser");
        return isLoaded(browser) && browser;
      });
    },
    async closeToolbox() {
      await opened.toolbox?.destroy();
      opened.toolbox = null;
      opened.panel = null;
    },
    toolboxIsOpen: () => opened.toolbox !== null,
  };
}
