import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const curlNames = defineNames({
  client: text({ en: "curl", "zh-CN": "curl" }),
  source: docs("curl: exit codes", "https://curl.se/docs/manpage.html#EXIT"),
  names: {
    "failure/unknown-url-scheme": ["curl: (1)", "curl: (3)"],
    "failure/proxy-connection-failed": ["curl: (5)", "curl: (97)"],
    "failure/name-not-resolved": ["curl: (6)", "Could not resolve host"],
    "failure/connection-refused": ["curl: (7)", "Couldn't connect to server", "Connection refused"],
    "failure/invalid-http-response": ["curl: (8)", "curl: (1) Received HTTP/0.9 when not allowed"],
    "failure/http2-protocol-error": ["curl: (16)", "curl: (92)"],
    "failure/content-length-mismatch": ["curl: (18)", "bytes remaining to read"],
    "failure/timed-out": ["curl: (28)", "Operation timed out after"],
    "failure/connection-timed-out": ["curl: (28) Failed to connect", "curl: (28) Connection timed out"],
    "failure/connection-failed": ["curl: (7)"],
    "failure/tunnel-connection-failed": ["from proxy after CONNECT", "CONNECT tunnel failed"],
    "failure/ssl-protocol-error": ["curl: (35)", "SSL_ERROR_SYSCALL", "wrong version number"],
    "failure/local-file-missing": ["curl: (37)"],
    "failure/aborted": ["curl: (42)"],
    "failure/too-many-redirects": ["curl: (47)"],
    "failure/empty-response": ["curl: (52)", "Empty reply from server"],
    "failure/connection-reset": ["curl: (55)", "curl: (56)", "Connection reset by peer"],
    "failure/client-certificate": ["curl: (58)", "curl: (98)"],
    "failure/tls-version-mismatch": ["curl: (59)"],
    "failure/certificate-authority": [
      "curl: (60)",
      "curl: (83)",
      "unable to get local issuer certificate",
      "self-signed certificate",
      "self signed certificate",
    ],
    "failure/certificate-date": ["SSL certificate problem: certificate has expired"],
    "failure/certificate-name": [
      "curl: (51)",
      "no alternative certificate subject name matches target host name",
    ],
    "failure/content-decoding-failed": ["curl: (61)"],
    "failure/invalid-auth-credentials": ["curl: (94)"],
    "failure/certificate-invalid": ["curl: (90)"],
    "failure/quic-protocol-error": ["curl: (95)", "curl: (96)"],
  },
});
