import { any } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const HEADERS = docs(
  "CDN77: headers added by CDN77",
  "https://client.cdn77.com/support/knowledgebase/general-faq/which-headers-does-cdn77-add-to-my-files",
);

/** It names itself in all that it passes on, and nothing documented tells an error of its own. */
export const cdn77 = defineResponder({
  id: "cdn77",
  name: product("CDN77"),
  roles: ["cdn"],
  signs: [
    relayed("server-field-seen", field("server", /^CDN77-/i)),
    relayed("x-77-field", any(field("x-77-pop"), field("x-77-cache"), field("x-77-nzt"))),
  ],
  causes: [],
  sources: [HEADERS],
});
