import { exchange } from "../writing/exchange.ts";

/** What nginx and those built on it write by themselves (ngx_http_special_response.c). */
const STATUS_LINES = [
  "400 Bad Request",
  "401 Authorization Required",
  "403 Forbidden",
  "404 Not Found",
  "405 Not Allowed",
  "413 Request Entity Too Large",
  "415 Unsupported Media Type",
  "429 Too Many Requests",
  "500 Internal Server Error",
  "502 Bad Gateway",
  "503 Service Temporarily Unavailable",
  "504 Gateway Time-out",
] as const;

/** The stock page of each of these statuses, signed by `product`. */
export function nginxPages(product: string): readonly string[] {
  return STATUS_LINES.map((line) =>
    exchange({
      status: line,
      fields: { Server: product, "Content-Type": "text/html" },
      body: `<html>\r\n<head><title>${line}</title></head>\r\n<body>\r\n<center><h1>${line}</h1></center>\r\n<hr><center>${product}</center>\r\n</body>\r\n</html>\r\n`,
    }),
  );
}
