import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { cpSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { connect, createServer } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { until } from "../browsers/poll.ts";
import { pathOf } from "../machine/needs.ts";

const HERE = import.meta.dirname;
const SITE = "site";

/** nginx in front of php-fpm, as a small site runs them. */
export type Stack = {
  readonly origin: string;
  readonly stopPhp: () => Promise<void>;
  readonly startPhp: () => Promise<void>;
  /** The window of a deployment in which nginx answers alone. */
  readonly setRestarting: (restarting: boolean) => void;
  /** The slow script was begun. */
  readonly isRunning: () => boolean;
  /** Lines of nginx's access log. */
  readonly accessLog: () => readonly string[];
  readonly close: () => Promise<void>;
};

/**
 * Starts both on a free port and a socket in a folder of their own; needs no root and no service.
 *
 * @throws Error with the line to type where one of them is not installed.
 */
export async function startStack(): Promise<Stack> {
  const nginxBinary = pathOf("nginx");
  const phpBinary = pathOf("php-fpm");
  // Short, since the name of a socket may have 107 bytes.
  const folder = mkdtempSync(path.join(tmpdir(), "lens-"));
  cpSync(path.join(HERE, SITE), path.join(folder, SITE), { recursive: true });
  const port = await freePort();
  const fill = (file: string) => {
    const filled = readFileSync(path.join(HERE, file), "utf8")
      .replaceAll("{port}", String(port))
      .replaceAll("{folder}", folder);
    writeFileSync(path.join(folder, file), filled);
    return path.join(folder, file);
  };
  const root = process.getuid?.() === 0;
  const socket = path.join(folder, "php.sock");

  async function startPhp(): Promise<ChildProcess> {
    const args = ["--nodaemonize", "--fpm-config", fill("php-fpm.conf"), ...(root ? ["-R"] : [])];
    return started("php-fpm", spawn(phpBinary, args, { cwd: folder, stdio: "ignore" }), () =>
      accepts({ path: socket }),
    );
  }

  let php: ChildProcess | null = await startPhp();
  const nginx = await started(
    "nginx",
    spawn(nginxBinary, ["-p", folder, "-e", "error.log", "-c", fill("nginx.conf")], {
      cwd: folder,
      stdio: "ignore",
    }),
    () => accepts({ port, host: "127.0.0.1" }),
  );
  const flag = path.join(folder, SITE, "restarting");

  async function stopPhp(): Promise<void> {
    if (php) await ended(php);
    php = null;
  }

  return {
    origin: `http://127.0.0.1:${port}`,
    stopPhp,
    startPhp: async () => {
      php ??= await startPhp();
    },
    setRestarting: (restarting) => {
      if (restarting) writeFileSync(flag, "");
      else rmSync(flag, { force: true });
    },
    isRunning: () => existsSync(path.join(folder, SITE, "running")),
    accessLog: () => readFileSync(path.join(folder, "access.log"), "utf8").split("\n").filter(Boolean),
    close: async () => {
      await Promise.all([ended(nginx), stopPhp()]);
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port");
  return address.port;
}

function accepts(address: { path: string } | { port: number; host: string }): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(address);
    socket.once("connect", () => resolve(true));
    socket.once("error", () => resolve(false));
    socket.once("close", () => socket.destroy());
    socket.once("connect", () => socket.end());
  });
}

async function started(
  name: string,
  process: ChildProcess,
  ready: () => Promise<boolean>,
): Promise<ChildProcess> {
  await until(`${name} to listen`, () => {
    if (process.exitCode !== null) throw new Error(`${name} ended with ${process.exitCode}`);
    return ready();
  });
  return process;
}

/** SIGQUIT would wait for requests that run; SIGTERM ends them, as a restart does. */
async function ended(process: ChildProcess): Promise<void> {
  if (process.exitCode !== null || process.signalCode !== null) return;
  process.kill("SIGTERM");
  await once(process, "exit");
}
