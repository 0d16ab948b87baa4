import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const phpCurlNames = defineNames({
  client: text({ en: "PHP cURL", "zh-CN": "PHP cURL" }),
  source: docs("libcurl: error codes", "https://curl.se/libcurl/c/libcurl-errors.html"),
  names: {
    "failure/timed-out": ["cURL error 28", "CURLE_OPERATION_TIMEDOUT"],
    "failure/name-not-resolved": ["cURL error 6", "CURLE_COULDNT_RESOLVE_HOST"],
    "failure/connection-refused": ["cURL error 7", "CURLE_COULDNT_CONNECT"],
    "failure/certificate-authority": ["cURL error 60", "CURLE_PEER_FAILED_VERIFICATION"],
    "failure/ssl-protocol-error": ["cURL error 35", "CURLE_SSL_CONNECT_ERROR"],
    "failure/empty-response": ["cURL error 52", "CURLE_GOT_NOTHING"],
    "failure/connection-reset": ["cURL error 56", "CURLE_RECV_ERROR", "CURLE_SEND_ERROR"],
    "failure/too-many-redirects": ["CURLE_TOO_MANY_REDIRECTS"],
    "failure/content-length-mismatch": ["CURLE_PARTIAL_FILE"],
    "failure/unknown-url-scheme": ["CURLE_URL_MALFORMAT", "CURLE_UNSUPPORTED_PROTOCOL"],
  },
});
