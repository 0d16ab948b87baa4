import { body, noBodyText } from "../../diagnosis/condition/body.ts";
import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { overTls } from "../../diagnosis/condition/origin.ts";
import { endsWithSlash, host, path } from "../../diagnosis/condition/path.ts";
import { method, notSent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { named, relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { text } from "../../diagnosis/text.ts";
import {
  closedToCdnWords,
  DEFAULT_ROOT,
  entryOfSite,
  folderWords,
  S3_ORIGIN,
} from "../causes/object-storage-folder.ts";
import { by, through } from "../writing/by.ts";
import { cause, defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

const API = "https://docs.aws.amazon.com/AmazonS3/latest/API";
const ERRORS = docs("Amazon S3: error responses", `${API}/ErrorResponses.html`);
const HEAD = docs("Amazon S3: HeadObject", `${API}/API_HeadObject.html`);

// What each error code means is told in causes/object-storage.ts, since many stores speak this dialect.
const unsigned = all(
  notSent("authorization"),
  holds((c) => !/[?&](X-Amz-Signature|Signature)=/i.test(c.url?.search ?? "")),
);

/** Of the fields that CloudFront and S3 add to everything (Via, X-Cache, Server) the record kept none. */
const fieldsNotKept = holds(
  (c) =>
    c.exchange.response?.fields.list.every(({ name }) =>
      /^(?:content-(?:type|length)|date|connection|transfer-encoding)$/i.test(name),
    ) === true,
);
/**
 * XML from a distribution is mostly S3's, the usual origin. Not always: another origin writes XML too, and CloudFront
 * itself does where it misses the parts of a signed address (MissingKey).
 */
const xmlAtDistribution = all(
  status(403),
  host(/\.cloudfront\.net$/),
  mediaType("application/xml"),
  noBodyText,
  fieldsNotKept,
  method("GET"),
);

/** S3 has certificates for its own names alone: over TLS under another, something stands before it and calls the bucket. */
const underOtherName = all(
  overTls,
  field("server", /^AmazonS3$/),
  not(host(/(?:^|\.)amazonaws\.com(?:\.cn)?$/)),
);

const deniedWithoutCode = all(
  by("amazon-s3"),
  any(through("cloudfront"), underOtherName),
  method("GET"),
  noBodyText,
  unsigned,
);
const deniedUnseen = all(deniedWithoutCode, not(xmlAtDistribution));
const deniedPerhaps = all(deniedWithoutCode, xmlAtDistribution);

export const amazonS3 = defineResponder({
  id: "amazon-s3",
  name: product("Amazon S3"),
  roles: ["application"],
  signs: [
    wrote(
      "error-xml",
      all(body(/<Error>[\s\S]{0,40}<Code>/), any(field("server", "AmazonS3"), field("x-amz-id-2"))),
    ),
    wrote(
      "error-xml-alone",
      body(/<RequestId>[0-9A-Z]{16}<\/RequestId>\s{0,8}<HostId>[A-Za-z0-9+/]{70,120}={0,2}<\/HostId>/),
    ),
    wrote("website-error-page", body(/<li>Code: [A-Za-z]{1,40}<\/li>\s{0,8}<li>Message: /)),
    named("server-field", field("server", /^AmazonS3/)),
    named("xml-at-distribution", xmlAtDistribution),
    relayed("x-amz-id-2-field", field("x-amz-id-2")),
  ],
  neverWrites: [401, 406, 413, 415, 422, 431, 502],
  causes: [
    // HEAD has no body, hence no error code.
    cause({
      id: "head-unsigned",
      mechanism: "auth-missing",
      on: [403],
      certainty: "likely",
      when: all(by("amazon-s3"), method("HEAD"), unsigned),
      sources: [HEAD],
    }),
    cause({
      id: "head-denied",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      when: all(by("amazon-s3"), method("HEAD")),
      sources: [HEAD],
    }),
    cause({
      id: "head-hidden",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "possible",
      when: all(by("amazon-s3"), method("HEAD")),
      why: text({
        en: "Without the right to list the bucket, S3 answers 403 for an object that does not exist.",
        "zh-CN": "没有列出存储桶的权限时，S3 对不存在的对象也返回 403。",
      }),
      sources: [HEAD],
    }),
    // As causes/object-storage-denied.ts, of an answer whose code nobody kept.
    cause({
      id: "missing-behind-cdn",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "likely",
      when: all(deniedUnseen, not(path(/\/$/)), not(entryOfSite)),
      sources: [S3_ORIGIN],
    }),
    cause({
      id: "closed-to-cdn",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "likely",
      // Whose words these are.
      when: all(deniedUnseen, entryOfSite, through("cloudfront")),
      ...closedToCdnWords,
      sources: [S3_ORIGIN, DEFAULT_ROOT],
    }),
    cause({
      id: "folder-behind-cdn",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "likely",
      when: all(deniedUnseen, endsWithSlash),
      ...folderWords,
      sources: [S3_ORIGIN, DEFAULT_ROOT],
    }),
    cause({
      id: "missing-behind-cdn-perhaps",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "possible",
      when: all(deniedPerhaps, not(path(/\/$/)), not(entryOfSite)),
      sources: [S3_ORIGIN],
    }),
    cause({
      id: "closed-to-cdn-perhaps",
      mechanism: "auth-not-authorised",
      on: [403],
      certainty: "possible",
      when: all(deniedPerhaps, entryOfSite, through("cloudfront")),
      ...closedToCdnWords,
      sources: [S3_ORIGIN, DEFAULT_ROOT],
    }),
    cause({
      id: "folder-behind-cdn-perhaps",
      mechanism: "missing-object-shown-as-403",
      on: [403],
      certainty: "possible",
      when: all(deniedPerhaps, endsWithSlash),
      ...folderWords,
      sources: [S3_ORIGIN, DEFAULT_ROOT],
    }),
    cause({
      id: "head-missing",
      mechanism: "record-not-found",
      on: [404],
      certainty: "likely",
      when: all(by("amazon-s3"), status(404), any(field("server", "AmazonS3"), field("x-amz-id-2"))),
      sources: [HEAD],
    }),
    cause({
      id: "region-redirect",
      mechanism: "wrong-endpoint",
      on: [301, 307, 400],
      certainty: "likely",
      when: all(field("x-amz-bucket-region"), any(status(301), method("HEAD"))),
      sources: [
        docs(
          "Amazon S3: request redirection",
          "https://docs.aws.amazon.com/AmazonS3/latest/userguide/Redirects.html",
        ),
      ],
    }),
  ],
  sources: [ERRORS],
});
