import { body } from "../../diagnosis/condition/body.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("Joplin Server: installing", "https://github.com/laurent22/joplin/blob/dev/packages/server/README.md"),
);

/** What Joplin Server says where it is asked under another address than its own. */
export const joplinCauses = {
  id: "joplin",
  over: ["not-found"],
  causes: [
    likely(
      "origin-not-its-own",
      "host-not-allowed",
      404,
      body(/^Invalid origin: https?:\/\/[^\s<>]{1,200}$/),
      {
        why: text({
          en: "Joplin Server knows its own address from APP_BASE_URL, but the request came under the address that the answer names: host or port differ.",
          "zh-CN":
            "Joplin Server 认为自己的地址是 APP_BASE_URL，而请求到达时的地址（见响应）与它的主机或端口不同。",
        }),
        fix: [
          text({
            en: "Set APP_BASE_URL to what stands in the address bar, and let the proxy pass Host on, with the port.",
            "zh-CN": "把 APP_BASE_URL 设为地址栏中的地址，并让代理转发带端口的 Host。",
          }),
        ],
      },
    ),
  ],
} as const;
