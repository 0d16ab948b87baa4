import type { StreamClose } from "../http/stream.ts";

/** Codes that no frame carries (RFC 6455, 7.4.1). */
const WITHOUT_CODE = 1005;
const WITHOUT_FRAME = 1006;

/**
 * The id of the catalogue's entry of a close code; null where no entry speaks of it. Libraries' and private codes
 * share one each (RFC 6455, 7.4.2).
 */
export function closeEntry(close: StreamClose): string | null {
  const code = close === "aborted" ? WITHOUT_FRAME : (close.code ?? WITHOUT_CODE);
  if (code === "unreadable") return null;
  if (code >= 1_000 && code <= 1_015) return `websocket/${code}`;
  if (code >= 3_000 && code < 5_000) return `websocket/${code < 4_000 ? 3_000 : 4_000}`;
  return null;
}
