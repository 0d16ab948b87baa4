import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { heroku } from "./heroku.ts";

const router = { Server: "Cowboy", Via: "1.1 vegur" };
const page = (status: number, name: string, asked: Parts = {}) =>
  exchange({
    ...asked,
    status,
    fields: router,
    body: `<iframe src="//www.herokucdn.com/error-pages/${name}.html"></iframe>`,
  });
const error = (time: number, request = "GET /") => page(503, "application-error", { time, request });
const app = exchange({ status: 503, fields: router, body: "<h1>The shop says no</h1>" });

const OLD_PAGE = '<iframe src="//s3.amazonaws.com/heroku_pages/error.html"><p>Application Error</p></iframe>';

export const herokuExamples: ResponderExamples<typeof heroku> = {
  signs: {
    "error-page": {
      fires: [
        exchange({ status: 404, body: '<iframe src="//www.herokucdn.com/error-pages/no-such-app.html">' }),
        exchange({ status: 503, body: OLD_PAGE }),
      ],
      silent: [exchange({ status: 404, body: "<html><body><h1>Error</h1></body></html>" })],
    },
    "via-field": {
      fires: [exchange({ status: 503, fields: { Via: "1.1 vegur" } })],
      silent: [exchange({ status: 503, fields: { Via: "other" } })],
    },
    "page-not-to-be-stored": {
      fires: [
        exchange({
          status: 503,
          fields: {
            Server: "Cowboy",
            "Cache-Control": "no-cache, no-store",
            "Content-Type": "text/html; charset=utf-8",
          },
        }),
      ],
      silent: [
        exchange({
          status: 503,
          fields: {
            Server: "Cowboy",
            "Cache-Control": "max-age=0, private, must-revalidate",
            "Content-Type": "text/html",
          },
        }),
      ],
    },
    "server-field-seen": {
      fires: [exchange({ status: 503, fields: { Server: "Cowboy" } })],
      silent: [exchange({ status: 503, fields: { Server: "nginx" } })],
    },
    "nel-field": {
      fires: [exchange({ status: "200 OK", fields: { Nel: '{"report_to":"heroku-nel","max_age":3600}' } })],
      silent: [exchange({ status: "200 OK", fields: { Nel: '{"report_to":"cf-nel","max_age":604800}' } })],
    },
  },
  causes: {
    "time-limit": { fires: [error(30_160)], silent: [error(200)] },
    "idle-connection": { fires: [error(55_200)], silent: [error(200)] },
    "boot-time-limit": { fires: [error(75_000)], silent: [error(200)] },
    "cut-during-upload": { fires: [error(200, "POST /")], silent: [error(200)] },
    crashed: {
      fires: [error(200), exchange({ status: 503, time: 50, body: OLD_PAGE })],
      silent: [error(30_160)],
    },
    closed: { fires: [error(200)], silent: [app] },
    "no-dyno": { fires: [error(200)], silent: [app] },
    "slow-perhaps": { fires: [error(200)], silent: [app] },
    "no-such-app": { fires: [page(404, "no-such-app")], silent: [page(503, "application-error")] },
    maintenance: {
      fires: [
        page(503, "maintenance-mode"),
        exchange({
          status: 503,
          body: '<iframe src="//s3.amazonaws.com/heroku_pages/maintenance.html"></iframe>',
        }),
      ],
      silent: [error(200)],
    },
  },
};
