import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const axiosNames = defineNames({
  client: text({ en: "axios", "zh-CN": "axios" }),
  source: docs("axios: error types", "https://axios-http.com/docs/handling_errors"),
  names: {
    "failure/failed": ["ERR_NETWORK"],
    "failure/timed-out": ["ECONNABORTED", "timeout exceeded", "ms exceeded"],
    "failure/connection-timed-out": ["AxiosError ETIMEDOUT"],
    "failure/aborted": ["ERR_CANCELED", "CanceledError"],
    "failure/too-many-redirects": ["ERR_FR_TOO_MANY_REDIRECTS", "Maximum number of redirects exceeded"],
    "failure/unknown-url-scheme": ["axios ERR_INVALID_URL"],
  },
});
