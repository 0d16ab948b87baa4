import { connect } from "node:net";
import fc from "fast-check";
import { expect, it } from "vitest";
import { httpMessage } from "../../src/http/copy-as/http-message.ts";
import { arrivalsAt, type Client } from "./client-arrivals.ts";
import { anySent, field, HOSTILE_TEXTS } from "./made-up.ts";

const socket: Client = {
  write: httpMessage,
  own: /^$/,
  run: async (texts, origin) => {
    for (const text of texts) await send(text, Number(new URL(origin).port));
  },
};

function send(text: string, port: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const connection = connect(port, "127.0.0.1", () => connection.write(text));
    connection.on("error", reject);
    connection.on("close", () => resolve());
    connection.resume();
  });
}

it("a copied message, written to a socket, is the request", async () => {
  const made = fc.sample(anySent, { numRuns: 300, seed: 11 });
  const hostile = HOSTILE_TEXTS.map((text) => ({
    method: "POST",
    url: `http://a.example/${text}?${text}`,
    fields: [field("X", text)],
    body: `${text}\r\n\r\nGET /another HTTP/1.1\r\n\r\n`,
  }));
  const outcomes = await arrivalsAt(socket, [...made, ...hostile]);
  // Without a host, or with two, a message of HTTP/1.1 is refused (RFC 9112, section 3.2).
  for (const { copy } of outcomes)
    expect(copy?.text.split("\r\n\r\n", 1)[0]?.match(/^Host: 127\.0\.0\.1:\d+\r?$/gm)).toHaveLength(1);
  for (const { arrived, expected } of outcomes.slice(0, made.length)) expect(arrived).toEqual(expected);
  // An address is encoded; all else is as it was.
  for (const { arrived, expected } of outcomes.slice(made.length))
    expect({ ...arrived, target: "" }).toEqual({ ...expected, target: "" });
});
