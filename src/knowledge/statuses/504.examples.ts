import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status504 } from "./504.ts";

export const status504Examples: ExamplesOf<typeof status504> = {
  "asked-cache-only": {
    fires: [
      `
      GET /news HTTP/1.1
      Host: site.example
      Cache-Control: only-if-cached

      HTTP/1.1 504 Gateway Timeout
      `,
    ],
    silent: [
      `
      GET /news HTTP/1.1
      Host: site.example
      Cache-Control: no-cache

      HTTP/1.1 504 Gateway Timeout
      `,
    ],
  },
  "proxy-says-timeout": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 504 Gateway Timeout
      Proxy-Status: edge.example; error=http_response_timeout
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 504 Gateway Timeout
      Proxy-Status: edge.example; error=connection_read_timeout
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 504 Gateway Timeout
      Proxy-Status: edge.example; error=connection_timeout
      `,
    ],
  },
  "proxy-says-connect-timeout": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 504 Gateway Timeout
      Proxy-Status: edge.example; error=connection_timeout
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 504 Gateway Timeout
      Proxy-Status: edge.example; error=connection_read_timeout
      `,
    ],
  },
  "proxy-says-dns-timeout": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 504 Gateway Timeout
      Proxy-Status: edge.example; error=dns_timeout
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 504 Gateway Timeout
      Proxy-Status: edge.example; error=connection_timeout
      `,
    ],
  },
};
