import type { Exchange } from "../exchange.ts";
import { sizeOfText } from "../text-size.ts";
import type { Copy } from "./copy.ts";
import { sendable, withLogin } from "./sendable.ts";
import { visibleLacks } from "./visible-lacks.ts";

/**
 * The request as a message of HTTP/1.1 (RFC 9112), lines ended by CR LF, to be sent over a socket or into a tool that
 * takes one; null where it was not over HTTP. Nothing is quoted here: its length tells where the body ends.
 */
export function httpMessage(exchange: Exchange): Copy | null {
  const sent = sendable(exchange);
  if (!sent) return null;
  const { method, target, body } = sent;
  const { fields } = exchange.request;
  const codings = fields.get("accept-encoding");
  // That the request was chunked is not kept: the body stands here in one piece.
  const lines = [
    `${method} ${target.path} HTTP/1.1`,
    ...(sent.fields.some(({ name }) => /^host$/i.test(name)) ? [] : [`Host: ${target.host}`]),
    ...withLogin(exchange, sent).map(({ name, value }) => `${name}: ${value}`),
    ...(codings === null ? [] : [`Accept-Encoding: ${codings.replace(/[\0\r\n]/g, " ").trim()}`]),
    ...(body === null ? [] : [`Content-Length: ${sizeOfText(body)}`]),
  ];
  return { text: `${lines.join("\r\n")}\r\n\r\n${body ?? ""}`, lacks: visibleLacks(exchange) };
}
