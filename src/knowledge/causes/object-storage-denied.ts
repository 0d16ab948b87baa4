import { body } from "../../diagnosis/condition/body.ts";
import { code } from "../../diagnosis/condition/code.ts";
import { all, any, type Condition, holds, not } from "../../diagnosis/condition/condition.ts";
import { endsWithSlash } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { through } from "../writing/by.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";
import { S3_ERRORS } from "../writing/manuals.ts";
import { AZURE, accessDenied, errorCode, signedInAddress } from "./object-storage-answer.ts";
import {
  closedToCdnWords,
  DEFAULT_ROOT,
  entryOfSite,
  folderWords,
  S3_ORIGIN,
} from "./object-storage-folder.ts";

const signed = any(signedInAddress, sent("authorization"));

const unsigned = holds((c) => signed(c) === false);

const CDNS = ["cloudfront", "cloudflare", "fastly", "akamai"] as const;

/** Read without a signature of its own, and denied by the store to one of these that asked for it. */
function deniedTo(cdns: readonly (typeof CDNS)[number][], ...asked: readonly Condition[]): Condition {
  return all(code(errorCode, "AccessDenied"), through(...cdns), method("GET", "HEAD"), ...asked, unsigned);
}

/** A store denies what is not there, not public or not for this caller. */
export const objectStorageDeniedCauses = {
  id: "object-storage-denied",
  over: ["object-storage", "auth", "limits", "cors", "preflight-rules", "preflight", "conditional"],
  causes: [
    // Azure Storage hides a private container from a caller without credentials.
    causesOf(anybody, AZURE).possible(
      "private-container",
      "auth-missing",
      404,
      all(code(errorCode, "ResourceNotFound"), unsigned),
    ),
    cause({
      id: "denied-by-network-or-address",
      mechanism: "ip-not-allowed",
      on: [403],
      certainty: "possible",
      when: code(errorCode, "AuthorizationFailure", "AccessForbidden"),
      sources: [AZURE],
    }),
    cause({
      id: "referer-refused",
      mechanism: "hotlink-blocked",
      on: [403],
      certainty: "likely",
      when: all(accessDenied, body(/referer/i)),
      sources: [
        docs(
          "OSS: hotlink protection",
          "https://www.alibabacloud.com/help/en/oss/user-guide/hotlink-protection",
        ),
      ],
    }),
    cause({
      id: "policy-names-action",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(
        accessDenied,
        body(/is not authorized to perform|does not have storage\.|by bucket policy|bucket acl/i),
      ),
      sources: [S3_ERRORS],
    }),
    // A CDN signs its calls to the bucket itself, so one object that is denied is mostly one that is not there.
    cause({
      id: "missing-behind-cdn",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "likely",
      when: deniedTo(CDNS, not(endsWithSlash), not(entryOfSite)),
      sources: [S3_ORIGIN],
    }),
    cause({
      id: "closed-to-cdn",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: deniedTo(["cloudfront"], entryOfSite),
      ...closedToCdnWords,
      sources: [S3_ORIGIN, DEFAULT_ROOT],
    }),
    cause({
      id: "folder-behind-cdn",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "likely",
      when: deniedTo(CDNS, endsWithSlash),
      ...folderWords,
      sources: [S3_ORIGIN, DEFAULT_ROOT],
    }),
    cause({
      id: "unsigned-write",
      mechanism: "auth-missing",
      on: [403],
      certainty: "likely",
      when: all(accessDenied, unsigned, method("PUT", "POST", "DELETE")),
      sources: [S3_ERRORS],
    }),
    cause({
      id: "denied",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: accessDenied,
      sources: [S3_ERRORS],
    }),
    cause({
      id: "missing-or-denied",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "possible",
      when: all(code(errorCode, "AccessDenied"), method("GET", "HEAD")),
      sources: [S3_ERRORS],
    }),
    cause({
      id: "unsigned-read",
      mechanism: "auth-missing",
      on: [403],
      certainty: "possible",
      when: all(accessDenied, unsigned),
      sources: [S3_ERRORS],
    }),
  ],
} as const;
