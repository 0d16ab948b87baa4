import { body } from "../../diagnosis/condition/body.ts";
import { all, not } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { generated, NGINX_TAG } from "../manners/own-file.ts";
import { bareRedirect, passedOn } from "../manners/passed-on.ts";
import { defineResponder } from "../writing/define.ts";
import { nginxAdvice } from "./nginx.advice.ts";

const NAME = /^tengine\b/i;

export const tengine = defineResponder({
  id: "tengine",
  name: text({ en: "Tengine", "zh-CN": "Tengine" }),
  roles: ["reverse-proxy", "web-server"],
  signs: [
    wrote("stock-page", body(/<hr ?\/?>(?:Powered by Tengine|<center>tengine(\/[\d.]+)?<\/center>)/i)),
    named(
      "server-field",
      all(field("server", NAME), not(passedOn), not(bareRedirect), not(generated(NGINX_TAG))),
    ),
    relayed("server-field-seen", field("server", NAME)),
  ],
  advice: nginxAdvice,
  manners: ["webdav", "nginx-family", "refuses-malformed-requests", "denies-by-rule", "serves-files"],
  writes: { types: /^text\/html$/, sized: true },
  neverWrites: [406, 422, 426, 431],
  causes: [],
  sources: [docs("Tengine documentation", "https://tengine.taobao.org/documentation.html")],
});
