import { all, any, type Condition, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { methodOtherThan, resourceType, sent } from "../../diagnosis/condition/request.ts";

/**
 * A script or style whose name ends in the digest of a build, as bundlers write them: `Checkout-8f3a1c2b.js`,
 * `main.1a2b3c4d.chunk.css`, or which is numbered as a chunk of one: `8-124.chunk.js`. Letters and digits, or
 * capitals among small letters: no word is written so.
 */
export const builtAsset: Condition = all(
  not(methodOtherThan("GET", "HEAD")),
  any(sent("sec-fetch-dest", /^(script|style)$/), resourceType("script", "stylesheet")),
  path(
    /[-._](?:(?=[0-9A-Za-z_]{0,31}[0-9])(?=[0-9A-Za-z_]{0,31}[A-Za-z])|(?=[0-9A-Za-z_]{0,15}[a-z][0-9A-Za-z_]{0,15}[A-Z][0-9A-Za-z_]{0,15}[A-Z]))[0-9A-Za-z_]{8,32}(?:\.(?:chunk|bundle|min))?\.(?:m?js|css)$|(?:^|[/.-])\d{1,5}\.chunk\.(?:m?js|css)$/,
  ),
);
