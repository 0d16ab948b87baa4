import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import { nginxPages } from "./nginx.pages.ts";
import type { tengine } from "./tengine.ts";

export const tengineExamples: ResponderExamples<typeof tengine> = {
  signs: {
    "stock-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: `<!DOCTYPE HTML PUBLIC "-//IETF//DTD HTML 2.0//EN">
<html>
<head><title>404 Not Found</title></head>
<body>
<center><h1>404 Not Found</h1></center>
<hr/>Powered by Tengine<hr><center>tengine</center>
</body>
</html>`,
        }),
        ...nginxPages("tengine"),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: `<html>
<head><title>404 Not Found</title></head>
<body>
<center><h1>404 Not Found</h1></center>
<hr><center>nginx</center>
</body>
</html>`,
        }),
      ],
    },
    "server-field": {
      fires: [
        exchange({ status: 200, fields: { Server: "Tengine", ETag: '"671fa30f-1bae5"' } }),
        exchange({ status: "403 Forbidden", fields: { Server: "Tengine" }, notes: { body: "unseen" } }),
      ],
      silent: [
        exchange({ status: 204, fields: { Server: "Tengine" } }),
        exchange({ status: "404 Not Found", fields: { Server: "nginx" } }),
      ],
    },
    "server-field-seen": {
      fires: [exchange({ status: 598, fields: { Server: "Tengine" } })],
      silent: [exchange({ status: "404 Not Found", fields: { Server: "openresty" } })],
    },
  },
  causes: {},
};
