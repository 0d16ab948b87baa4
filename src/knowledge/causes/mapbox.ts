import { all } from "../../diagnosis/condition/condition.ts";
import { json } from "../../diagnosis/condition/json.ts";
import { query } from "../../diagnosis/condition/path.ts";
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
    // Rights that a token lacks have another sentence.
    likely(
      "address-restricted",
      "hotlink-blocked",
      403,
      all(said(/^Forbidden$/), query(/[?&]access_token=pk\./)),
      {
        why: text({
          en: "Mostly the public token is restricted to other addresses, or the request came without its Referer.",
          "zh-CN": "多半是这个公开令牌只限其他 URL 使用，或请求没有带上 Referer。",
        }),
        fix: [
          text({
            en: "In the account's list of tokens compare the allowed URLs with the page's address; localhost has to be named too.",
            "zh-CN": "在账号的令牌列表中核对允许的 URL 与页面地址；localhost 也要写明。",
          }),
          text({
            en: "Let the Referer through: no extension that removes it, and no Referrer-Policy: no-referrer.",
            "zh-CN": "不要去掉 Referer：检查浏览器扩展，以及 Referrer-Policy: no-referrer。",
          }),
        ],
      },
    ),
    likely(
      "tile-missing",
      "record-not-found",
      404,
      said(/^(?:Tile not found|Tileset \S{1,120} does not exist|Style not found)/),
    ),
  ],
} as const;
