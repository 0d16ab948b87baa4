import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { host, path } from "../../diagnosis/condition/path.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("OpenStreetMap: tile usage policy", "https://operations.osmfoundation.org/policies/tiles/"),
);

const overpass = causesOf(
  anybody,
  docs("Overpass API: public instances", "https://wiki.openstreetmap.org/wiki/Overpass_API"),
  docs("Overpass API: issue 791", "https://github.com/drolbr/Overpass-API/issues/791"),
);
const interpreter = path(/\/api\/interpreter$/);

/** The servers of OpenStreetMap, tiles and Overpass, want to know who asks, and bound how much. */
export const openstreetmapCauses = {
  id: "openstreetmap",
  over: ["refusal"],
  causes: [
    likely(
      "tile-without-referer",
      "hotlink-blocked",
      403,
      all(host(/(?:^|\.)tile\.openstreetmap\.org$/), notSent("referer")),
      {
        why: text({
          en: "OpenStreetMap's tile servers may refuse a request that names no page, and this one went out without Referer.",
          "zh-CN": "OpenStreetMap 的瓦片服务器可能会拒绝不说明来自哪个页面的请求，而这个请求没有带 Referer。",
        }),
        fix: [
          text({
            en: "Let the page send Referer: Referrer-Policy strict-origin-when-cross-origin, not no-referrer or same-origin. Leaflet can set referrerPolicy on the tile layer.",
            "zh-CN":
              "让页面发送 Referer：Referrer-Policy 用 strict-origin-when-cross-origin，不要用 no-referrer 或 same-origin。Leaflet 还可在瓦片图层设置 referrerPolicy。",
          }),
          text({
            en: "An application with much traffic takes another provider of tiles or its own server: the public ones are for light use.",
            "zh-CN": "访问量大的应用应改用其他瓦片服务商或自建服务器：公共服务器只供少量使用。",
          }),
        ],
      },
    ),
    overpass.likely("overpass-caller-unnamed", "user-agent-blocked", 406, interpreter, {
      why: text({
        en: "overpass-api.de refuses callers that do not name themselves: no User-Agent, a library's stock one, or from a page no Referer.",
        "zh-CN":
          "overpass-api.de 拒绝不表明身份的调用者：没有 User-Agent、用程序库的默认值，或网页请求没有 Referer。",
      }),
      fix: [
        text({
          en: "Send a User-Agent with the program's name and an address to reach you; let pages send their Referer.",
          "zh-CN": "发送含程序名称和联系方式的 User-Agent；网页要发送 Referer。",
        }),
      ],
    }),
    overpass.likely("overpass-slots", "rate-limited", 429, interpreter, {
      why: text({
        en: "All slots of this address on the Overpass server are taken; /api/status says when one is free again.",
        "zh-CN": "该地址在 Overpass 服务器上的查询槽位已占满；/api/status 会说明何时空出。",
      }),
    }),
    overpass.likely(
      "overpass-busy",
      "service-overloaded",
      504,
      all(interpreter, body(/The server is probably too busy to handle your request/)),
    ),
    overpass.likely(
      "overpass-query",
      "validation-failed",
      400,
      all(interpreter, body(/(?:parse|static) error: /)),
      {
        why: text({
          en: "The query has a mistake; the answer names the line.",
          "zh-CN": "查询写得有误；响应写明了行号。",
        }),
      },
    ),
  ],
} as const;
