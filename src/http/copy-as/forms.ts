import type { Exchange } from "../exchange.ts";
import type { Copy } from "./copy.ts";
import { curlBash } from "./curl-bash.ts";
import { curlCmd } from "./curl-cmd.ts";
import { fetchConsole } from "./fetch-console.ts";
import { fetchNode } from "./fetch-node.ts";
import { httpMessage } from "./http-message.ts";
import { httpie } from "./httpie.ts";
import { powershell } from "./powershell.ts";

/**
 * The forms in which a request can be copied so that it is sent again, most used first. Each is null where its client
 * cannot send the request at all, and never throws. Secrets are the caller's: give it a redacted exchange.
 */
export const COPY_FORMS = {
  "curl-bash": curlBash,
  "curl-cmd": curlCmd,
  "fetch-console": fetchConsole,
  "fetch-node": fetchNode,
  powershell,
  httpie,
  "http-message": httpMessage,
} as const satisfies Readonly<Record<string, (exchange: Exchange) => Copy | null>>;

export type CopyFormId = keyof typeof COPY_FORMS;
