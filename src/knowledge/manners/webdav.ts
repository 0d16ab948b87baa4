import { defineManner } from "../../diagnosis/manner.ts";
import { by } from "../../diagnosis/condition/author.ts";
import { body } from "../../diagnosis/condition/body.ts";
import { all, any, not } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { documentedBy } from "../responders/documented.ts";
import { written } from "./written.ts";

const DAV = (section: string) => documentedBy(rfc(4918, section));
const said = any(body(/<h1>/), field("server"));
const NO_DESTINATION = all(method("COPY", "MOVE"), not(sent("destination")));

/** File operations over HTTP, as the modules of nginx, Apache and lighttpd answer them. */
export const webdav = defineManner({
  id: "webdav",
  causes: [
  DAV("9.3.1")(
    "folder-exists",
    "target-already-exists",
    [405],
    "likely",
    all(written, method("MKCOL"), said),
  ),
  DAV("10.6")(
    "overwrite-forbidden",
    "target-already-exists",
    [412],
    "likely",
    all(
      written,
      method("COPY", "MOVE", "PUT"),
      any(sent("overwrite", /^f$/i), sent("if-none-match", "*")),
      said,
    ),
  ),
  DAV("9.3")(
    "folder-without-slash",
    "file-operation-invalid",
    [409],
    "likely",
    all(by("nginx", "openresty", "tengine"), method("MKCOL"), path(/[^/]$/), said),
  ),
  DAV("9.7.2")(
    "put-to-folder",
    "file-operation-invalid",
    [405, 409],
    "likely",
    all(written, method("PUT"), any(path(/\/$/), by("nginx", "openresty", "tengine")), said),
  ),
  DAV("9.3.1")(
    "parent-missing",
    "parent-collection-missing",
    [409],
    "likely",
    all(written, method("MKCOL", "PUT", "COPY", "MOVE"), said),
  ),
  DAV("10.3")(
    "destination-missing",
    "file-operation-invalid",
    [400],
    "likely",
    all(written, NO_DESTINATION, said),
  ),
  DAV("9.6")(
    "folder-deleted-without-slash",
    "file-operation-invalid",
    [409],
    "likely",
    all(by("nginx", "openresty", "tengine"), method("DELETE"), said),
  ),
  DAV("9.11")(
    "lock-token-missing",
    "file-operation-invalid",
    [400],
    "likely",
    all(written, method("UNLOCK"), said),
  ),
  DAV("9.8.5")(
    "destination-elsewhere",
    "file-operation-invalid",
    [502],
    "likely",
    all(written, method("COPY", "MOVE"), sent("destination"), said),
  ),
  DAV("10.2")(
    "operation-header-invalid",
    "file-operation-invalid",
    [400],
    "likely",
    all(
      written,
      method("COPY", "MOVE", "DELETE", "PROPFIND", "LOCK"),
      any(sent("depth"), sent("destination")),
      said,
    ),
  ),
  DAV("11.3")(
    "locked",
    "resource-locked",
    [423, 424],
    "likely",
    all(
      written,
      method("PUT", "DELETE", "MOVE", "COPY", "PROPPATCH", "MKCOL", "LOCK", "UNLOCK", "PATCH", "POST"),
    ),
  ),
  DAV("11.5")("disk-full", "storage-full", [507], "likely", written),
  DAV("9.1")(
    "operations-off",
    "method-not-implemented",
    [405, 501],
    "likely",
    all(
      written,
      method("PROPFIND", "PROPPATCH", "LOCK", "UNLOCK", "REPORT", "SEARCH", "COPY", "MOVE"),
      said,
    ),
  ),
  documentedBy(rfc(9110, "14.5"))(
    "partial-put",
    "method-not-implemented",
    [400, 501],
    "likely",
    all(written, method("PUT"), sent("content-range"), said),
  ),
],
});
