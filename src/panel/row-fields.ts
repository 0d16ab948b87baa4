import type { Fields } from "../http/fields.ts";
import { listed } from "../http/listed.ts";
import type { Row } from "./row.ts";

/** Whether the field was seen. `name` in lower case. */
export function hasField(fields: Fields | undefined, name: string): boolean {
  return listed(fields, name) !== null;
}

/** Names of all fields, each once, in lower case. */
export function fieldNames(fields: Fields | undefined): readonly string[] {
  return [...new Set(fields?.list.map((field) => field.name.toLowerCase()))];
}

/** The host without its port. */
export function hostnameOf({ host }: Row): string {
  return host.includes(":") ? host.replace(/:\d+$/, "") : host;
}

/** As Chrome's column has it: `h2`, `h3`, `http/1.1`; the browsers write `HTTP/2`, `http/2.0` and `h2` for one thing. */
export function protocolOf({ exchange: { request, response } }: Row): string {
  const version = (response?.httpVersion || request.httpVersion || "").toLowerCase();
  const newer = /^(?:http\/)?h?([23])(?:\.0)?$/.exec(version)?.[1];
  return newer ? `h${newer}` : version;
}

export function schemeOf({ exchange: { request } }: Row): string {
  return /^[a-z][a-z\d+.-]{0,30}(?=:)/i.exec(request.url)?.[0].toLowerCase() ?? "";
}
