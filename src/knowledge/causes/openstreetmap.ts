import { all } from "../../diagnosis/condition/condition.ts";
import { host } from "../../diagnosis/condition/path.ts";
import { notSent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely } = causesOf(
  anybody,
  docs("OpenStreetMap: tile usage policy", "https://operations.osmfoundation.org/policies/tiles/"),
);

/** The tile servers of OpenStreetMap want to know which page asks. */
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
  ],
} as const;
