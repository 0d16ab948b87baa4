import { hop } from "../../diagnosis/condition/chain.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, resourceType } from "../../diagnosis/condition/request.ts";
import { field, mediaType } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

/** An interface's path that answers with a page, told by path and type where the body was not kept. */
export const pageAtInterfaceCauses = {
  id: "page-at-interface",
  causes: [
    cause({
      id: "by-type",
      mechanism: "spa-fallback-for-api",
      on: [200],
      certainty: "likely",
      when: all(
        resourceType("fetch", "xhr"),
        not(method("OPTIONS")),
        mediaType(/^text\/html$/),
        path(/\/(?:api|apis|graphql|rest)\/(?!.*\.html?$)/i),
        // Of a body that breaks off within its first tag no more is known than the type.
        holds(
          (c) =>
            (!c.bodySeen || /^\s{0,8}<!doctype\s{0,8}$/i.test(c.body)) &&
            (c.sent("accept") ?? "").slice(0, 9) !== "text/html",
        ),
        not(hop(() => "redirected")),
        // A gateway's own page says who it is.
        not(any(field("ngrok-error-code"), field("cf-mitigated"), field("set-cookie"))),
      ),
      sources: [docs("MDN: SPA", "https://developer.mozilla.org/en-US/docs/Glossary/SPA")],
    }),
  ],
} as const;
