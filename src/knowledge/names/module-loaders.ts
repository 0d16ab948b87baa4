import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const moduleLoadersNames = defineNames({
  client: text({ en: "webpack, dynamic import", "zh-CN": "webpack、动态 import" }),
  source: docs(
    "webpack: JsonpChunkLoadingRuntimeModule",
    "https://github.com/webpack/webpack/blob/main/lib/web/JsonpChunkLoadingRuntimeModule.js",
  ),
  names: {
    "fault/stale-client-build": [
      "Loading chunk",
      "ChunkLoadError",
      "Failed to fetch dynamically imported module",
      "error loading dynamically imported module",
      "Importing a module script failed",
    ],
  },
});
