import { all } from "../../diagnosis/condition/condition.ts";
import { methodOtherThan } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const GUIDE = docs(
  "KeyCDN: CDN troubleshooting guide",
  "https://www.keycdn.com/support/cdn-troubleshooting-guide",
);
const FAQ = docs("KeyCDN: technical questions", "https://www.keycdn.com/support/frequently-asked-questions");
const SERVER = field("server", /^keycdn-engine$/i);

/** It names itself in all that it passes on, so an error of its own looks like one of the origin. */
export const keycdn = defineResponder({
  id: "keycdn",
  name: product("KeyCDN"),
  roles: ["cdn"],
  signs: [relayed("server-field-seen", SERVER)],
  causes: [
    causesOf(anybody, FAQ).possible(
      "push-zone-method",
      "static-file-method-refused",
      405,
      all(SERVER, methodOtherThan("GET", "HEAD")),
      {
        why: text({
          en: "A Push Zone of KeyCDN takes GET and HEAD alone; from a Pull Zone this 405 is the origin's.",
          "zh-CN": "KeyCDN 的 Push Zone 只接受 GET 和 HEAD；如果是 Pull Zone，这个 405 来自源站。",
        }),
        fix: [
          text({
            en: "Send such requests to the origin's own host, or through a Pull Zone.",
            "zh-CN": "把这类请求发到源站自己的主机，或改用 Pull Zone。",
          }),
        ],
      },
    ),
  ],
  sources: [GUIDE],
});
