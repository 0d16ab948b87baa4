import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { harborCauses } from "./harbor.ts";

const say = (status: number, code: string, message = "No.") =>
  exchange({ request: "GET /v2/p/r/manifests/latest", status, json: { errors: [{ code, message }] } });

export const harborExamples: ExamplesOf<typeof harborCauses> = {
  policy: {
    fires: [say(412, "PROJECTPOLICYVIOLATION", "The image is not signed by cosign.")],
    silent: [say(412, "PRECONDITION")],
  },
  state: {
    fires: [say(412, "PRECONDITION"), say(412, "VIOLATE_FOREIGN_KEY_CONSTRAINT")],
    silent: [say(412, "PROJECTPOLICYVIOLATION")],
  },
  quota: {
    fires: [
      say(
        403,
        "DENIED",
        "adding 100.0 MiB of storage resource, which when updated to current usage of 1.0 GiB will exceed the configured upper limit of 1.0 GiB.",
      ),
      say(403, "DENIED", "Quota exceeded when processing the request of adding 1 MiB"),
    ],
    silent: [say(403, "DENIED"), say(403, "OTHER", "it will exceed the configured upper limit of 1.0 GiB.")],
  },
  "read-only": {
    fires: [say(403, "DENIED", "The system is in read only mode. Any modification is prohibited.")],
    silent: [
      say(403, "DENIED"),
      say(403, "OTHER", "The system is in read only mode. Any modification is prohibited."),
    ],
  },
};
