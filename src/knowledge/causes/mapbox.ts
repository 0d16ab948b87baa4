import { json } from "../../diagnosis/condition/json.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";

const { likely, proven } = causesOf(
  anybody,
  docs("Mapbox: access tokens", "https://docs.mapbox.com/api/accounts/tokens/"),
);

const said = (words: RegExp) => json("message", words);

/** What Mapbox says by the sentence of its error. */
export const mapboxCauses = {
  id: "mapbox",
  over: ["auth", "limits"],
  causes: [
    proven("token-missing", "auth-missing", 401, said(/^Not Authorized - No Token/), {
      why: text({ en: "The request carries no access_token.", "zh-CN": "请求没有携带 access_token。" }),
    }),
    proven("token-wrong", "auth-invalid", [401, 403], said(/^Not Authorized - Invalid Token/)),
    likely(
      "tile-missing",
      "record-not-found",
      404,
      said(/^(?:Tile not found|Tileset \S{1,120} does not exist|Style not found)/),
    ),
  ],
} as const;
