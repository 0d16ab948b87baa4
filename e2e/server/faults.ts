import type { IncomingMessage, ServerResponse } from "node:http";

type Fault = (request: IncomingMessage, response: ServerResponse) => void;

/** nginx's stock error page, which tells who wrote it. */
function nginxPage(status: number, reason: string): Fault {
  return (_request, response) => {
    response.writeHead(status, reason, { server: "nginx/1.26.2", "content-type": "text/html" });
    response.end(
      `<html>\r\n<head><title>${status} ${reason}</title></head>\r\n<body>\r\n<center><h1>${status} ${reason}</h1></center>\r\n<hr><center>nginx/1.26.2</center>\r\n</body>\r\n</html>\r\n`,
    );
  };
}

function answer(status: number, fields: Record<string, string>, body = ""): Fault {
  return (_request, response) => {
    response.writeHead(status, { "cache-control": "no-store", ...fields });
    response.end(body);
  };
}

const JSON_TYPE = { "content-type": "application/json" };

/** One route a fault: `/fault/NAME`. */
export const FAULTS = {
  ok: answer(200, JSON_TYPE, '{"ok":true}'),
  /** A GraphQL server's way to say no. */
  graphql: answer(200, JSON_TYPE, '{"data":{"me":null},"errors":[{"message":"Not authorised to read me"}]}'),
  "no-content": answer(204, {}),
  "bad-json": answer(
    400,
    { ...JSON_TYPE, "x-powered-by": "Express" },
    '{"error":"Unexpected token o in JSON at position 1"}',
  ),
  unauthorized: answer(
    401,
    { ...JSON_TYPE, "www-authenticate": 'Bearer realm="api"' },
    '{"error":"missing token"}',
  ),
  forbidden: nginxPage(403, "Forbidden"),
  "express-404": (request, response) => {
    response.writeHead(404, {
      "x-powered-by": "Express",
      "content-security-policy": "default-src 'none'",
      "x-content-type-options": "nosniff",
      "content-type": "text/html; charset=utf-8",
    });
    response.end(
      `<!DOCTYPE html>\n<html lang="en">\n<head>\n<meta charset="utf-8">\n<title>Error</title>\n</head>\n<body>\n<pre>Cannot ${request.method} ${request.url}</pre>\n</body>\n</html>\n`,
    );
  },
  "static-405": nginxPage(405, "Not Allowed"),
  "rate-limited": answer(429, { ...JSON_TYPE, "retry-after": "30" }, '{"message":"Too many requests"}'),
  crashed: answer(500, { ...JSON_TYPE, "x-powered-by": "Express" }, '{"message":"Internal Server Error"}'),
  "bad-gateway": nginxPage(502, "Bad Gateway"),
  unavailable: answer(503, { "retry-after": "120", "content-type": "text/plain" }, "down for maintenance\n"),
  "gateway-timeout": nginxPage(504, "Gateway Time-out"),
  "not-modified": answer(304, { etag: '"v1"' }),
  /** The connection closes without a byte. */
  empty: (request) => {
    request.socket.end();
  },
  /** The connection is reset. */
  reset: (request) => {
    request.socket.resetAndDestroy();
  },
  /** The body breaks off in the middle. */
  "half-sent": (_request, response) => {
    response.writeHead(200, { "content-type": "text/plain", "content-length": "1000" });
    response.write("only this", () => response.socket?.destroy());
  },
  /** Never answers. */
  slow: () => {},
  /** Sends the head, then nothing more. */
  stalled: (_request, response) => {
    response.writeHead(200, { "content-type": "text/plain" });
    response.write("the beginning\n");
  },
  /** Server-sent events, one, and more to come. */
  events: (_request, response) => {
    response.writeHead(200, { "content-type": "text/event-stream" });
    response.write("data: 1\n\n");
  },
  download: answer(
    200,
    { "content-type": "application/octet-stream", "content-disposition": "attachment; filename=a.bin" },
    "x",
  ),
} satisfies Record<string, Fault>;
