import type { Exchange } from "../exchange.ts";
import type { Field } from "../fields.ts";
import type { Copy, Lack } from "./copy.ts";
import { isPlainAddress } from "./plain-address.ts";
import { powershellString } from "./powershell-string.ts";
import { addressOf, combined, type Sendable, sendable, withLogin } from "./sendable.ts";
import { visibleLacks } from "./visible-lacks.ts";

/** What `-Method` takes (`WebRequestMethod`); others have `-CustomMethod`, from PowerShell 6 on. Both send upper case. */
const METHODS = /^(?:GET|HEAD|POST|PUT|DELETE|TRACE|OPTIONS|MERGE|PATCH)$/;

/** Fields that have a parameter of their own. */
const APART = /^(?:user-agent|content-type|cookie)$/i;

/** Fields that Windows PowerShell 5.1 refuses to be given (HttpWebRequest, "restricted headers"). */
const REFUSED = /^(?:connection|proxy-connection|expect|range)$/i;

/**
 * The request as a command of PowerShell, 5.1 or later; null where it cannot. As the browsers' own: cookies go into
 * a session, for 5.1 drops a field of that name. The session reads no page: `-UseBasicParsing` keeps 5.1 from running
 * the scripts of the answer.
 */
export function powershell(exchange: Exchange): Copy | null {
  const sent = sendable(exchange);
  if (!sent || sent.method !== sent.method.toUpperCase()) return null;
  const { method, body } = sent;
  const fields = combined(withLogin(exchange, sent));
  const valueIn = (wanted: string) => fields.find(({ name }) => name.toLowerCase() === wanted)?.value;
  const cookies = cookiesOf(valueIn("cookie") ?? "");
  const others = fields.filter(({ name }) => !APART.test(name));
  const headers = others.filter(isWritable);
  const [agent, type] = [valueIn("user-agent"), valueIn("content-type")];
  const parts = [
    `Invoke-WebRequest -UseBasicParsing -Uri ${powershellString(addressOf(sent.target))}`,
    `${METHODS.test(method) ? "-Method" : "-CustomMethod"} ${powershellString(method)}`,
    ...(cookies.known.length > 0 ? ["-WebSession $session"] : []),
    ...(agent && isAscii(agent) ? [`-UserAgent ${powershellString(agent)}`] : []),
    ...(headers.length > 0 ? [`-Headers @{\n${headers.map(entry).join("\n")}\n}`] : []),
    ...(type && isAscii(type) ? [`-ContentType ${powershellString(type)}`] : []),
    ...(body === null ? [] : [`-Body ([System.Text.Encoding]::UTF8.GetBytes(${powershellString(body)}))`]),
  ];
  const isLess =
    headers.length < others.length || cookies.unknown || [agent, type].some((one) => one && !isAscii(one));
  const lacks: readonly Lack[] = [
    ...visibleLacks(exchange),
    ...(isLess ? ["unwritable-fields" as const] : []),
    ...(isPlainAddress(sent) ? [] : ["address" as const]),
  ];
  return { text: [...session(cookies.known, sent), parts.join(" `\n")].join("\n"), lacks };
}

/** .NET refuses a field beyond ASCII, an empty one, and one of these. */
function isWritable({ name, value }: Field): boolean {
  return !REFUSED.test(name) && value !== "" && isAscii(value);
}

function isAscii(text: string): boolean {
  return /^[\t\x20-\x7e]*$/.test(text);
}

function entry({ name, value }: Field): string {
  return `  ${powershellString(name)} = ${powershellString(value)}`;
}

type Cookie = readonly [name: string, value: string];

/** The cookies that .NET's `Cookie` takes: no `,` in a value, no blank in a name, no `$` at its start. */
function cookiesOf(field: string): { readonly known: readonly Cookie[]; readonly unknown: boolean } {
  const pairs = field
    .split(";")
    .map((pair) => pair.trim())
    .filter((pair) => pair !== "");
  const known = pairs.flatMap((pair): readonly Cookie[] => {
    const [, name, value] = /^([^\s=,$][^\s=,]*)=([^,\t]*)$/.exec(pair) ?? [];
    return name !== undefined && value !== undefined && isAscii(pair) ? [[name, value]] : [];
  });
  return { known, unknown: known.length < pairs.length };
}

function session(cookies: readonly Cookie[], { target }: Sendable): readonly string[] {
  if (cookies.length === 0) return [];
  const host = powershellString(new URL(addressOf(target)).hostname);
  return [
    "$session = New-Object Microsoft.PowerShell.Commands.WebRequestSession",
    ...cookies.map(([name, value]) => {
      const [first, second] = [powershellString(name), powershellString(value)];
      return `$session.Cookies.Add((New-Object System.Net.Cookie(${first}, ${second}, '/', ${host})))`;
    }),
  ];
}
