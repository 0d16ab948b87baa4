/** Bytes that one argument of a command may have on Linux, its end not counted. */
const LONGEST_ARGUMENT = 131_071;

/** An address as curl has to be told it. */
export type CurlTarget = {
  /** Options without which curl would ask for another address, or for none. */
  readonly options: readonly string[];
  readonly address: string;
  /** Host and port, as curl writes them into Host. */
  readonly host: string;
  /** The handshake of a WebSocket, which is a GET (RFC 6455, section 4.1). */
  readonly isWebSocket: boolean;
};

/**
 * The address so that curl asks for what was asked for; null where that was not over HTTP: curl would
 * read a file, or take an option for an address. Null also where no system would take it for an argument.
 *
 * @param authenticates whether curl shall make an Authorization of user and password in the address.
 */
export function curlTarget(url: string, authenticates: boolean): CurlTarget | null {
  if (leastEncoded(url) > LONGEST_ARGUMENT) return null;
  // What the URL Standard strips from every input, and what is never sent.
  const [, scheme = "", authority = "", rest = ""] =
    /^([a-z]+):\/\/([^/\\?#]*)([^#]*)/i.exec(url.replace(/[\t\n\r]/g, "").trim()) ?? [];
  const protocol = PROTOCOLS.get(scheme.toLowerCase());
  const user = authority.lastIndexOf("@");
  const origin = `${protocol}://${authority.slice(user + 1)}/`;
  if (protocol === undefined || !URL.canParse(origin)) return null;
  const { host } = new URL(origin);
  const login =
    authenticates && user > 0 ? `${encode(authority.slice(0, user)).replaceAll("@", "%40")}@` : "";
  const path = encode(rest.startsWith("/") ? rest : `/${rest.replace(/^\\/, "")}`);
  const address = `${protocol}://${login}${host}${path}`;
  return {
    options: [
      // Else brackets and braces are a pattern of several addresses, or a broken one.
      ...(/[[\]{}]/.test(address) ? ["--globoff"] : []),
      // Else curl resolves the dots itself; a browser has done so before it asks.
      ...(DOT_SEGMENT.test(path.split("?", 1)[0] ?? "") ? ["--path-as-is"] : []),
    ],
    address,
    host,
    isWebSocket: scheme.toLowerCase().startsWith("ws"),
  };
}

/** Bytes that the address has at least once it is encoded: each byte of a letter beyond ASCII takes three. */
function leastEncoded(url: string): number {
  return url.length + 2 * (new TextEncoder().encode(url).length - url.length);
}

const PROTOCOLS: ReadonlyMap<string, "http" | "https"> = new Map([
  ["http", "http"],
  ["https", "https"],
  ["ws", "http"],
  ["wss", "https"],
]);

const DOT_SEGMENT = /\/(?:\.|%2e){1,2}(?:\/|$)/i;

/** What a request line cannot hold, as the URL Standard writes it; everything else as it was. */
function encode(part: string): string {
  return part.replace(/[^\x21-\x7e]+/g, (run) => encodeURIComponent(run.replace(/\p{Cs}/gu, "\uFFFD")));
}
