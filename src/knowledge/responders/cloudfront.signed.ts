import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { DEV_GUIDE } from "./cloudfront.answer.ts";

const SIGNED = docs("CloudFront: signed URLs", `${DEV_GUIDE}/private-content-signed-urls.html`);

/** CloudFront answers a bad signed URL with XML of its own, which lacks the HostId that S3 writes. */
const signedCode = codeInBody(
  /<Error><Code>([A-Za-z]{1,40})<\/Code><Message>[^<]{0,200}<\/Message><\/Error>/,
);
export const cloudfrontSigned = {
  "auth-missing": ["MissingKey"],
  "signed-url-invalid": ["InvalidKey", "MalformedPolicy", "MalformedSignature", "AccessDenied"],
} as const satisfies CauseTable;

/** Signed URLs and cookies that CloudFront itself refuses. */
export const cloudfrontSignedUrls = [
  ...causesOf(anybody, SIGNED).table(cloudfrontSigned, {
    certainty: "likely",
    prefix: "signed-",
    when: (name) => all(by("cloudfront"), code(signedCode, name)),
  }),
  cause({
    id: "signed-past-its-time",
    mechanism: "signed-request-expired",
    on: [403],
    certainty: "possible",
    when: all(by("cloudfront"), code(signedCode, "AccessDenied")),
    sources: [SIGNED],
  }),
] as const;
