import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const varnishNames = defineNames({
  client: text({ en: "Varnish", "zh-CN": "Varnish" }),
  source: docs(
    "Varnish: troubleshooting",
    "https://varnish-cache.org/docs/trunk/users-guide/troubleshooting.html",
  ),
  names: {
    "503": [
      "Guru Meditation",
      "Backend fetch failed",
      "FetchError",
      "no backend connection",
      "http first read error",
      "first byte timeout",
    ],
  },
});
