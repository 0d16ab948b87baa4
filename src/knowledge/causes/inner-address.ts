import { isLoopbackOrPrivate } from "../../diagnosis/condition/origin.ts";
import { text } from "../../diagnosis/text.ts";
import type { Exchange } from "../../http/exchange.ts";
import { parsedUrl } from "../../http/parsed-url.ts";
import { isSamePath } from "../../http/same-path.ts";
import { belongsToLogin } from "./login-address.ts";
import { target } from "./redirect-target.ts";

export const HOST_FORWARDED = [
  text({
    en: "Let the proxy in front forward Host and X-Forwarded-Proto (Vite: changeOrigin: false), and let the server trust them.",
    "zh-CN": "让前面的代理转发 Host 和 X-Forwarded-Proto（Vite：changeOrigin: false），并让服务器信任它们。",
  }),
  text({
    en: "Call the exact path of the route: a missing or extra slash is what most such redirects correct.",
    "zh-CN": "请求路由的准确路径：这类重定向多半是在补上或去掉末尾的斜杠。",
  }),
];

function isLoopback(host: string): boolean {
  return /^(localhost|127\.\d+\.\d+\.\d+|\[::1\]|0\.0\.0\.0)$/.test(host);
}

/** A program on the reader's own machine gets its login back at a loopback address (RFC 8252, 7.3). */
function returnsLogin(from: URL, to: URL): boolean {
  if (!isLoopback(to.hostname)) return false;
  return (
    parsedUrl(from.searchParams.get("redirect_uri") ?? "")?.host === to.host ||
    /[?&#](code|state|id_token|access_token|error)=/.test(to.search + to.hash) ||
    /callback|oauth|oidc|\bsso\b/i.test(to.pathname)
  );
}

/** Location names a host that only the server's own network reaches, and the request came from outside. */
export function leaks(exchange: Exchange): boolean {
  const to = target(exchange);
  const from = parsedUrl(exchange.request.url);
  if (!to || !from || returnsLogin(from, to)) return false;
  const reachable = !/^https?:$/.test(to.protocol) || !isLoopbackOrPrivate(to.hostname);
  return !reachable && !isLoopbackOrPrivate(from.hostname);
}

/** The request went to a private host that others reach, and the Location names another one. */
export function leaksAmongPrivate(exchange: Exchange): "loopback" | "other" | null {
  const to = target(exchange);
  const from = parsedUrl(exchange.request.url);
  if (!to || !from) return null;
  if (!/^https?:$/.test(to.protocol) || to.host === from.host) return null;
  if (!isLoopbackOrPrivate(from.hostname) || !isLoopbackOrPrivate(to.hostname)) return null;
  // A login that is over sends the visitor back to where the application runs (RFC 8252, 7.3).
  if (belongsToLogin(to) || /[?&](code|state|access_token)=/.test(to.search)) return null;
  if (isLoopback(to.hostname) && !isLoopback(from.hostname)) return "loopback";
  return isSamePath(to, from) ? "other" : null;
}

/** Location has a host, a port or a scheme that only the server behind the proxy sees. */
export function comesFromInside(exchange: Exchange): boolean {
  if (leaks(exchange) || leaksAmongPrivate(exchange) !== null) return true;
  const to = target(exchange);
  const from = parsedUrl(exchange.request.url);
  if (!to || !from || to.hostname !== from.hostname) return false;
  const losesTls = from.protocol === "https:" && to.protocol === "http:";
  return losesTls || (to.protocol === from.protocol && to.port !== "" && from.port === "");
}
