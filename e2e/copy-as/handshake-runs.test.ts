import { createHash } from "node:crypto";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { afterAll, beforeAll, expect, it } from "vitest";
import { createEngine } from "../../src/diagnosis/engine.ts";
import { knowledge } from "../../src/knowledge/knowledge.ts";
import { readExample } from "../../src/knowledge/writing/example-case.ts";
import { exchange } from "../../src/knowledge/writing/exchange.ts";
import { bash } from "./run-commands.ts";

// What Chromium keeps from everybody but its console, a command shows: the one that a failed WebSocket is told with.

let server: Server;

beforeAll(async () => {
  server = createServer();
  server.on("upgrade", ({ url, headers }, socket) => {
    const key = createHash("sha1")
      .update(`${headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`)
      .digest("base64");
    const fields = `Connection: Upgrade\r\nUpgrade: websocket\r\nSec-WebSocket-Accept: ${key}`;
    if (url === "/open") socket.end(`HTTP/1.1 101 Switching Protocols\r\n${fields}\r\n\r\n`);
    else socket.end(`HTTP/1.1 403 Forbidden\r\nX-Asked-By: ${headers.origin}\r\nConnection: close\r\n\r\n`);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
});
afterAll(() => server.close());

it.each([
  ["/open", "HTTP/1.1 101"],
  ["/it's-private", "HTTP/1.1 403 Forbidden\r\nX-Asked-By: http://localhost:7001"],
])("the handshake of %s is printed with its status", async (path, wanted) => {
  const { port } = server.address() as AddressInfo;
  const failed = readExample(
    exchange({
      type: "websocket",
      request: `GET ws://127.0.0.1:${port}${path}`,
      sent: { Host: `127.0.0.1:${port}`, Origin: "http://localhost:7001" },
      notes: { failure: "net::ERR_FAILED" },
    }),
  );
  const { causes } = createEngine(knowledge).diagnose(failed.exchange, failed.surroundings);
  const [, command = ""] = /`(curl .*)`/.exec(causes[0]?.confirm?.en ?? "") ?? [];
  expect(await bash(["--norc", "--noprofile", "-s"], command)).toContain(wanted);
});
