import type { Case } from "../../diagnosis/case.ts";
import type { Known } from "../../diagnosis/known.ts";
import { text } from "../../diagnosis/text.ts";
import { bashWord } from "../../http/bash-word.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { originOf } from "./page-origin.ts";
import { addressAsWord, known } from "./where.ts";

/** The key of the example in RFC 6455, 1.3: any will do. */
const KEY = "dGhlIHNhbXBsZSBub25jZQ==";

/** The handshake as a command, which ends by itself where it succeeds. */
function handshakeCommand(c: Case): string | null {
  const asked = c.url?.href.replace(/^ws(?=s?:)/, "http") ?? null;
  const address = asked === null ? null : addressAsWord(parsedUrl(asked));
  const origin = originOf(c);
  if (address === null || c.exchange.type !== "websocket") return null;
  return [
    `curl -iN --http1.1 -m 5 ${address}`,
    "-H 'Connection: Upgrade' -H 'Upgrade: websocket' -H 'Sec-WebSocket-Version: 13'",
    `-H 'Sec-WebSocket-Key: ${KEY}'`,
    ...(origin === null ? [] : [`-H ${bashWord(`Origin: ${origin}`)}`]),
  ].join(" ");
}

/** Chromium keeps the status of a refused handshake from everybody but its console: a command shows it. */
export const handshakeKnown: readonly Known[] = [
  {
    facts: (c) => known({ command: handshakeCommand(c) }),
    confirm: text({
      en: "`{command}` prints the status: 101 is a handshake that succeeds, another one says who refused. Without any, nobody listens there.",
      "zh-CN":
        "执行 `{command}` 可看到状态码：101 表示握手成功，其他状态码可看出是谁拒绝。没有响应则是无人监听。",
    }),
  },
];
