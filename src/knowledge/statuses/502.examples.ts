import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status502 } from "./502.ts";

export const status502Examples: ExamplesOf<typeof status502> = {
  "proxy-says-refused": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=connection_refused
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error="connection_refused"; details="port 8080"
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=http_request_error
      `,
    ],
  },
  "proxy-says-terminated": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=connection_terminated
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=connection_refused
      `,
    ],
  },
  "proxy-says-dns": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=dns_error; rcode="NXDOMAIN"
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=dns_timeout
      `,
    ],
  },
  "proxy-says-tls": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=tls_protocol_error
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=tls_alert_received; alert-id=40
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=tls_certificate_error
      `,
    ],
  },
  "proxy-says-certificate": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=tls_certificate_error
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=tls_protocol_error
      `,
    ],
  },
  "proxy-says-header-too-big": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=http_response_header_section_size; header-section-size=99000
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=http_response_header_size
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=http_response_body_size
      `,
    ],
  },
  "proxy-says-invalid": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=http_protocol_error
      `,
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=http_response_incomplete
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=http_upgrade_failed
      `,
    ],
  },
  "proxy-says-loop": {
    fires: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=proxy_loop_detected
      `,
    ],
    silent: [
      `
      GET / HTTP/1.1
      Host: site.example

      HTTP/1.1 502 Bad Gateway
      Proxy-Status: edge.example; error=proxy_internal_error
      `,
    ],
  },
};
