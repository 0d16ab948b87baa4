import { body } from "../../diagnosis/condition/body.ts";
import { all, any, holds } from "../../diagnosis/condition/condition.ts";
import { method, notSent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const POLICIES = docs(
  "MinIO: policies",
  "https://docs.min.io/community/minio-object-store/administration/identity-access-management/policy-based-access-control.html",
);
const ERRORS = docs("MinIO: error codes", "https://github.com/minio/minio/blob/master/cmd/api-errors.go");

const unsigned = all(
  notSent("authorization"),
  holds((c) => !/[?&]X-Amz-Signature=/i.test(c.url?.search ?? "")),
);

// What each error code means is told in causes/object-storage.ts.
export const minio = defineResponder({
  id: "minio",
  name: product("MinIO"),
  roles: ["application"],
  signs: [
    wrote("x-minio-error-code-field", field("x-minio-error-code")),
    wrote(
      "error-xml",
      all(body(/<Error>[\s\S]{0,40}<Code>/), any(field("server", /^MinIO/), field("x-minio-deployment-id"))),
    ),
    wrote(
      "error-xml-alone",
      any(
        body(/<RequestId>[0-9A-F]{16}<\/RequestId>\s{0,8}<HostId>[0-9a-f-]{36,64}<\/HostId>/),
        // The order of its own structure; S3 has no Resource behind a bucket's name.
        body(/<BucketName>[^<]{0,63}<\/BucketName>\s{0,8}<Resource>/),
      ),
    ),
    named("server-field", field("server", /^MinIO\b/i)),
    relayed("x-minio-deployment-id-field", field("x-minio-deployment-id")),
  ],
  causes: [
    // HEAD has no body, hence often no error code.
    cause({
      id: "anonymous",
      mechanism: "auth-missing",
      on: [403],
      certainty: "likely",
      when: all(by("minio"), unsigned, field("server")),
      sources: [POLICIES],
    }),
    cause({
      id: "denied",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: by("minio"),
      sources: [POLICIES],
    }),
    cause({
      id: "head-missing",
      mechanism: "record-not-found",
      on: [404],
      certainty: "likely",
      when: all(by("minio"), method("HEAD"), field("server")),
      sources: [ERRORS],
    }),
    cause({
      id: "not-ready",
      mechanism: "service-overloaded",
      on: [503],
      certainty: "possible",
      when: by("minio"),
      sources: [ERRORS],
    }),
  ],
  sources: [ERRORS],
});
