import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import { createServer as createSecureServer, type Server as SecureServer } from "node:https";
import type { AddressInfo, Socket } from "node:net";

/** What a path answers for now. `body` is what was sent. */
export type Script = (request: IncomingMessage, response: ServerResponse, body: string) => void;

export type ScriptedServer = {
  /** `http://127.0.0.1:PORT`, or https */
  readonly origin: string;
  /** The same server under a name of another site. */
  readonly otherSite: string;
  /** From now on this path answers so; a path without a script is a 404. */
  readonly play: (path: string, script: Script) => void;
  readonly close: () => Promise<void>;
};

export type SecureScriptedServer = ScriptedServer & {
  /** From now on it shows this certificate; connections that began with another one are gone. */
  readonly certify: (identity: Identity) => void;
};

/** A private key and the certificate for it, as PEM. */
export type Identity = { readonly key: string; readonly cert: string };

/** A server whose answers change while it runs, as those of real ones do from one minute to the next. */
export function startScriptedServer(): Promise<ScriptedServer> {
  return listening("http", createServer());
}

export async function startSecureScriptedServer(identity: Identity): Promise<SecureScriptedServer> {
  const server = createSecureServer(identity);
  const site = await listening("https", server);
  return {
    ...site,
    certify: (next) => {
      server.setSecureContext(next);
      site.disconnect();
    },
  };
}

async function listening(
  scheme: "http" | "https",
  server: Server | SecureServer,
): Promise<ScriptedServer & { readonly disconnect: () => void }> {
  const scripts = new Map<string, Script>([["/", page("")]]);
  const sockets = new Set<Socket>();
  server.on("request", (request, response) => {
    void contentOf(request).then((body) => {
      const { pathname } = new URL(request.url ?? "/", "http://scripted");
      (scripts.get(pathname) ?? answer(404, {}, "nothing here\n"))(request, response, body);
    });
  });
  server.on("connection", (socket) => {
    sockets.add(socket);
    socket.on("close", () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  const disconnect = () => {
    for (const socket of sockets) socket.destroy();
  };
  return {
    origin: `${scheme}://127.0.0.1:${port}`,
    otherSite: `${scheme}://localhost:${port}`,
    play: (path, script) => void scripts.set(path, script),
    disconnect,
    close: () =>
      new Promise((resolve) => {
        disconnect();
        server.close(() => resolve());
      }),
  };
}

export function answer(status: number, fields: Record<string, string | string[]>, body = ""): Script {
  return (_, response) => {
    response.writeHead(status, { "cache-control": "no-store", ...fields });
    response.end(body);
  };
}

export function json(status: number, value: unknown, fields: Record<string, string> = {}): Script {
  return answer(status, { "content-type": "application/json", ...fields }, JSON.stringify(value));
}

/** A document that asks for nothing by itself. */
export function page(content: string, fields: Record<string, string | string[]> = {}): Script {
  const html = `<!doctype html><link rel=icon href="data:,"><title>story</title>${content}`;
  return answer(200, { "content-type": "text/html; charset=utf-8", ...fields }, html);
}

async function contentOf(request: IncomingMessage): Promise<string> {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(chunk as Buffer);
  return Buffer.concat(chunks).toString("utf8");
}
