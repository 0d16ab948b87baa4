import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const goNames = defineNames({
  client: text({ en: "Go net/http", "zh-CN": "Go net/http" }),
  source: docs("Go: net/http", "https://pkg.go.dev/net/http"),
  names: {
    "failure/connection-refused": ["connect: connection refused"],
    "failure/connection-timed-out": ["dial tcp i/o timeout", "i/o timeout"],
    "failure/timed-out": [
      "context deadline exceeded",
      "Client.Timeout exceeded while awaiting headers",
      "Client.Timeout or context cancellation while reading body",
      "net/http: timeout awaiting response headers",
    ],
    "failure/name-not-resolved": ["no such host", "server misbehaving"],
    "failure/connection-reset": ["read: connection reset by peer", "write: broken pipe"],
    "failure/connection-closed": ["server closed idle connection"],
    "failure/aborted": ["context canceled"],
    "failure/certificate-authority": ["x509: certificate signed by unknown authority"],
    "failure/certificate-date": ["x509: certificate has expired or is not yet valid"],
    "failure/certificate-name": ["x509: certificate is valid for", "x509: cannot validate certificate"],
    "failure/ssl-protocol-error": [
      "tls: first record does not look like a TLS handshake",
      "http: server gave HTTP response to HTTPS client",
    ],
    "failure/invalid-http-response": ["malformed HTTP response"],
    "failure/too-many-redirects": ["stopped after 10 redirects"],
    "failure/connection-failed": ["no route to host", "network is unreachable"],
    "failure/tls-version-mismatch": ["tls: handshake failure", "tls: protocol version not supported"],
    "failure/http2-protocol-error": ["http2: server sent GOAWAY"],
  },
});
