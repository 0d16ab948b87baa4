import type { Copy } from "../../src/http/copy-as/copy.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { type Message, messageOf } from "./differences.ts";
import { exchangeOf, field, type Sent } from "./made-up.ts";
import { type Arrived, startRecordingServer } from "./recording-server.ts";
import { MARK } from "./run-commands.ts";

/** A client that can be told what a copy says. */
export type Client = {
  readonly write: (exchange: Exchange) => Copy | null;
  /** Does what the texts say, one after the other; what they throw is not its concern. */
  readonly run: (texts: readonly string[], origin: string) => Promise<void>;
  /** Fields, in lower case, that the client writes itself: of these nothing is expected. */
  readonly own: RegExp;
};

export type Outcome = {
  readonly exchange: Exchange;
  readonly copy: Copy | null;
  /** What arrived and has to, or null where there is no copy. */
  readonly arrived: Message | null;
  readonly expected: Message | null;
};

/** Sends each request to a server of ours in the client's form, and tells what arrived of it. */
export async function arrivalsAt(client: Client, sent: readonly Sent[]): Promise<readonly Outcome[]> {
  const server = await startRecordingServer();
  const origin = `http://127.0.0.1:${server.port}`;
  const exchanges = sent.map((one, index) => {
    const url = (one.url ?? "http://a.example/").replace(/^http:\/\/[^/?#]*/, () => origin);
    return exchangeOf({ ...one, url, fields: [...(one.fields ?? []), field(MARK, String(index))] });
  });
  const copies = exchanges.map(client.write);
  await client.run(
    copies.flatMap((copy) => (copy ? [copy.text] : [])),
    origin,
  );
  await server.close();
  return exchanges.map((exchange, index) => {
    const copy = copies[index] ?? null;
    const isOf = ({ fields }: Arrived) =>
      fields.some(([name, value]) => name.toLowerCase() === MARK && value === String(index));
    const [only, ...more] = server.arrived.filter(isOf);
    return {
      exchange,
      copy,
      arrived: only && more.length === 0 ? tidy(client, fromArrived(only)) : null,
      expected: copy && tidy(client, messageOf(exchange)),
    };
  });
}

function fromArrived({ method, target, fields, body }: Arrived): Message {
  return {
    method,
    target,
    fields: fields.map(([name, value]) => `${name}: ${value}`),
    body: body.toString("utf8"),
  };
}

/** Clients order fields, write names in lower case and put equal ones together. */
function tidy({ own }: Client, message: Message): Message {
  const byName = new Map<string, string[]>();
  for (const line of message.fields) {
    const colon = line.indexOf(":", 1);
    const name = line.slice(0, colon).toLowerCase();
    if (OF_ALL.test(name) || own.test(name)) continue;
    byName.set(name, [...(byName.get(name) ?? []), line.slice(colon + 1).trim()]);
  }
  const fields = [...byName].map(([name, values]) => `${name}: ${values.join(", ")}`).sort();
  return { ...message, fields };
}

const OF_ALL = new RegExp(
  `^(?:host|connection|keep-alive|content-length|transfer-encoding|accept-encoding|${MARK})$`,
);
