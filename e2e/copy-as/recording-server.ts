import type { AddressInfo, Socket } from "node:net";
import { createServer } from "node:net";

/** A request exactly as its bytes came: neither Node nor anything else has tidied it. */
export type Arrived = {
  readonly method: string;
  /** Request target as sent. */
  readonly target: string;
  /** In the order sent; values as UTF-8 text. */
  readonly fields: readonly (readonly [name: string, value: string])[];
  readonly body: Buffer;
};

export type RecordingServer = {
  readonly port: number;
  readonly arrived: Arrived[];
  readonly close: () => Promise<void>;
};

/** Records what arrives over HTTP/1.1, and answers 200 without content. */
export async function startRecordingServer(): Promise<RecordingServer> {
  const arrived: Arrived[] = [];
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    let received = Buffer.alloc(0);
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
    socket.on("error", () => socket.destroy());
    socket.on("data", (chunk) => {
      received = Buffer.concat([received, chunk]);
      const request = read(received);
      if (!request) return;
      arrived.push(request);
      socket.end("HTTP/1.1 200 OK\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
    });
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  return {
    port: (server.address() as AddressInfo).port,
    arrived,
    close: () =>
      new Promise((resolve) => {
        for (const socket of sockets) socket.destroy();
        server.close(() => resolve());
      }),
  };
}

/** The request, once all of it is there. */
function read(received: Buffer): Arrived | null {
  const end = received.indexOf("\r\n\r\n");
  if (end < 0) return null;
  const [start = "", ...lines] = received.subarray(0, end).toString("utf8").split("\r\n");
  const [, method = "", target = ""] = /^(\S*) (.*) HTTP\/1\.1$/s.exec(start) ?? [];
  const fields = lines.map((line) => {
    const colon = line.indexOf(":");
    return [line.slice(0, colon), line.slice(colon + 1).trim()] as const;
  });
  const length = Number(fields.find(([name]) => name.toLowerCase() === "content-length")?.[1] ?? 0);
  const body = received.subarray(end + 4, end + 4 + length);
  return body.length < length ? null : { method, target, fields, body };
}
