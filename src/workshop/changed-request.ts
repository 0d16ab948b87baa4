import type { Request } from "../http/exchange.ts";
import { Fields } from "../http/fields.ts";

export function withField(request: Request, name: string, value: string | null): Request {
  const others = request.fields.list.filter((field) => field.name.toLowerCase() !== name.toLowerCase());
  const list = value === null ? others : [...others, { name, value }];
  return { ...request, fields: new Fields(list, request.fields.complete) };
}

export function withJson(request: Request, body: object): Request {
  const text = JSON.stringify(body);
  const typed = withField(request, "Content-Type", "application/json");
  return { ...typed, method: "POST", body: { text, size: text.length, binary: false } };
}

export function sized(request: Request, size: number): Request {
  const told = withField(request, "Content-Length", String(size));
  return { ...told, method: "POST", body: { text: null, size, binary: false } };
}

export function withQuery(request: Request, more: string): Request {
  const [address = "", fragment] = request.url.split("#", 2);
  const joined = `${address}${address.includes("?") ? "&" : "?"}${more}`;
  return { ...request, url: fragment === undefined ? joined : `${joined}#${fragment}` };
}
