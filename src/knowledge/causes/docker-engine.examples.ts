import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { dockerEngineCauses } from "./docker-engine.ts";

const say = (status: string, message: string) => exchange({ status, json: { message } });

export const dockerEngineExamples: ExamplesOf<typeof dockerEngineCauses> = {
  "object-missing": {
    fires: [
      exchange({ request: "GET /x", status: "404 Not Found", json: { message: "No such container: a" } }),
    ],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
  "api-version": {
    fires: [
      exchange({
        request: "GET /x",
        status: "400 Bad Request",
        json: {
          message:
            "client version 1.24 is too old. Minimum supported API version is 1.44, please upgrade your client to a newer version",
        },
      }),
      say("400 Bad Request", "client version 1.52 is too new. Maximum supported API version is 1.43"),
      say(
        "400 Bad Request",
        "client is newer than server (client API version: 1.30, server API version: 1.24)",
      ),
      exchange({
        status: "400 Bad Request",
        fields: { Server: "Docker/1.9.1 (linux)", "Content-Type": "text/plain; charset=utf-8" },
        body: "client is newer than server (client API version: 1.35, server API version: 1.21)",
      }),
    ],
    silent: [exchange({ status: "400 Bad Request", json: { message: "No." } })],
  },
  "name-taken": {
    fires: [
      say("409 Conflict", 'Conflict. The container name "/web" is already in use by container "0f1e".'),
      say("409 Conflict", "network with name a already exists"),
    ],
    silent: [say("409 Conflict", "conflict: unable to delete a (must be forced)")],
  },
  "in-use": {
    fires: [
      say("409 Conflict", "conflict: unable to delete 0f1e (must be forced) - image is being used"),
      say("409 Conflict", "remove data: volume is in use - [0f1e]"),
      say("409 Conflict", "container 0f1e is not running"),
    ],
    silent: [say("409 Conflict", "network with name a already exists")],
  },
  "image-denied": {
    fires: [
      say(
        "404 Not Found",
        "pull access denied for acme/web, repository does not exist or may require 'docker login': denied",
      ),
    ],
    silent: [say("404 Not Found", "No such image: acme/web")],
  },
  "registry-limit": {
    fires: [say("500 Internal Server Error", "toomanyrequests: You have reached your pull rate limit.")],
    silent: [say("500 Internal Server Error", "denied: requested access to the resource is denied")],
  },
  "no-swarm": {
    fires: [
      say("503 Service Unavailable", 'This node is not a swarm manager. Use "docker swarm init" to begin.'),
    ],
    silent: [
      say("503 Service Unavailable", "No."),
      say(
        "503 Service Unavailable",
        "This node is not a swarm manager. Manager is being prepared or has trouble connecting to the cluster.",
      ),
    ],
  },
  "no-endpoint": {
    fires: [exchange({ request: "GET /x", status: "404 Not Found", json: { message: "page not found" } })],
    silent: [exchange({ status: "404 Not Found", json: { message: "No." } })],
  },
};
