import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status503 } from "./503.ts";

export const status503Examples: ExamplesOf<typeof status503> = {
  "says-maintenance": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Content-Type: text/html

      <title>Scheduled maintenance</title>
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Content-Type: text/html

      <h1 class="t">系统维护中</h1>
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Content-Type: application/json

      {"message":"The API is under maintenance."}
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Maintenance
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Content-Type: text/html

      <h1>Service Unavailable</h1>
      <p>The server is temporarily unable to service your
      request due to maintenance downtime or capacity
      problems.</p>
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Retry-After: 600
      `,
    ],
  },
  "proxy-says-unavailable": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Proxy-Status: edge.example; error=destination_unavailable
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Proxy-Status: edge.example; error=connection_limit_reached
      `,
    ],
  },
  "proxy-says-connection-limit": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Proxy-Status: edge.example; error=connection_limit_reached
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 503 Service Unavailable
      Proxy-Status: edge.example; error=destination_unavailable
      `,
    ],
  },
};
