import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const FORUM = docs(
  "InfinityFree: AJAX, API and JSON on free hosting",
  "https://forum.infinityfree.com/docs?topic=49347",
);
const CHALLENGE = all(body("/aes.js"), body("slowAES.decrypt("));

export const myownfreehost = defineResponder({
  id: "myownfreehost",
  name: product("MyOwnFreeHost (InfinityFree, ByetHost)"),
  roles: ["waf"],
  signs: [wrote("cookie-test", CHALLENGE)],
  causes: [
    causesOf(anybody, FORUM).proven("cookie-test", "bot-challenge", "any", CHALLENGE, {
      why: text({
        en: "The free host tests each new visitor: a script must set the cookie __test and reload. What runs no script does not pass.",
        "zh-CN":
          "免费主机会检查每个新访客：由脚本设置 __test Cookie 再重新载入。不运行脚本的客户端无法通过。",
      }),
      fix: [
        text({
          en: "Open the address once in a tab: the cookie __test then lets calls of the same site pass for some hours.",
          "zh-CN": "先在标签页里打开一次这个地址：得到 __test Cookie 后，同站的调用在几小时内可以通过。",
        }),
        text({
          en: "Calls from other sites, apps, webhooks and curl do not pass by themselves: move the interface to hosting without this test.",
          "zh-CN": "其他网站、应用、Webhook 和 curl 的调用本身无法通过：把接口搬到没有这项检查的主机。",
        }),
      ],
      confirm: text({
        en: "The body loads /aes.js and sets the cookie __test.",
        "zh-CN": "正文载入 /aes.js 并设置 __test Cookie。",
      }),
    }),
  ],
  sources: [FORUM],
});
