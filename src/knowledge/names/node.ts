import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const nodeNames = defineNames({
  client: text({ en: "Node.js", "zh-CN": "Node.js" }),
  source: docs("Node.js: common system errors", "https://nodejs.org/api/errors.html#common-system-errors"),
  names: {
    "failure/connection-refused": ["ECONNREFUSED"],
    "failure/connection-reset": ["ECONNRESET", "EPIPE"],
    "failure/connection-timed-out": ["ETIMEDOUT", "UND_ERR_CONNECT_TIMEOUT", "ConnectTimeoutError"],
    "failure/timed-out": [
      "ESOCKETTIMEDOUT",
      "UND_ERR_HEADERS_TIMEOUT",
      "UND_ERR_BODY_TIMEOUT",
      "HeadersTimeoutError",
      "BodyTimeoutError",
    ],
    "failure/name-not-resolved": ["ENOTFOUND", "EAI_AGAIN", "getaddrinfo"],
    "failure/connection-failed": ["EHOSTUNREACH", "ENETUNREACH", "EADDRNOTAVAIL"],
    "failure/connection-closed": ["socket hang up", "UND_ERR_SOCKET", "other side closed"],
    "failure/aborted": ["UND_ERR_ABORTED"],
    "failure/response-headers-too-big": ["HPE_HEADER_OVERFLOW", "UND_ERR_HEADERS_OVERFLOW"],
    "failure/invalid-http-response": [
      "HPE_INVALID_CONSTANT",
      "HPE_INVALID_VERSION",
      "HPE_INVALID_HEADER_TOKEN",
    ],
    "failure/content-length-mismatch": ["UND_ERR_RES_CONTENT_LENGTH_MISMATCH"],
    "failure/certificate-name": ["ERR_TLS_CERT_ALTNAME_INVALID"],
    "failure/certificate-date": ["CERT_HAS_EXPIRED", "CERT_NOT_YET_VALID"],
    "failure/certificate-authority": [
      "DEPTH_ZERO_SELF_SIGNED_CERT",
      "SELF_SIGNED_CERT_IN_CHAIN",
      "UNABLE_TO_VERIFY_LEAF_SIGNATURE",
      "UNABLE_TO_GET_ISSUER_CERT_LOCALLY",
      "UNABLE_TO_GET_ISSUER_CERT",
    ],
    "failure/certificate-revoked": ["CERT_REVOKED"],
    "failure/ssl-protocol-error": ["EPROTO", "ERR_SSL_WRONG_VERSION_NUMBER"],
    "failure/unknown-url-scheme": ["ERR_INVALID_PROTOCOL"],
  },
});
