/** Bytes that one argument of a command may have on Linux, its end not counted. */
const LONGEST_ARGUMENT = 131_071;

/** An address that can be asked for over HTTP, as it goes into a request. */
export type HttpTarget = {
  readonly protocol: "http" | "https";
  /** User and password of the address, encoded, with the `@`; "" where there are none. Browsers do not send them so. */
  readonly login: string;
  /** Host and port as they stand in Host. */
  readonly host: string;
  /** All behind the host, without the fragment: printable ASCII that begins with `/`. */
  readonly path: string;
  /** The handshake of a WebSocket, which is a GET (RFC 6455, section 4.1). */
  readonly isWebSocket: boolean;
};

/**
 * The address so that a client asks for what was asked for; null where that was not over HTTP: a client would
 * read a file, or take an option for an address. Null also where no system would take it for an argument.
 */
export function httpTarget(url: string): HttpTarget | null {
  if (leastEncoded(url) > LONGEST_ARGUMENT) return null;
  // What the URL Standard strips from every input, and what is never sent.
  const [, scheme = "", authority = "", rest = ""] =
    /^([a-z]+):\/\/([^/\\?#]*)([^#]*)/i.exec(url.replace(/[\t\n\r]/g, "").trim()) ?? [];
  const protocol = PROTOCOLS.get(scheme.toLowerCase());
  const user = authority.lastIndexOf("@");
  const origin = `${protocol}://${authority.slice(user + 1)}/`;
  if (protocol === undefined || !URL.canParse(origin)) return null;
  return {
    protocol,
    login: user > 0 ? `${encode(authority.slice(0, user)).replaceAll("@", "%40")}@` : "",
    host: new URL(origin).host,
    path: encode(rest.startsWith("/") ? rest : `/${rest.replace(/^\\/, "")}`),
    isWebSocket: scheme.toLowerCase().startsWith("ws"),
  };
}

/** Whether the path has segments of dots, which most clients resolve before they ask. */
export function hasDotSegment({ path }: HttpTarget): boolean {
  return /\/(?:\.|%2e){1,2}(?:\/|$)/i.test(path.split("?", 1)[0] ?? "");
}

/** Bytes that the address has at least once it is encoded: each byte of a letter beyond ASCII takes three. */
function leastEncoded(url: string): number {
  const bytes = new TextEncoder().encode(url);
  let length = bytes.length;
  for (const byte of bytes) if (byte > 0x7f) length += 2;
  return length;
}

const PROTOCOLS: ReadonlyMap<string, "http" | "https"> = new Map([
  ["http", "http"],
  ["https", "https"],
  ["ws", "http"],
  ["wss", "https"],
]);

/** Each byte as a request line holds it: printable ASCII as it is. */
const WRITTEN = Array.from({ length: 0x100 }, (_, byte) =>
  byte > 0x20 && byte < 0x7f
    ? String.fromCharCode(byte)
    : `%${byte.toString(16).toUpperCase().padStart(2, "0")}`,
);

/** What a request line cannot hold, as the URL Standard writes it; everything else as it was. Half a character is U+FFFD. */
function encode(part: string): string {
  if (/^[\x21-\x7e]*$/.test(part)) return part;
  let written = "";
  for (const byte of new TextEncoder().encode(part)) written += WRITTEN[byte];
  return written;
}
