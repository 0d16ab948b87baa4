import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { denied, error } from "./object-storage.test-data.ts";
import type { objectStorageEndpointCauses } from "./object-storage-endpoint.ts";

export const objectStorageEndpointExamples: ExamplesOf<typeof objectStorageEndpointCauses> = {
  "endpoint-of-another-region": {
    fires: [error("AccessDenied", "The bucket must be addressed using the specified endpoint.")],
    silent: [denied],
  },
  "endpoint-named": {
    fires: [
      error(
        "PermanentRedirect",
        "No.</Message><Endpoint>bucket.s3.eu-west-1.amazonaws.com</Endpoint><Message>",
      ),
    ],
    silent: [error("PermanentRedirect")],
  },
};
