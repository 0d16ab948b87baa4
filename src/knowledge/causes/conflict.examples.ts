import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { conflictCauses } from "./conflict.ts";

export const conflictExamples: ExamplesOf<typeof conflictCauses> = {
  "destination-exists": {
    fires: [exchange({ request: "MOVE /a", sent: { Overwrite: "F", Destination: "/b" }, status: 412 })],
    silent: [exchange({ request: "MOVE /a", sent: { Destination: "/b" }, status: 412 })],
  },
  "destination-missing": {
    fires: [exchange({ request: "COPY /a", status: 400 })],
    silent: [exchange({ request: "COPY /a", sent: { Destination: "/b" }, status: 400 })],
  },
  "folder-exists": {
    fires: [exchange({ request: "MKCOL /docs/", status: 405 })],
    silent: [exchange({ request: "POST /docs/", status: 405 })],
  },
  "put-on-folder": {
    fires: [exchange({ request: "PUT /docs/", status: 409 })],
    silent: [exchange({ request: "PUT /docs/a.txt", status: 409 })],
  },
  "slash-missing": {
    fires: [exchange({ request: "MKCOL /docs", status: 409 })],
    silent: [exchange({ request: "MKCOL /docs/", status: 409 })],
  },
  "parent-missing": {
    fires: [exchange({ request: "MKCOL /x/y/", status: 409 })],
    silent: [
      exchange({ request: "POST /x/y/", status: 409 }),
      exchange({ request: "PUT /a/b/c/d", status: 500, json: { error: "x" } }),
      exchange({ request: "PUT /a/b/c/d", status: 409, json: { error: "x" } }),
      exchange({ request: "PUT /a/b/c/d", status: 500 }),
    ],
  },
  "depth-refused": {
    fires: [exchange({ request: "PROPFIND /", sent: { Depth: "infinity" }, status: 403 })],
    silent: [exchange({ request: "PROPFIND /", status: 403 })],
  },
  locked: {
    fires: [exchange({ request: "PUT /a", status: 423 })],
    silent: [exchange({ request: "PUT /a", status: 409 })],
  },
  "says-exists": {
    fires: [
      exchange({ status: 409, json: { message: "Email already registered" } }),
      exchange({ status: 422, json: { errors: { email: ["has already been taken"] } } }),
    ],
    silent: [
      exchange({ status: 409, json: { message: "x" } }),
      exchange({ status: 422, json: { message: "is type integer, already exists as type float" } }),
    ],
  },
  "says-locked": {
    fires: [exchange({ status: 409, json: { message: "The document is locked by another user" } })],
    silent: [exchange({ status: 409, json: { message: "x" } })],
  },
  "says-state": {
    fires: [exchange({ status: 409, json: { message: "Order already shipped" } })],
    silent: [exchange({ status: 409, json: { message: "x" } })],
  },
  conflict: {
    fires: [exchange({ status: 409, json: { error: "x" }, request: "POST /orders" })],
    silent: [exchange({ status: 409, json: { error: "x" }, request: "MKCOL /orders/" })],
  },
  "too-early": { fires: [exchange({ status: 425 })], silent: [exchange({ status: 400 })] },
};
