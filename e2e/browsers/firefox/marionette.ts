import net from "node:net";

type Reply = {
  readonly command: string;
  readonly resolve: (value: unknown) => void;
  readonly reject: (error: Error) => void;
};
type WireError = { readonly error: string; readonly message: string } | null;

/**
 * Firefox's remote control over TCP: messages are `LENGTH:JSON`, LENGTH in bytes; a request is
 * `[0, id, command, parameters]`, its response `[1, id, error, result]`.
 */
export class Marionette {
  readonly #socket: net.Socket;
  readonly #replies = new Map<number, Reply>();
  #received: Buffer = Buffer.alloc(0);
  #lastId = 0;
  #greet: () => void = () => {};

  private constructor(socket: net.Socket) {
    this.#socket = socket;
    socket.on("data", (data) => this.#receive(data));
    const fail = () => {
      for (const { command, reject } of this.#replies.values())
        reject(new Error(`${command}: Firefox is gone`));
      this.#replies.clear();
    };
    socket.on("error", fail);
    socket.on("close", fail);
  }

  /** Resolves when the browser has greeted. */
  static connect(port: number): Promise<Marionette> {
    return new Promise((resolve, reject) => {
      const socket = net.connect(port, "127.0.0.1");
      const client = new Marionette(socket);
      client.#greet = () => resolve(client);
      socket.once("error", reject);
    });
  }

  /** Sends a command; the result is what the browser answers, unwrapped. */
  send(command: string, parameters: object = {}): Promise<unknown> {
    const id = ++this.#lastId;
    const data = Buffer.from(JSON.stringify([0, id, command, parameters]));
    return new Promise((resolve, reject) => {
      this.#replies.set(id, { command, resolve, reject });
      this.#socket.write(Buffer.concat([Buffer.from(`${data.length}:`), data]));
    });
  }

  close(): void {
    this.#socket.destroy();
  }

  #receive(data: Buffer): void {
    this.#received = Buffer.concat([this.#received, data]);
    for (;;) {
      const colon = this.#received.indexOf(":");
      if (colon < 0) return;
      const end = colon + 1 + Number(this.#received.subarray(0, colon).toString());
      if (this.#received.length < end) return;
      const message: unknown = JSON.parse(this.#received.subarray(colon + 1, end).toString());
      this.#received = this.#received.subarray(end);
      if (Array.isArray(message)) this.#settle(message[1] as number, message[2] as WireError, message[3]);
      else this.#greet();
    }
  }

  #settle(id: number, error: WireError, result: unknown): void {
    const reply = this.#replies.get(id);
    this.#replies.delete(id);
    if (!reply) return;
    if (error) reply.reject(new Error(`${reply.command}: ${error.error}: ${error.message}`));
    else reply.resolve(isValue(result) ? result.value : result);
  }
}

function isValue(result: unknown): result is { value: unknown } {
  return typeof result === "object" && result !== null && "value" in result;
}
