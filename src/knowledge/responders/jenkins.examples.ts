import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { jenkins } from "./jenkins.ts";

const server = { "X-Jenkins": "2.462.1" };
const own = (status: number, fields = {}, words = "", asked: Parts = {}) =>
  exchange({ ...asked, status, fields: { ...server, ...fields }, body: words });
const other = (status: number) => exchange({ status, fields: { Server: "Jetty(12.0)" }, body: "no" });
const login: Parts = { sent: { Authorization: "Basic YTpi" } };
const permission = { "X-Required-Permission": "hudson.model.Hudson.Read" };
const anonymous = own(403, { ...permission, "X-You-Are-Authenticated-As": "anonymous" });
const member = own(403, { ...permission, "X-You-Are-Authenticated-As": "jane" }, "", login);

export const jenkinsExamples: ResponderExamples<typeof jenkins> = {
  signs: {
    "required-permission": {
      fires: [exchange({ status: 403, fields: { "X-Required-Permission": "hudson.model.Hudson.Read" } })],
      silent: [exchange({ status: 403, fields: { "X-Required-Permission": "other" } })],
    },
    "own-words": {
      fires: [exchange({ status: 403, body: "No valid crumb was included in the request" })],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "x-jenkins-field": {
      fires: [exchange({ status: 403, fields: { "X-Jenkins": "2.462.1" } })],
      silent: [exchange({ status: 403 })],
    },
    "x-hudson-field": {
      fires: [exchange({ status: "403 Forbidden", fields: { "X-Hudson": "1.395" } })],
      silent: [exchange({ status: "403 Forbidden" })],
    },
  },
  causes: {
    crumb: { fires: [own(403, {}, "No valid crumb was included in the request")], silent: [member] },
    anonymous: { fires: [anonymous], silent: [member] },
    "permission-missing": { fires: [member], silent: [anonymous] },
    "permission-perhaps": { fires: [member], silent: [other(403)] },
    "login-refused": { fires: [own(401, {}, "", login)], silent: [own(401)] },
    "login-missing": { fires: [own(401)], silent: [own(401, {}, "", login)] },
    starting: {
      fires: [own(503, {}, "Please wait while Jenkins is getting ready to work")],
      silent: [other(503)],
    },
    "needs-post": { fires: [own(405, {}, "This URL requires POST")], silent: [other(405)] },
    exception: { fires: [own(500, {}, "<h1>Oops!</h1>")], silent: [other(500)] },
    "no-such-item": { fires: [own(404)], silent: [other(404)] },
  },
};
