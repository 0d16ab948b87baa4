import { field } from "../../diagnosis/condition/response.ts";
import { named } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

/** What its codes mean is told whoever passed them on (causes/postgrest.ts): gateways in front put their own name into Server. */
export const postgrestServer = defineResponder({
  id: "postgrest-server",
  name: product("PostgREST"),
  roles: ["application"],
  signs: [named("server-field", field("server", /^postgrest\//i))],
  causes: [],
  sources: [
    docs("PostgREST: App.hs", "https://github.com/PostgREST/postgrest/blob/main/src/PostgREST/App.hs"),
    docs("PostgREST: errors", "https://docs.postgrest.org/en/stable/references/errors.html"),
  ],
});
