import { failure } from "../../diagnosis/condition/failure.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineResponder } from "../writing/define.ts";

/** Another extension in this browser blocks or redirects requests. */
export const extension = defineResponder({
  id: "extension",
  name: text({ en: "Browser extension", "zh-CN": "浏览器扩展" }),
  roles: ["extension"],
  signs: [
    // The request blocking of DevTools says the same, so it is not proven to be the author.
    relayed("blocked-by-client", failure("net::ERR_BLOCKED_BY_CLIENT")),
    wrote("internal-redirect", field("non-authoritative-reason", /^WebRequest API/i)),
  ],
  causes: [],
  sources: [
    docs(
      "Chrome: declarativeNetRequest",
      "https://developer.chrome.com/docs/extensions/reference/api/declarativeNetRequest",
    ),
  ],
});
