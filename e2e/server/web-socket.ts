import { createHash } from "node:crypto";
import type { IncomingMessage } from "node:http";
import type { Duplex } from "node:stream";

/** The number that every handshake appends to its key (RFC 6455, 1.3). */
const GUID = "258EAFA5-E914-47DA-95CA-C5AB0DC85B11";

/** Frame types of RFC 6455, 5.2. */
const TEXT = 1;
const BINARY = 2;
const CLOSE = 8;

export type Socket = {
  readonly send: (message: string | Uint8Array) => void;
  /** Sends a close frame; the browser answers it, and the connection ends. */
  readonly close: (code: number, reason: string) => void;
  /** Ends the connection without a word. */
  readonly cut: () => void;
};

/** Accepts a WebSocket by hand, as a server without a library: short messages in one frame are enough for a test. */
export function acceptSocket(
  request: IncomingMessage,
  stream: Duplex,
  hear: (message: string, socket: Socket) => void,
): Socket {
  const key = `${request.headers["sec-websocket-key"]}${GUID}`;
  const accept = createHash("sha1").update(key).digest("base64");
  stream.write(
    `HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\nConnection: Upgrade\r\nSec-WebSocket-Accept: ${accept}\r\n\r\n`,
  );
  const socket: Socket = {
    send: (message) =>
      void stream.write(frame(typeof message === "string" ? TEXT : BINARY, Buffer.from(message))),
    close: (code, reason) => {
      const head = Buffer.alloc(2);
      head.writeUInt16BE(code);
      stream.end(frame(CLOSE, Buffer.concat([head, Buffer.from(reason)])));
    },
    cut: () => stream.destroy(),
  };
  let left: Buffer = Buffer.alloc(0);
  stream.on("data", (data: Buffer) => {
    left = Buffer.concat([left, data]);
    for (let read = readFrame(left); read; read = readFrame(left)) {
      left = left.subarray(read.length);
      if (read.opcode === TEXT) hear(read.payload.toString("utf8"), socket);
      else if (read.opcode === CLOSE) stream.end(frame(CLOSE, read.payload));
    }
  });
  // A browser that is closed resets what is open.
  stream.on("error", () => stream.destroy());
  return socket;
}

/** A whole frame, unmasked, as servers send them; of at most 65,535 bytes. */
function frame(opcode: number, payload: Buffer): Buffer {
  const short = payload.length < 126;
  const head = Buffer.alloc(short ? 2 : 4);
  head[0] = 0x80 | opcode;
  head[1] = short ? payload.length : 126;
  if (!short) head.writeUInt16BE(payload.length, 2);
  return Buffer.concat([head, payload]);
}

/** The first frame of what a browser sent, which masks all of them; null until it is whole. */
function readFrame(data: Buffer): { opcode: number; payload: Buffer; length: number } | null {
  if (data.length < 2) return null;
  const said = (data[1] ?? 0) & 0x7f;
  const head = said === 126 ? 4 : 2;
  if (data.length < head + 4) return null;
  const size = said === 126 ? data.readUInt16BE(2) : said;
  const length = head + 4 + size;
  if (data.length < length) return null;
  const mask = data.subarray(head, head + 4);
  const payload = Buffer.from(data.subarray(head + 4, length).map((byte, at) => byte ^ (mask[at % 4] ?? 0)));
  return { opcode: (data[0] ?? 0) & 0x0f, payload, length };
}
