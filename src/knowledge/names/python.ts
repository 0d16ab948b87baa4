import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const pythonNames = defineNames({
  client: text({ en: "Python requests, urllib3", "zh-CN": "Python requests、urllib3" }),
  source: docs("Requests: exceptions", "https://requests.readthedocs.io/en/latest/api/#exceptions"),
  names: {
    "failure/connection-refused": ["Errno 111", "Errno 61", "WinError 10061", "ConnectionRefusedError"],
    "failure/connection-reset": [
      "Errno 104",
      "Errno 54",
      "WinError 10054",
      "ConnectionResetError",
      "Errno 32",
    ],
    "failure/connection-failed": ["Errno 113", "Errno 101"],
    "failure/connection-timed-out": ["ConnectTimeout", "ConnectTimeoutError", "Errno 110", "WinError 10060"],
    "failure/timed-out": ["ReadTimeout", "ReadTimeoutError", "Read timed out"],
    "failure/name-not-resolved": [
      "NameResolutionError",
      "Name or service not known",
      "Temporary failure in name resolution",
      "nodename nor servname provided",
      "gaierror",
      "Errno 11001",
    ],
    "failure/connection-closed": ["RemoteDisconnected", "Remote end closed connection without response"],
    "failure/incomplete-chunked-encoding": ["ChunkedEncodingError", "IncompleteRead", "InvalidChunkLength"],
    "failure/certificate-authority": ["SSLCertVerificationError", "CERTIFICATE_VERIFY_FAILED"],
    "failure/certificate-date": [
      "CERTIFICATE_VERIFY_FAILED certificate verify failed: certificate has expired",
    ],
    "failure/certificate-name": ["Hostname mismatch, certificate is not valid for"],
    "failure/ssl-protocol-error": ["WRONG_VERSION_NUMBER"],
    "failure/too-many-redirects": ["TooManyRedirects"],
    "failure/content-decoding-failed": ["ContentDecodingError"],
    "failure/unknown-url-scheme": ["MissingSchema", "InvalidSchema", "InvalidURL"],
    "failure/proxy-connection-failed": ["ProxyError", "Cannot connect to proxy"],
  },
});
