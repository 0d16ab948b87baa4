import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { scriptShownCauses } from "./script-shown.ts";

export const scriptShownExamples: ExamplesOf<typeof scriptShownCauses> = {
  "source-served": {
    fires: [
      exchange({ status: 200, request: "GET /index.php", body: "<?php echo 1;" }),
      exchange({ status: 200, request: "GET /api/items", body: "<?php\n/** Front */\nrequire 'app.php';" }),
    ],
    silent: [exchange({ status: 200, page: "ok", request: "GET /index.php" })],
  },
  "notice-before-json": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "application/json" },
        body: '<br />\n<b>Warning</b>:  x in <b>a.php</b><br />\n{"ok":true}',
      }),
    ],
    silent: [exchange({ status: 200, json: { ok: true } })],
  },
  "fatal-error-shown": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: "<br />\n<b>Fatal error</b>:  Uncaught Error in a.php",
      }),
    ],
    silent: [exchange({ status: 200, page: "ok" })],
  },
  "database-error-page": {
    fires: [
      exchange({
        status: 200,
        fields: { "Content-Type": "text/html" },
        body: "<b>Fatal error</b>:  Uncaught mysqli_sql_exception: Connection refused",
      }),
    ],
    silent: [exchange({ status: 200, page: "ok" })],
  },
};
