import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

// What its pages mean is told in causes/network-filters.ts.
/** The parameters that it gives to a notification page of the company's own; zsq is its own mark. */
export const toNotification = all(
  field("location", /[?&]reasoncode=[A-Z][A-Z_]{2,60}(?:&|$)/),
  field("location", /[?&]zsq=[\w-]{4,200}(?:&|$)/),
);

export const zscaler = defineResponder({
  id: "zscaler",
  name: product("Zscaler"),
  roles: ["forward-proxy"],
  signs: [
    // Its blocks, its questions for a login and its reports of a lost connection bear the name; a site does not.
    wrote("server-field", field("server", /^Zscaler(?:\/|$)/)),
    wrote("sent-to-notification", toNotification),
    wrote(
      "block-page",
      body(/Internet Security by Zscaler|gateway\.zscaler(?:two|three|one|beta|gov)?\.net/),
    ),
  ],
  causes: [],
  sources: [
    docs("Zscaler: block notifications", "https://help.zscaler.com/zia/block-custom-notification"),
    docs("Zscaler: end user notifications", "https://help.zscaler.com/zia/about-end-user-notifications"),
  ],
});
