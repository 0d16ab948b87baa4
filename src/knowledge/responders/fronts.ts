import { by } from "../../diagnosis/condition/author.ts";
import { all, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { mediaType } from "../../diagnosis/condition/response.ts";

/** Servers that deliver files. */
const WEB_SERVERS = [
  "nginx",
  "openresty",
  "tengine",
  "apache",
  "iis",
  "litespeed",
  "lighttpd",
  "caddy",
  "h2o",
] as const;

/** Proxies that answer by their own rules and deliver no files. */
const PROXIES = [
  "haproxy",
  "varnish",
  "trafficserver",
  "traefik",
  "nghttpx",
  "skipper",
  "ingress-nginx",
] as const;

/** What these servers write themselves is never JSON; behind their name it is the application's. */
const written: Condition = not(mediaType(/\bjson$/));

/** A server that delivers files answered by itself. */
export const webServerAnswered: Condition = all(by(...WEB_SERVERS), written);

/** A web server or a proxy with rules answered by itself. */
export const frontAnswered: Condition = all(by(...WEB_SERVERS, ...PROXIES), written);
