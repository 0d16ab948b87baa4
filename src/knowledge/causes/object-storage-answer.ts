import { code, codeInBody, codeInField, firstCode } from "../../diagnosis/condition/code.ts";
import { holds } from "../../diagnosis/condition/condition.ts";
import { query } from "../../diagnosis/condition/path.ts";
import { docs } from "../../diagnosis/source.ts";

export const AZURE = docs(
  "Azure Storage: common error codes",
  "https://learn.microsoft.com/en-us/rest/api/storageservices/common-rest-api-error-codes",
);

/** The error code of S3 and of the many stores that speak its dialect, and of Azure Storage. */
export const errorCode = firstCode(
  codeInBody(
    /<Error\b[^>]{0,200}>[\s\S]{0,40}?<Code>\s{0,8}([A-Za-z0-9.]{1,60})\s{0,8}<\/Code>/,
    /<li>Code: ([A-Za-z0-9]{1,60})<\/li>/,
  ),
  codeInField("x-amz-error-code"),
  codeInField("x-minio-error-code"),
  codeInField("x-obs-error-code"),
  codeInField("x-ms-error-code"),
);

/** Cloudflare R2 was asked, which speaks as S3 does, under a host of its own. */
export const atR2 = holds((c) => /\.r2\.cloudflarestorage\./.test(c.url?.hostname ?? ""));

/** It says no more than that: what is missing, or may not be had. */
export const accessDenied = code(errorCode, "AccessDenied", "Forbidden");

/** A link that was handed out. */
export const signedInAddress = query(
  /[?&](X-Amz-Signature|X-Amz-Credential|X-Goog-Signature|Signature|sig|OSSAccessKeyId|q-signature)=/i,
);
