/** How the registry lists a code. */
export type IanaState = "assigned" | "temporary" | "unused" | "obsoleted";

export type IanaEntry = {
  readonly code: number;
  readonly phrase: string;
  readonly reference: string;
  readonly state: IanaState;
};

function entry(code: number, phrase: string, reference: string, state: IanaState = "assigned"): IanaEntry {
  return { code, phrase, reference, state };
}

/**
 * The IANA HTTP Status Code Registry (https://www.iana.org/assignments/http-status-codes), copied by
 * hand in November 2026: the oracle for our statuses, so it is not derived from them.
 */
export const IANA_REGISTRY: readonly IanaEntry[] = [
  entry(100, "Continue", "RFC 9110, 15.2.1"),
  entry(101, "Switching Protocols", "RFC 9110, 15.2.2"),
  entry(102, "Processing", "RFC 2518"),
  entry(103, "Early Hints", "RFC 8297"),
  entry(104, "Upload Resumption Supported", "draft-ietf-httpbis-resumable-upload", "temporary"),
  entry(200, "OK", "RFC 9110, 15.3.1"),
  entry(201, "Created", "RFC 9110, 15.3.2"),
  entry(202, "Accepted", "RFC 9110, 15.3.3"),
  entry(203, "Non-Authoritative Information", "RFC 9110, 15.3.4"),
  entry(204, "No Content", "RFC 9110, 15.3.5"),
  entry(205, "Reset Content", "RFC 9110, 15.3.6"),
  entry(206, "Partial Content", "RFC 9110, 15.3.7"),
  entry(207, "Multi-Status", "RFC 4918"),
  entry(208, "Already Reported", "RFC 5842"),
  entry(226, "IM Used", "RFC 3229"),
  entry(300, "Multiple Choices", "RFC 9110, 15.4.1"),
  entry(301, "Moved Permanently", "RFC 9110, 15.4.2"),
  entry(302, "Found", "RFC 9110, 15.4.3"),
  entry(303, "See Other", "RFC 9110, 15.4.4"),
  entry(304, "Not Modified", "RFC 9110, 15.4.5"),
  entry(305, "Use Proxy", "RFC 9110, 15.4.6"),
  entry(306, "(Unused)", "RFC 9110, 15.4.7", "unused"),
  entry(307, "Temporary Redirect", "RFC 9110, 15.4.8"),
  entry(308, "Permanent Redirect", "RFC 9110, 15.4.9"),
  entry(400, "Bad Request", "RFC 9110, 15.5.1"),
  entry(401, "Unauthorized", "RFC 9110, 15.5.2"),
  entry(402, "Payment Required", "RFC 9110, 15.5.3"),
  entry(403, "Forbidden", "RFC 9110, 15.5.4"),
  entry(404, "Not Found", "RFC 9110, 15.5.5"),
  entry(405, "Method Not Allowed", "RFC 9110, 15.5.6"),
  entry(406, "Not Acceptable", "RFC 9110, 15.5.7"),
  entry(407, "Proxy Authentication Required", "RFC 9110, 15.5.8"),
  entry(408, "Request Timeout", "RFC 9110, 15.5.9"),
  entry(409, "Conflict", "RFC 9110, 15.5.10"),
  entry(410, "Gone", "RFC 9110, 15.5.11"),
  entry(411, "Length Required", "RFC 9110, 15.5.12"),
  entry(412, "Precondition Failed", "RFC 9110, 15.5.13"),
  entry(413, "Content Too Large", "RFC 9110, 15.5.14"),
  entry(414, "URI Too Long", "RFC 9110, 15.5.15"),
  entry(415, "Unsupported Media Type", "RFC 9110, 15.5.16"),
  entry(416, "Range Not Satisfiable", "RFC 9110, 15.5.17"),
  entry(417, "Expectation Failed", "RFC 9110, 15.5.18"),
  entry(418, "(Unused)", "RFC 9110, 15.5.19", "unused"),
  entry(421, "Misdirected Request", "RFC 9110, 15.5.20"),
  entry(422, "Unprocessable Content", "RFC 9110, 15.5.21"),
  entry(423, "Locked", "RFC 4918"),
  entry(424, "Failed Dependency", "RFC 4918"),
  entry(425, "Too Early", "RFC 8470"),
  entry(426, "Upgrade Required", "RFC 9110, 15.5.22"),
  entry(428, "Precondition Required", "RFC 6585"),
  entry(429, "Too Many Requests", "RFC 6585"),
  entry(431, "Request Header Fields Too Large", "RFC 6585"),
  entry(451, "Unavailable For Legal Reasons", "RFC 7725"),
  entry(500, "Internal Server Error", "RFC 9110, 15.6.1"),
  entry(501, "Not Implemented", "RFC 9110, 15.6.2"),
  entry(502, "Bad Gateway", "RFC 9110, 15.6.3"),
  entry(503, "Service Unavailable", "RFC 9110, 15.6.4"),
  entry(504, "Gateway Timeout", "RFC 9110, 15.6.5"),
  entry(505, "HTTP Version Not Supported", "RFC 9110, 15.6.6"),
  entry(506, "Variant Also Negotiates", "RFC 2295"),
  entry(507, "Insufficient Storage", "RFC 4918"),
  entry(508, "Loop Detected", "RFC 5842"),
  entry(510, "Not Extended", "RFC 2774", "obsoleted"),
  entry(511, "Network Authentication Required", "RFC 6585"),
];
