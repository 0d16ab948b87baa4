import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { bashWord } from "../../http/bash-word.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { originOf } from "./page-origin.ts";
import { addressAsWord, known } from "./where.ts";

/** The key of the example in RFC 6455, 1.3: any will do. */
const KEY = "dGhlIHNhbXBsZSBub25jZQ==";

/** Names of subprotocols that can be typed, and are no tokens. */
const PROTOCOLS = /^[\w.-]{1,30}(?:, ?[\w.-]{1,30}){0,3}$/;

/** The handshake as a command, which ends by itself where it succeeds. */
function handshakeCommand(c: Case): string | null {
  // What its query tells the endpoint may be a secret, and without it another handshake is tried.
  if (c.exchange.type !== "websocket" || c.url === null || c.url.search !== "") return null;
  const address = addressAsWord(parsedUrl(c.url.href.replace(/^ws(?=s?:)/, "http")));
  const origin = originOf(c);
  const protocols = c.sent("sec-websocket-protocol") ?? "";
  if (address === null) return null;
  return [
    `curl -iN --http1.1 -m 5 ${address}`,
    "-H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13'",
    `-H 'Sec-WebSocket-Key: ${KEY}'`,
    ...(PROTOCOLS.test(protocols) ? [`-H ${bashWord(`Sec-WebSocket-Protocol: ${protocols}`)}`] : []),
    ...(origin === null ? [] : [`-H ${bashWord(`Origin: ${origin}`)}`]),
  ].join(" ");
}

/** Chromium keeps the status of a refused handshake from everybody but its console: a command shows it. */
export const handshakeKnown: readonly Known[] = [
  {
    facts: (c) => known({ command: handshakeCommand(c) }),
    confirm: text({
      en: "`{command}` prints the status: 101 if it is accepted without cookies, else that of the refusal. Without any, no connection or no answer came about.",
      "zh-CN":
        "执行 `{command}` 可看到状态码：不带 Cookie 也被接受则为 101，否则是拒绝的状态码。没有状态码则是没有连上或没有响应。",
    }),
  },
];
