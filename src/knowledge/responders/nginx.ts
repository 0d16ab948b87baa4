import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";
import { defineResponder } from "../writing/define.ts";
import { nginxAdvice } from "./nginx.advice.ts";
import { nginxCodes } from "./nginx.codes.ts";

const NAME = /^nginx\b/i;

export const nginx = defineResponder({
  id: "nginx",
  name: text({ en: "nginx", "zh-CN": "nginx" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    // The stock error page ends with a rule and the product name; with server_tokens off without a version.
    wrote("stock-page", body(/<hr><center>nginx(\/[\d.]+)?( \([\w .-]{1,40}\))?<\/center>/)),
    named("server-field", all(field("server", NAME), not(passedOn), not(bareRedirect)), "web-server"),
    relayed("server-field-seen", field("server", NAME)),
  ],
  statuses: nginxCodes,
  advice: nginxAdvice,
  manners: ["webdav", "nginx-family", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  writes: { types: /^text\/html$/, sized: true },
  neverWrites: [406, 422, 426, 431],
  causes: [],
  sources: [docs("nginx documentation", "https://nginx.org/en/docs/")],
});
