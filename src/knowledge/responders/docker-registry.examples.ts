import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import { type dockerRegistry, registryErrors } from "./docker-registry.ts";

const api = { "Docker-Distribution-Api-Version": "registry/2.0" };
const own = (status: number, code: string, asked: Parts = {}, fields = {}) =>
  exchange({
    ...asked,
    status,
    fields: { ...api, ...fields },
    body: `{"errors":[{"code":"${code}","message":"no"}]}`,
  });
const bearer: Parts = { sent: { Authorization: "Bearer a.b.c" } };
const scope = { "WWW-Authenticate": 'Bearer realm="https://a.example",error="insufficient_scope"' };

export const dockerRegistryExamples: ResponderExamples<typeof dockerRegistry> = {
  signs: {
    "error-json": {
      fires: [
        exchange({
          status: 404,
          fields: { "Docker-Distribution-Api-Version": "registry/2.0" },
          body: '{"errors":[{"code":"DENIED","message":"no"}]}',
        }),
        ...(
          [
            [400, "MANIFEST_INVALID"],
            [403, "DENIED"],
            [405, "UNSUPPORTED"],
            [429, "TOOMANYREQUESTS"],
            [500, "UNKNOWN"],
            [503, "UNAVAILABLE"],
          ] as const
        ).map(([status, code]) => own(status, code)),
      ],
      silent: [exchange({ status: 404, body: '{"errors":[{"code":"DENIED","message":"no"}]}' })],
    },
    "scope-challenge": {
      fires: [
        exchange({
          status: "401 Unauthorized",
          fields: {
            "Www-Authenticate":
              'Bearer realm="https://auth.example/token",service="registry",scope="repository:a/b:pull"',
          },
          json: { errors: [{ code: "UNAUTHORIZED", message: "authentication required" }] },
        }),
      ],
      silent: [
        exchange({
          status: "401 Unauthorized",
          fields: { "Www-Authenticate": 'Bearer realm="https://auth.example/token",scope="read:orders"' },
          json: { errors: [{ code: "UNAUTHORIZED", message: "authentication required" }] },
        }),
      ],
    },
    "error-code": {
      fires: [exchange({ status: 404, body: '{"errors":[{"code":"NAME_UNKNOWN","message":"no"}]}' })],
      silent: [exchange({ status: 404, body: '{"error":"failed"}' })],
    },
    "api-version-field": {
      fires: [exchange({ status: 404, fields: { "Docker-Distribution-Api-Version": "registry/2.0" } })],
      silent: [exchange({ status: 404 })],
    },
  },
  causes: {
    "upload-out-of-order": {
      fires: [own(416, "RANGE_INVALID"), own(404, "BLOB_UPLOAD_INVALID")],
      silent: [own(404, "BLOB_UPLOAD_UNKNOWN")],
    },
    "delete-off": {
      fires: [own(405, "UNSUPPORTED", { request: "DELETE /v2/app/manifests/sha256:ab" })],
      silent: [own(405, "UNSUPPORTED", { request: "PUT /v2/app/manifests/a" })],
    },
    "no-referrers-api": {
      fires: [own(404, "MANIFEST_UNKNOWN", { request: "GET /v2/team/app/referrers/sha256:92be" })],
      silent: [
        own(404, "MANIFEST_UNKNOWN", { request: "GET /v2/team/app/manifests/sha256:92be" }),
        own(404, "NAME_UNKNOWN", { request: "GET /v2/team/app/referrers/sha256:92be" }),
      ],
    },
    "token-missing": { fires: [own(401, "UNAUTHORIZED")], silent: [own(401, "UNAUTHORIZED", bearer)] },
    "scope-missing": {
      fires: [own(401, "UNAUTHORIZED", bearer, scope)],
      silent: [own(401, "UNAUTHORIZED", bearer)],
    },
    "token-refused": { fires: [own(401, "UNAUTHORIZED", bearer)], silent: [own(401, "UNAUTHORIZED")] },
    ...examplesOfTable(registryErrors, (code) => own(404, code)),
  },
};
