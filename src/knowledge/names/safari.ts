import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { defineNames } from "../writing/client-names.ts";

export const safariNames = defineNames({
  client: text({ en: "Safari", "zh-CN": "Safari" }),
  source: docs(
    "Apple: URLError codes",
    "https://developer.apple.com/documentation/foundation/urlerror-swift.struct/code",
  ),
  names: {
    "failure/failed": ["Load failed"],
    "failure/invalid-http-response": ["NSURLErrorDomain -1017", "cannot parse response"],
    "failure/connection-refused": [
      "Could not connect to the server",
      "NSURLErrorDomain -1004",
      "NSURLErrorCannotConnectToHost",
    ],
    "failure/name-not-resolved": [
      "A server with the specified hostname could not be found",
      "NSURLErrorDomain -1003",
      "NSURLErrorCannotFindHost",
      "NSURLErrorDomain -1006",
    ],
    "failure/timed-out": ["The request timed out", "NSURLErrorDomain -1001", "NSURLErrorTimedOut"],
    "failure/connection-closed": [
      "The network connection was lost",
      "NSURLErrorDomain -1005",
      "NSURLErrorNetworkConnectionLost",
    ],
    "failure/internet-disconnected": [
      "The Internet connection appears to be offline",
      "NSURLErrorDomain -1009",
      "NSURLErrorNotConnectedToInternet",
    ],
    "failure/too-many-redirects": ["too many HTTP redirects", "NSURLErrorDomain -1007"],
    "failure/aborted": ["NSURLErrorDomain -999", "NSURLErrorCancelled"],
    "failure/ssl-protocol-error": ["An SSL error has occurred", "NSURLErrorDomain -1200"],
    "failure/certificate-date": ["NSURLErrorDomain -1201", "NSURLErrorDomain -1204"],
    "failure/certificate-authority": [
      "NSURLErrorDomain -1202",
      "NSURLErrorDomain -1203",
      "The certificate for this server is invalid",
    ],
    "failure/client-certificate": ["NSURLErrorDomain -1205", "NSURLErrorDomain -1206"],
    "failure/cleartext-not-permitted": ["NSURLErrorDomain -1022", "App Transport Security"],
    "failure/unknown-url-scheme": ["unsupported URL", "NSURLErrorDomain -1002"],
  },
});
