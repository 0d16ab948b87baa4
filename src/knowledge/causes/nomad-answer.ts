import { any } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { field } from "../../diagnosis/condition/response.ts";

/** Nomad answered, or was asked: it and Consul write some of the same sentences. */
export const ofNomad = any(
  field("x-nomad-index"),
  field("x-nomad-knownleader"),
  path(
    /^\/v1\/(?:jobs?|nodes?|allocations?|client|deployments?|evaluations?|namespaces?|vars?|volumes?|scaling|regions)(?:\/|$)/,
  ),
);
