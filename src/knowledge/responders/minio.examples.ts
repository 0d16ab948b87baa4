import { exchange, type Parts } from "../writing/exchange.ts";
import type { ResponderExamples } from "../../diagnosis/examples.ts";
import type { minio } from "./minio.ts";

const server = { Server: "MinIO", "X-Amz-Request-Id": "16D69F6B835C12A8" };
const head: Parts = { request: "HEAD /bucket" };
const signed: Parts = { request: "HEAD /bucket?X-Amz-Signature=0a" };

export const minioExamples: ResponderExamples<typeof minio> = {
  signs: {
    "x-minio-error-code-field": { fires: ["TODO"], silent: ["TODO"] },
    "error-xml": { fires: [exchange({ status: "403 Forbidden", fields: { "X-Minio-Deployment-Id": "21f6c320-014c-4860-a4dc-f846ffb4b48e" }, body: "<Error><Code>" })], silent: [exchange({ status: "403 Forbidden", fields: { "X-Minio-Deployment-Id": "21f6c320-014c-4860-a4dc-f846ffb4b48e" }, body: "<html><body><h1>Error</h1></body></html>" })] },
    "error-xml-alone": { fires: ["TODO"], silent: ["TODO"] },
    "server-field": { fires: [exchange({ status: 403, fields: { Server: "MinIO" } })], silent: [exchange({ status: 403, fields: { Server: "gateway" } })] },
    "x-minio-deployment-id-field": { fires: [exchange({ status: "403 Forbidden", fields: { "X-Minio-Deployment-Id": "21f6c320-014c-4860-a4dc-f846ffb4b48e" } })], silent: [exchange({ status: "403 Forbidden" })] },
  },
  causes: {
  anonymous: { fires: [exchange({ ...head, status: 403, fields: server })], silent: [exchange({ ...signed, status: 403, fields: server })] },
  denied: { fires: [exchange({ ...signed, status: 403, fields: server })], silent: [exchange({ ...head, status: 403, fields: { Server: "nginx" } })] },
  "head-missing": { fires: [exchange({ ...head, status: 404, fields: server })], silent: [exchange({ status: 404, fields: server })] },
  "not-ready": { fires: [exchange({ status: 503, fields: server })], silent: [exchange({ status: 503, fields: { Server: "nginx" } })] },
},
};
