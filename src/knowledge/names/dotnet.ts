import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const dotnetNames = defineNames({
  client: text({ en: ".NET", "zh-CN": ".NET" }),
  source: docs(
    ".NET: HttpRequestError",
    "https://learn.microsoft.com/en-us/dotnet/api/system.net.http.httprequesterror",
  ),
  names: {
    "failure/connection-refused": [
      "the target machine actively refused it",
      "由于目标计算机积极拒绝，无法连接",
    ],
    "failure/name-not-resolved": ["No such host is known", "NameResolutionError"],
    "failure/ssl-protocol-error": ["The SSL connection could not be established", "SecureConnectionError"],
    "failure/certificate-authority": ["The remote certificate is invalid", "RemoteCertificateChainErrors"],
    "failure/certificate-name": ["RemoteCertificateNameMismatch"],
    "failure/timed-out": ["HttpClient.Timeout"],
    "failure/connection-timed-out": ["connected party did not properly respond after a period of time"],
    "failure/connection-closed": [
      "The response ended prematurely",
      "ResponseEnded",
      "The underlying connection was closed",
    ],
    "failure/connection-reset": [
      "An existing connection was forcibly closed by the remote host",
      "远程主机强迫关闭了一个现有的连接",
    ],
    "failure/invalid-http-response": [
      "InvalidResponse",
      "The server returned an invalid or unrecognized response",
    ],
    "failure/http2-protocol-error": ["HttpProtocolError"],
  },
});
