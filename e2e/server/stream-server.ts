import { createServer, type ServerResponse } from "node:http";
import type { AddressInfo, Socket as Connection } from "node:net";
import { acceptSocket } from "./web-socket.ts";

export type StreamServer = {
  /** `http://127.0.0.1:PORT` */
  readonly origin: string;
  /** `ws://127.0.0.1:PORT` */
  readonly socketOrigin: string;
  readonly close: () => Promise<void>;
};

/** A page, the WebSocket `/socket` that does what it is told, and streams of events below `/events/`. */
export async function startStreamServer(): Promise<StreamServer> {
  const connections = new Set<Connection>();
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? "/", "http://streams");
    const stream = STREAMS.get(pathname);
    if (stream) stream(response, request.headers["last-event-id"] !== undefined);
    else {
      response.writeHead(pathname === "/" ? 200 : 404, { "content-type": "text/html; charset=utf-8" });
      response.end('<!doctype html><link rel=icon href="data:,"><title>streams</title>');
    }
  });
  server.on("upgrade", (request, stream) => {
    acceptSocket(request, stream, (message, socket) => {
      if (message === "close") socket.close(4001, "bye");
      else if (message === "cut") socket.cut();
      else if (message === "binary") socket.send(new Uint8Array([0, 1, 254, 255]));
      else socket.send(JSON.stringify({ said: message, length: message.length }));
    });
  });
  server.on("connection", (connection) => {
    connections.add(connection);
    connection.on("close", () => connections.delete(connection));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://127.0.0.1:${port}`,
    socketOrigin: `ws://127.0.0.1:${port}`,
    close: () =>
      new Promise((resolve) => {
        for (const connection of connections) connection.destroy();
        server.close(() => resolve());
      }),
  };
}

type Stream = (response: ServerResponse, comesBack: boolean) => void;

const STREAMS: ReadonlyMap<string, Stream> = new Map<string, Stream>([
  // Ends; the EventSource that comes back with the last id is told to stop (HTML, 9.2.3).
  [
    "/events/ends",
    (response, comesBack) => {
      if (comesBack) {
        response.writeHead(204).end();
        return;
      }
      response.writeHead(200, { "content-type": "text/event-stream", "cache-control": "no-store" });
      response.write("retry: 50\n\n");
      response.write('id: 41\nevent: price\ndata: {"symbol":"ABC","price":1.5}\n\n');
      response.end("id: 42\ndata: last\ndata: line\n\n");
    },
  ],
]);
