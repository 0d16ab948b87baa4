import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { webrick } from "./webrick.ts";

const own = (status: string, words: string, by = "WEBrick/1.9.1 (Ruby/3.3.6/2024-11-05)") =>
  exchange({
    status,
    fields: { "Content-Type": "text/html; charset=ISO-8859-1" },
    body: `<!DOCTYPE HTML PUBLIC "-//W3C//DTD HTML 4.0//EN">\n<HTML>\n  <HEAD><TITLE>${status.slice(4)}</TITLE></HEAD>\n  <BODY>\n    <H1>${status.slice(4)}</H1>\n    ${words}\n    <HR>\n    <ADDRESS>\n     ${by} at\n     localhost:4000\n    </ADDRESS>\n  </BODY>\n</HTML>\n`,
  });
const BAD = "400 Bad Request";
const one = (status: string, words: string) =>
  ({ fires: [own(status, words)], silent: [own(status, "no")] }) as const;

export const webrickExamples: ResponderExamples<typeof webrick> = {
  signs: {
    "stock-page": {
      fires: [own("404 Not Found", "'/x' not found.")],
      silent: [own("404 Not Found", "'/x' not found.", "Server")],
    },
    "server-field": {
      fires: [exchange({ status: 500, fields: { Server: "WEBrick/1.9.1 (Ruby/3.3.6/2024-11-05)" } })],
      silent: [exchange({ status: 500, fields: { Server: "Web" } })],
    },
  },
  causes: {
    missing: one("404 Not Found", "'/docs/x.html' not found."),
    method: one("405 Method Not Allowed", "unsupported method 'PUT'."),
    "no-listing": one("403 Forbidden", "no access permission to '/docs/'"),
    "head-too-large": one("413 Request Entity Too Large", "headers too large"),
    "request-line": one(BAD, "bad Request-Line 'GE T / HTTP/1.1'."),
    address: one(BAD, "bad URI '/a|b'."),
    framing: one(BAD, "invalid content-length request header"),
  },
};
