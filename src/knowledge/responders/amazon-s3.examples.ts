import { exchange, type Parts } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { amazonS3 } from "./amazon-s3.ts";

const s3 = { Server: "AmazonS3", "x-amz-request-id": "597BC09EA0C60401", "Content-Type": "application/xml" };
const head: Parts = { request: "HEAD /photo.jpg" };
const signedHead: Parts = { request: "HEAD /photo.jpg?X-Amz-Signature=0a" };

export const amazonS3Examples: ResponderExamples<typeof amazonS3> = {
  signs: {
    "error-xml": { fires: [exchange({ status: 404, fields: { server: "AmazonS3" }, body: "<Error><Code>" })], silent: [exchange({ status: 404, fields: { server: "AmazonS3" }, body: "<html><body><h1>Error</h1></body></html>" })] },
    "error-xml-alone": { fires: ["TODO"], silent: ["TODO"] },
    "website-error-page": { fires: ["TODO"], silent: ["TODO"] },
    "server-field": { fires: [exchange({ status: 403, fields: { Server: "AmazonS3" } })], silent: [exchange({ status: 403, fields: { Server: "gateway" } })] },
    "x-amz-id-2-field": { fires: [exchange({ status: "405 Method Not Allowed", fields: { "x-amz-id-2": "iLYyMMkmBD9iburQ8s+example" } })], silent: [exchange({ status: "405 Method Not Allowed" })] },
  },
  causes: {
  "head-unsigned": { fires: [exchange({ ...head, status: 403, fields: s3 })], silent: [exchange({ ...signedHead, status: 403, fields: s3 })] },
  "head-denied": { fires: [exchange({ ...signedHead, status: 403, fields: s3 })], silent: [exchange({ ...head, status: 403 })] },
  "head-hidden": { fires: [exchange({ ...head, status: 403, fields: s3 })], silent: [exchange({ ...head, status: 403 })] },
  "head-missing": { fires: [exchange({ ...head, status: 404, fields: s3 })], silent: [exchange({ ...head, status: 404 })] },
  "region-redirect": {
    fires: [exchange({ ...head, status: 301, fields: { ...s3, "x-amz-bucket-region": "eu-west-1" } })],
    silent: [exchange({ ...head, status: 301, fields: { Location: "/x" } })],
  },
},
};
