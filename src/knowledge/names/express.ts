import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const expressNames = defineNames({
  client: text({ en: "Express", "zh-CN": "Express" }),
  source: docs("Express: finalhandler", "https://github.com/pillarjs/finalhandler/blob/master/index.js"),
  names: {
    "404": ["Cannot GET", "Cannot POST", "Cannot PUT", "Cannot PATCH", "Cannot DELETE"],
  },
});
