import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const javaNames = defineNames({
  client: text({ en: "Java, OkHttp", "zh-CN": "Java、OkHttp" }),
  source: docs(
    "Java: java.net exceptions",
    "https://docs.oracle.com/en/java/javase/21/docs/api/java.base/java/net/package-summary.html",
  ),
  names: {
    "failure/connection-refused": ["ConnectException: Connection refused", "HttpHostConnectException"],
    "failure/connection-timed-out": [
      "connect timed out",
      "SocketTimeoutException: connect timed out",
      "ConnectException: Connection timed out",
      "ConnectTimeoutException",
      "HttpConnectTimeoutException",
    ],
    "failure/timed-out": [
      "SocketTimeoutException",
      "SocketTimeoutException: Read timed out",
      "HttpTimeoutException",
    ],
    "failure/name-not-resolved": ["UnknownHostException", "Unable to resolve host"],
    "failure/connection-reset": ["SocketException: Connection reset", "SocketException: Broken pipe"],
    "failure/connection-closed": [
      "unexpected end of stream",
      "NoHttpResponseException",
      "failed to respond",
      "Unexpected end of file from server",
    ],
    "failure/content-length-mismatch": ["Premature end of Content-Length delimited message body"],
    "failure/incomplete-chunked-encoding": ["Premature end of chunk coded message body", "Premature EOF"],
    "failure/certificate-authority": [
      "PKIX path building failed",
      "unable to find valid certification path to requested target",
      "Trust anchor for certification path not found",
    ],
    "failure/certificate-date": ["CertificateExpiredException", "CertificateNotYetValidException"],
    "failure/certificate-name": [
      "SSLPeerUnverifiedException",
      "No subject alternative names",
      "No name matching",
    ],
    "failure/ssl-protocol-error": ["SSLHandshakeException", "Unsupported or unrecognized SSL message"],
    "failure/tls-version-mismatch": [
      "Received fatal alert: handshake_failure",
      "Received fatal alert: protocol_version",
      "No appropriate protocol",
    ],
    "failure/connection-failed": ["NoRouteToHostException"],
    "failure/too-many-redirects": [
      "ProtocolException: Too many follow-up requests",
      "Server redirected too many times",
    ],
    "failure/cleartext-not-permitted": ["CLEARTEXT communication not permitted"],
    "failure/http2-protocol-error": ["StreamResetException"],
    "failure/unknown-url-scheme": ["MalformedURLException"],
  },
});
