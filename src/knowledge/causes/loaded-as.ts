import { all, any, type Condition } from "../../diagnosis/condition/condition.ts";
import { resourceType, sent } from "../../diagnosis/condition/request.ts";

/** A page's script reads the answer. */
export const byScript: Condition = any(
  resourceType("fetch", "xhr"),
  all(sent("sec-fetch-dest", /^empty$/), sent("sec-fetch-mode", /^(cors|same-origin)$/)),
);
/** The page puts the answer into itself: a script, a style, a picture. */
export const asset: Condition = any(
  resourceType("script", "stylesheet", "image", "font", "media", "manifest"),
  sent("sec-fetch-dest", /^(script|style|image|font|audio|video|track|manifest|worker)$/),
);
