import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { cratesCauses } from "./crates.ts";

const crate = (status: string, detail: string) => exchange({ status, json: { errors: [{ detail }] } });
const MISSING = "404 Not Found";
const REFUSED = "403 Forbidden";

export const cratesExamples: ExamplesOf<typeof cratesCauses> = {
  "caller-unnamed": {
    fires: [crate(REFUSED, "We require that all requests include a `User-Agent` header.")],
    silent: [crate(REFUSED, "No.")],
  },
  "login-wanted": {
    fires: [crate(REFUSED, "must be logged in to perform that action")],
    silent: [crate(REFUSED, "No.")],
  },
  missing: {
    fires: [crate(MISSING, "crate `a` does not exist")],
    silent: [crate(MISSING, "Not Found")],
  },
};
