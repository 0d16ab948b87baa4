import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { minio } from "./minio.ts";

const server = { Server: "MinIO", "X-Amz-Request-Id": "16D69F6B835C12A8" };
const head: Parts = { request: "HEAD /bucket" };
const signed: Parts = { request: "HEAD /bucket?X-Amz-Signature=0a" };

export const minioExamples: ResponderExamples<typeof minio> = {
  signs: {
    "x-minio-error-code-field": {
      fires: [
        exchange({
          request: "HEAD /bucket/a",
          status: "404 Not Found",
          fields: { "X-Minio-Error-Code": "NoSuchKey" },
        }),
      ],
      silent: [
        exchange({
          request: "HEAD /bucket/a",
          status: "404 Not Found",
          fields: { "X-Amz-Request-Id": "17D2B1A9E0C3F4B5" },
        }),
      ],
    },
    "error-xml": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { Server: "MinIO", "Content-Type": "application/xml" },
          body: "<Error><Code>AccessDenied</Code><Message>Access Denied.</Message></Error>",
        }),
      ],
      silent: [
        exchange({
          status: "403 Forbidden",
          fields: { Server: "AmazonS3", "Content-Type": "application/xml" },
          body: "<Error><Code>AccessDenied</Code><Message>Access Denied</Message></Error>",
        }),
      ],
    },
    "error-xml-alone": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "application/xml" },
          body: `<Error><Code>NoSuchKey</Code><RequestId>17D2B1A9E0C3F4B5</RequestId><HostId>${"dd9025ba".repeat(8)}</HostId></Error>`,
        }),
        exchange({
          status: "403 Forbidden",
          fields: { Server: "nginx", "Content-Type": "application/xml" },
          body: "<Error><Code>SignatureDoesNotMatch</Code><Message>x</Message><Key></Key><BucketName></BucketName><Resource>/</Resource><RequestId>3L137</RequestId><HostId>3L137</HostId></Error>",
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "application/xml" },
          body: `<Error><Code>NoSuchKey</Code><RequestId>4442587FB7D0A2F9</RequestId><HostId>${"Ab0+".repeat(18)}Ab0=</HostId></Error>`,
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: 403, fields: { Server: "MinIO" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "AmazonS3" } })],
    },
    "x-minio-deployment-id-field": {
      fires: [
        exchange({
          status: "403 Forbidden",
          fields: { "X-Minio-Deployment-Id": "00000000-0000-0000-0000-000000000000" },
        }),
      ],
      silent: [exchange({ status: "403 Forbidden", fields: { "X-Amz-Request-Id": "17D2B1A9E0C3F4B5" } })],
    },
  },
  causes: {
    anonymous: {
      fires: [exchange({ ...head, status: 403, fields: server })],
      silent: [exchange({ ...signed, status: 403, fields: server })],
    },
    denied: {
      fires: [exchange({ ...signed, status: 403, fields: server })],
      silent: [exchange({ ...head, status: 403, fields: { Server: "nginx" } })],
    },
    "head-missing": {
      fires: [exchange({ ...head, status: 404, fields: server })],
      silent: [exchange({ status: 404, fields: server })],
    },
    "not-ready": {
      fires: [exchange({ status: 503, fields: server })],
      silent: [exchange({ status: 503, fields: { Server: "nginx" } })],
    },
  },
};
