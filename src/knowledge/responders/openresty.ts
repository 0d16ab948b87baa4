import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { generated, NGINX_TAG } from "../manners/own-file.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";
import { by } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { nginxAdvice } from "./nginx.advice.ts";

const LUA = docs("OpenResty: lua-nginx-module", "https://github.com/openresty/lua-nginx-module");
const NAME = /^openresty\b/i;

export const openresty = defineResponder({
  id: "openresty",
  name: text({ en: "OpenResty", "zh-CN": "OpenResty" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    wrote("stock-page", body(/<hr><center>openresty(\/[\d.]+)?<\/center>/)),
    named(
      "server-field",
      all(field("server", NAME), not(passedOn), not(bareRedirect), not(generated(NGINX_TAG))),
    ),
    relayed("server-field-seen", field("server", NAME)),
  ],
  advice: nginxAdvice,
  manners: ["webdav", "nginx-family", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  writes: { types: /^text\/html$/ },
  neverWrites: [406, 422, 426, 431],
  causes: [
    causesOf(anybody, LUA).likely(
      "script-failed",
      "proxy-script-failed",
      500,
      all(by("openresty"), any(body("<center>"), field("server"))),
    ),
  ],
  sources: [LUA],
});
