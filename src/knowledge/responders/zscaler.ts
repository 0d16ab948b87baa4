import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { errorStatus, field, mediaType } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

// What its pages mean is told in causes/network-filters.ts.

/** The parameters that it gives to a notification page of the company's own; zsq is its own mark. A caution lets the reader go on. */
export const toNotification = all(
  not(field("location", /[?&]action=caution\b/i)),
  field("location", /[?&]reasoncode=[A-Z][A-Z_]{2,60}(?:&|$)/),
  field("location", /[?&]zsq=[\w-]{4,200}(?:&|$)/),
);

/** A manual names the host of its gateway too; a page of its own loads from it or sends to it, or is an error. */
export const zscalerPage = any(
  body("Internet Security by Zscaler"),
  body(/\b(?:src|action)=["']https?:\/\/gateway\.zscaler(?:two|three|one|beta|gov)?\.net/),
  all(errorStatus, mediaType(/html/), body(/gateway\.zscaler(?:two|three|one|beta|gov)?\.net/)),
);

export const zscaler = defineResponder({
  id: "zscaler",
  name: product("Zscaler"),
  roles: ["forward-proxy"],
  signs: [
    // Its blocks, its questions for a login and its reports of a lost connection bear the name; a site does not.
    wrote("server-field", field("server", /^Zscaler(?:\/|$)/)),
    wrote("sent-to-notification", toNotification),
    wrote("block-page", zscalerPage),
  ],
  causes: [],
  sources: [
    docs("Zscaler: block notifications", "https://help.zscaler.com/zia/block-custom-notification"),
    docs("Zscaler: end user notifications", "https://help.zscaler.com/zia/about-end-user-notifications"),
  ],
});
