import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { artifactRepositoriesCauses } from "./artifact-repositories.ts";

const PUT = "PUT /repository/releases/a/1.0/a-1.0.jar";
const phrase = (words: string) => exchange({ request: PUT, status: `400 ${words}` });
const told = (status: string, message: string) =>
  exchange({
    request: "PUT /artifactory/libs/a/1.0/a-1.0.jar",
    status,
    fields: { Server: "Artifactory/7.77.5" },
    json: { errors: [{ status: Number(status.slice(0, 3)), message }] },
  });
const CONFLICT = "409 Conflict";

export const artifactRepositoriesExamples: ExamplesOf<typeof artifactRepositoriesCauses> = {
  "no-referrers-api": {
    fires: [
      exchange({ request: "GET /v2/team/app/referrers/sha256:92be", status: "404 Not Found" }),
      exchange({ request: "GET /v2/app/referrers/sha256:92be", status: 404, body: "404 page not found" }),
    ],
    silent: [
      exchange({ request: "GET /v2/app/manifests/sha256:92be", status: "404 Not Found" }),
      exchange({ request: "GET /v2/users/referrers/42", status: "404 Not Found" }),
    ],
  },
  "nexus-file-there": {
    fires: [
      phrase("Repository does not allow updating assets: releases"),
      exchange({
        request: PUT,
        status: "400 Bad Request",
        page: "Repository does not allow updating assets: releases",
      }),
    ],
    silent: [phrase("Bad Request")],
  },
  "nexus-version-policy": {
    fires: [
      phrase(
        "Repository version policy: RELEASE does not allow metadata in path: a/1.0-SNAPSHOT/maven-metadata.xml",
      ),
      phrase("Repository version policy: SNAPSHOT does not allow version: 1.0"),
    ],
    silent: [phrase("Repository does not allow updating assets: releases")],
  },
  "nexus-content-type": {
    fires: [phrase("Detected content type [text/html], but expected [application/java-archive]: a-1.0.jar")],
    silent: [phrase("Bad Request")],
  },
  "artifactory-version-policy": {
    fires: [
      told(
        CONFLICT,
        "The repository 'libs' rejected the artifact 'a/1.0/a-1.0.jar' due to its snapshot/release handling policy.",
      ),
      told(
        CONFLICT,
        "The repository 'libs' rejected the resolution of an artifact 'libs:a/1.0/a.pom' due to conflict in the snapshot release handling policy.",
      ),
    ],
    silent: [told(CONFLICT, "The repository 'libs' rejected the artifact 'a'.")],
  },
  "artifactory-patterns": {
    fires: [
      told(
        "403 Forbidden",
        "The repository 'libs' rejected the path 'a/k' due to a conflict with its include/exclude patterns.",
      ),
    ],
    silent: [told("403 Forbidden", "No.")],
  },
  "artifactory-overwrite": {
    fires: [
      told(
        "403 Forbidden",
        "Not enough permissions to overwrite artifact 'libs:a' (user 'b' needs DELETE permission).",
      ),
    ],
    silent: [told("403 Forbidden", "Not enough permissions.")],
  },
  "artifactory-pom-path": {
    fires: [
      told(
        CONFLICT,
        "The target deployment path 'x/a-1.0.pom' does not match the POM's expected path prefix 'org/a/1.0'.",
      ),
    ],
    silent: [told(CONFLICT, "The target deployment path 'x/a-1.0.pom' is locked.")],
  },
  "artifactory-license": {
    fires: [told("400 Bad Request", "This REST API is available only in Artifactory Pro (see: jfrog.com).")],
    silent: [told("400 Bad Request", "No.")],
  },
  "artifactory-checksum": {
    fires: [
      told(CONFLICT, "Checksum policy 'LocalRepoChecksumPolicy: CLIENT' rejected the artifact 'libs:a'."),
    ],
    silent: [told(CONFLICT, "No.")],
  },
};
