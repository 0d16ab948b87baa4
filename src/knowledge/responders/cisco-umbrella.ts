import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { errorStatus, field, mediaType } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

// What its pages mean is told in causes/network-filters.ts.
const BLOCK_HOST = String.raw`(?:block|bpb|malware|phish)\.opendns\.com`;

/** The page goes there by itself and has nothing else to say; a manual only names it, or quotes how it is done. */
const sentToBlockPage = all(
  holds((c) => c.body.length < 2_000),
  body(
    new RegExp(
      String.raw`(?:location\.replace\(|location(?:\.href)?\s{0,4}=|<meta[^>]{0,60}url=)\s{0,4}["']?https?:\/\/${BLOCK_HOST}\/`,
      "i",
    ),
  ),
);
export const umbrellaPage = any(
  sentToBlockPage,
  all(errorStatus, mediaType(/html/), body(new RegExp(BLOCK_HOST))),
);
export const toBlockPage = field("location", new RegExp(String.raw`^https?:\/\/${BLOCK_HOST}\/`));

export const ciscoUmbrella = defineResponder({
  id: "cisco-umbrella",
  name: product("Cisco Umbrella"),
  roles: ["forward-proxy"],
  signs: [
    // Its resolver gives its own address for a blocked name; what answers there is not the site.
    wrote("server-field", field("server", /^Cisco Umbrella$/)),
    wrote("sent-to-block-page", sentToBlockPage),
    wrote("redirected-to-block-page", toBlockPage),
  ],
  causes: [],
  sources: [
    docs(
      "Cisco Umbrella: block pages",
      "https://docs.umbrella.com/deployment-umbrella/docs/customize-block-pages",
    ),
  ],
});
