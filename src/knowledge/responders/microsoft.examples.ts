import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { microsoft } from "./microsoft.ts";

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
  },
};
