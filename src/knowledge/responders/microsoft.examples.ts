import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { microsoft } from "./microsoft.ts";

/** ISA Server and Forefront TMG say why in the phrase, in brackets. */
const phrase = (status: string, sentence: string, request = "GET http://site.example/") =>
  exchange({
    request,
    status: `${status} ( ${sentence}  )`,
    fields: { Via: "1.1 PROXY1", "Content-Type": "text/html" },
  });
/** Their page, with the number, in whatever language. */
const tmgPageOf = (status: string, code: string, sentence = "") =>
  exchange({
    status,
    body: `<div class="whiteline"><td id=L_default_2><span class="bold">Network Access Message:</span> The page cannot be displayed</td></div><td id=L_default_10>Technical Information (for support personnel)</td><ul><li><td id=L_default_11><span class="bold">Error Code:</span></td> ${status}. ${sentence} (${code})</li></ul>`,
    fields: { "Content-Type": "text/html" },
  });
const oldPage = (title: string, background = "") =>
  exchange({
    status: "502 Proxy Error",
    page: `${title}<br>Internet Security and Acceleration Server<hr>Technical Information (for support personnel)<br>Background: ${background}<br>ISA Server: GATEWAY1`,
  });
const otherProxy = exchange({
  status: "502 Proxy Error ( The proxy is not sure.  )",
  fields: { Via: "1.1 PROXY1" },
});
const tmg = (code: string, sentence: string, status = "502 Proxy Error") =>
  ({
    fires: [phrase(status, sentence), tmgPageOf(status.slice(0, 3), code)],
    silent: [tmgPageOf(status.slice(0, 3), "12999"), otherProxy],
  }) as const;

const sync = (status: string, fields: string) =>
  exchange({ request: "POST /Microsoft-Server-ActiveSync?Cmd=FolderSync", status, fields: [fields] });
const timeout = (fields: string) =>
  exchange({
    request: "GET /owa/",
    status: "440 Login Timeout",
    fields: [fields],
    body: "440 Login Timeout",
  });
const moved = "X-MS-Location: https://mail.example/Microsoft-Server-ActiveSync";

export const microsoftExamples: ResponderExamples<typeof microsoft> = {
  signs: {
    "other-mailbox-server": {
      fires: [
        exchange({
          status: 451,
          fields: { "X-MS-Location": "https://mail.example/Microsoft-Server-ActiveSync" },
        }),
      ],
      silent: [exchange({ status: 451 })],
    },
    "retry-request": {
      fires: [exchange({ status: "449 Retry With", fields: { "Ms-Echo-Request": "token" } })],
      silent: [exchange({ status: "449 Retry With" })],
    },
    "sharepoint-exception": {
      fires: [
        exchange({
          status: 403,
          fields: { "X-Powered-By": "ASP.NET", SPRequestGuid: "9c2f1fa1-e07b-8098-0000-0542b45c7a3d" },
          json: { "odata.error": { code: "-2130575252, Microsoft.SharePoint.SPException" } },
        }),
      ],
      silent: [
        exchange({
          status: 403,
          fields: { SPRequestGuid: "9c2f1fa1-e07b-8098-0000-0542b45c7a3d" },
          json: { error: { code: "-1" } },
        }),
      ],
    },
    "cosmos-db-answer": {
      fires: [
        exchange({
          status: 403,
          fields: { Server: "Microsoft-HTTPAPI/2.0" },
          json: {
            code: "Forbidden",
            message:
              "No.\r\nActivityId: a2d4abbb-3d83-4bdf-b2f5-bcfeb65ba808, Microsoft.Azure.Documents.Common/2.14.0",
          },
        }),
      ],
      silent: [exchange({ status: 403, json: { code: "Forbidden", message: "No." } })],
    },
    "resource-manager-error": {
      fires: [
        exchange({ status: 403, fields: { "X-Ms-Routing-Request-Id": "CENTRALUS:20210803T161530Z:1" } }),
      ],
      silent: [exchange({ status: 403, fields: { "X-Ms-Request-Id": "1" } })],
    },
    "graph-error": {
      fires: [
        exchange({
          status: 403,
          fields: { "x-ms-ags-diagnostic": '{"ServerInfo":{"DataCenter":"West Europe"}}' },
          json: { error: { code: "Forbidden", message: "" } },
        }),
      ],
      silent: [exchange({ status: 403, json: { error: { code: "Forbidden", message: "" } } })],
    },
    "proxy-sentence": {
      fires: [
        phrase("502 Proxy Error", "The ISA Server denied the specified Uniform Resource Locator (URL)."),
        phrase(
          "403 Forbidden",
          "The server denied the specified Uniform Resource Locator (URL). Contact the server administrator.",
        ),
        phrase(
          "502 Proxy Error",
          "The request was rejected by the HTTP filter. Contact your ISA Server administrator.",
        ),
        exchange({
          status: 500,
          page: "Error Code: 500 Internal Server Error. The request was rejected by the HTTP filter. Contact the server administrator.",
        }),
      ],
      silent: [otherProxy],
    },
    "proxy-page": {
      fires: [tmgPageOf("502 Proxyfehler", "12202"), oldPage("10060 - Connection timeout")],
      silent: [
        exchange({
          status: 404,
          page: "HTTP Error 404 - File or directory not found.<br>Internet Information Services (IIS)<hr>Technical Information (for support personnel)",
        }),
      ],
    },
    "sharepoint-field": {
      fires: [
        exchange({ status: 404, fields: { MicrosoftSharePointTeamServices: "16.0.0.23221" } }),
        exchange({ status: 404, fields: { SPRequestGuid: "9c2f1fa1-e07b-8098-0000-0542b45c7a3d" } }),
      ],
      silent: [exchange({ status: 404, fields: { "request-id": "9c2f1fa1" } })],
    },
    "x-owa-version-field": {
      fires: [exchange({ status: "440 Login Timeout", fields: { "X-OWA-Version": "15.2.986.14" } })],
      silent: [exchange({ status: "440 Login Timeout" })],
    },
    "ms-server-activesync-field": {
      fires: [exchange({ status: 456, fields: { "MS-Server-ActiveSync": "15.2" } })],
      silent: [exchange({ status: 456 })],
    },
    "x-feserver-field": {
      fires: [exchange({ status: "401 Unauthorized", fields: { "X-FEServer": "MAIL1" } })],
      silent: [exchange({ status: "401 Unauthorized", fields: { "X-BEServer": "MAIL1" } })],
    },
  },
  causes: {
    "login-timeout": {
      fires: [timeout("Server: Microsoft-IIS/10.0\nX-OWA-Version: 15.2.986.14")],
      silent: [timeout("Server: nginx")],
    },
    "wrong-mailbox-server": {
      fires: [sync("451", moved)],
      silent: [sync("451 Unavailable For Legal Reasons", "Server: nginx")],
    },
    "account-blocked": {
      fires: [sync("456", "MS-Server-ActiveSync: 15.2")],
      silent: [sync("456", "Server: nginx")],
    },
    "password-expired": {
      fires: [sync("457", "MS-Server-ActiveSync: 15.2")],
      silent: [sync("457", "Server: nginx")],
    },
    "tmg-login": tmg(
      "12209",
      "The ISA Server requires authorization to fulfill the request. Access to the Web Proxy filter is denied.",
      "407 Proxy Authentication Required",
    ),
    "tmg-denied": {
      fires: [
        phrase("502 Proxy Error", "The ISA Server denies the specified Uniform Resource Locator (URL)."),
        tmgPageOf(
          "403 Forbidden",
          "12202",
          "Forefront TMG denied the specified Uniform Resource Locator (URL).",
        ),
        tmgPageOf("502 Proxyfehler", "12202"),
      ],
      silent: [tmgPageOf("502 Proxy Error", "12204"), otherProxy],
    },
    "tmg-port": tmg(
      "12204",
      "The specified Secure Sockets Layer (SSL) port is not allowed. ISA Server is not configured to allow SSL requests from this port.",
    ),
    "tmg-publishing-rule": tmg(
      "12302",
      "The server denied the specified Uniform Resource Locator (URL). Contact the server administrator.",
      "403 Forbidden",
    ),
    "tmg-loop": tmg(
      "12206",
      "The ISA Server detected a proxy chain loop. There is a problem with the configuration.",
    ),
    "tmg-site-login-missing": {
      fires: [
        tmgPageOf(
          "401 Unauthorized",
          "12309",
          "The server requires authorization to fulfill the request. Access to the Web server is denied.",
        ),
      ],
      silent: [tmgPageOf("401 Unauthorized", "12311")],
    },
    "tmg-site-login-refused": {
      fires: [
        exchange({
          sent: { Authorization: "Basic YTpi" },
          status: 401,
          page: "Error Code: 401 Unauthorized. The server requires authorization to fulfill the request. Access to the Web server is denied. Contact the server administrator. (12309)<br>Technical Information (for support personnel)",
        }),
      ],
      silent: [tmgPageOf("401 Unauthorized", "12309")],
    },
    "tmg-https": tmg(
      "12211",
      "ISA Server requires a secure channel connection to fulfill the request.",
      "403 Forbidden",
    ),
    "tmg-client-certificate": tmg(
      "12213",
      "ISA Server requires a client certificate to fulfill the request.",
      "403 Forbidden",
    ),
    "tmg-head": tmg(
      "12215",
      "The size of the request header is too large. Contact your ISA Server administrator.",
    ),
    "tmg-answer-head": tmg(
      "12216",
      "The size of the response header is too large. Contact your ISA Server administrator.",
    ),
    "tmg-filter": tmg(
      "12217",
      "The request was rejected by the HTTP filter. Contact your ISA Server administrator.",
    ),
    "tmg-intrusion": {
      fires: [tmgPageOf("502", "12234"), tmgPageOf("502", "12999", "The traffic was blocked by IPS.")],
      silent: [tmgPageOf("502", "12217")],
    },
    "tmg-rate": tmg(
      "12219",
      "The number of HTTP requests per minute exceeded the configured limit. Contact your ISA Server administrator.",
    ),
    "tmg-body": {
      fires: [
        tmgPageOf("502", "12239"),
        tmgPageOf("502", "12999", "Request failed because the size of the request body is too large."),
      ],
      silent: [tmgPageOf("502", "12217")],
    },
    "tmg-busy": tmg("12208", "ISA Server is too busy to handle this request. Reenter the request."),
    "tmg-site-certificate": {
      fires: [
        tmgPageOf("502", "12225"),
        tmgPageOf("502", "12227"),
        tmgPageOf("502", "12999", "The SSL server certificate supplied by a destination server expired."),
      ],
      silent: [tmgPageOf("502", "12229")],
    },
    "tmg-site-refused": {
      fires: [
        oldPage("10061 - Connection refused"),
        oldPage("", "The server you are attempting to access has refused the connection with the gateway."),
        tmgPageOf("502", "10061"),
      ],
      silent: [oldPage("10060 - Connection timeout"), otherProxy],
    },
    "tmg-site-unreached": {
      fires: [
        oldPage("10060 - Connection timeout"),
        oldPage(
          "",
          "The gateway could not receive a timely response from the Web site you are trying to access.",
        ),
      ],
      silent: [oldPage("10061 - Connection refused")],
    },
    "tmg-site-name": {
      fires: [oldPage("11001 - Host not found"), oldPage("Error Code 11004: Host not found")],
      silent: [oldPage("10061 - Connection refused")],
    },
    "tmg-site-gone": {
      fires: [
        oldPage("Error Code 64: Host not available"),
        oldPage("", "The connection to the Web server was lost."),
      ],
      silent: [oldPage("10061 - Connection refused"), oldPage("Error Code 10064: Host is down")],
    },
  },
};
