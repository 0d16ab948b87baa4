import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const fetchNames = defineNames({
  client: text({ en: "fetch and XMLHttpRequest", "zh-CN": "fetch 与 XMLHttpRequest" }),
  source: docs(
    "MDN: fetch(), exceptions",
    "https://developer.mozilla.org/en-US/docs/Web/API/Window/fetch#exceptions",
  ),
  names: {
    "failure/failed": [
      "Failed to fetch",
      "NetworkError when attempting to fetch resource",
      "No 'Access-Control-Allow-Origin' header is present",
      "blocked by CORS policy",
      "Cross-Origin Request Blocked",
    ],
    "failure/aborted": ["The user aborted a request", "signal is aborted without reason", "AbortError"],
    "failure/timed-out": ["TimeoutError"],
    "failure/blocked-by-csp": ["blocked:csp", "violates the following Content Security Policy directive"],
    "failure/content-blocked": [
      "blocked:mixed-content",
      "This request has been blocked; the content must be served over HTTPS",
    ],
    "failure/blocked-by-client": ["blocked:devtools"],
  },
});
