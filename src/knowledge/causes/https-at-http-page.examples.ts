import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { httpsAtHttpPageCauses } from "./https-at-http-page.ts";
import { failed } from "./local-development.test-data.ts";

export const httpsAtHttpPageExamples: ExamplesOf<typeof httpsAtHttpPageCauses> = {
  "https-at-the-pages-http-port": {
    fires: [
      failed("net::ERR_CONNECTION_CLOSED", "127.0.0.1:8000", "http://127.0.0.1:8000/", "xhr", "https"),
      failed("net::ERR_CONNECTION_RESET", "127.0.0.1:8000", "http://127.0.0.1:8000/", "fetch", "https"),
    ],
    silent: [
      failed("net::ERR_CONNECTION_CLOSED", "127.0.0.1:8000", "http://127.0.0.1:3000/", "xhr", "https"),
      failed("net::ERR_CONNECTION_CLOSED", "127.0.0.1:8000", "https://127.0.0.1:8000/", "xhr", "https"),
    ],
  },
  "upgraded-on-plain-port": {
    fires: [
      failed(
        "net::ERR_SSL_PROTOCOL_ERROR",
        "192.168.1.50:3001",
        "http://192.168.1.50:3001/",
        "script",
        "https",
      ),
    ],
    silent: [
      failed(
        "net::ERR_SSL_PROTOCOL_ERROR",
        "192.168.1.50:3001",
        "http://192.168.1.50:3000/",
        "script",
        "https",
      ),
      failed(
        "net::ERR_SSL_PROTOCOL_ERROR",
        "192.168.1.50:3001",
        "http://192.168.1.50:3001/",
        "document",
        "https",
      ),
    ],
  },
};
