import { all, any, holds, not } from "../../diagnosis/condition/condition.ts";
import { jsonBody } from "../../diagnosis/condition/json.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, sent } from "../../diagnosis/condition/request.ts";
import { field, mediaType, status } from "../../diagnosis/condition/response.ts";
import { says } from "../../diagnosis/condition/words.ts";
import { rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { cause } from "../writing/define.ts";

const DAV = (section: string) => rfc(4918, section);
const slashAtEnd = path(/[^/]\/$/);
const davMethod = method("MKCOL", "COPY", "MOVE", "LOCK", "UNLOCK", "PROPFIND", "PROPPATCH");

/** The state of the resource forbids the change. */
export const conflictCauses = {
  id: "conflict",
  causes: [
    cause({
      id: "destination-exists",
      mechanism: "target-already-exists",
      on: [412],
      certainty: "likely",
      when: all(method("COPY", "MOVE"), sent("overwrite", /^\s*F/i)),
      sources: [DAV("9.8.4")],
    }),
    cause({
      id: "destination-missing",
      mechanism: "file-operation-invalid",
      on: [400, 403, 502],
      certainty: "likely",
      when: all(
        method("COPY", "MOVE"),
        holds((c) => !c.exchange.request.fields.has("destination")),
        any(status(400), status(403, 502)),
      ),
      sources: [DAV("10.3")],
    }),
    cause({
      id: "folder-exists",
      mechanism: "target-already-exists",
      on: [405],
      certainty: "likely",
      when: method("MKCOL"),
      sources: [DAV("9.3.1")],
    }),
    cause({
      id: "put-on-folder",
      mechanism: "file-operation-invalid",
      on: [405, 409],
      certainty: "likely",
      when: all(method("PUT"), slashAtEnd),
      sources: [DAV("9.7.2")],
    }),
    cause({
      id: "slash-missing",
      mechanism: "file-operation-invalid",
      on: [409],
      certainty: "likely",
      when: all(
        method("MKCOL", "DELETE", "COPY", "MOVE"),
        path(/[^/]$/),
        holds((c) => !/\.\w{1,8}$/.test(c.url?.pathname ?? "")),
        holds((c) => (c.url?.pathname.split("/").length ?? 0) <= 2),
      ),
      sources: [DAV("5.2")],
    }),
    cause({
      id: "parent-missing",
      mechanism: "parent-collection-missing",
      on: [404, 409, 500],
      certainty: "likely",
      when: all(
        method("MKCOL", "PUT", "COPY", "MOVE"),
        any(status(409), all(status(500), path(/^\/[^/]+\/[^/]+\/[^/]+\//))),
        // A JSON interface has no folders.
        not(all(method("PUT"), any(mediaType("json"), sent("content-type", "json")))),
        any(davMethod, not(status(500)), field("dav"), path(/(^|[/._-])(web)?dav([/._-]|$)/i)),
      ),
      sources: [DAV("9.3.1"), DAV("9.7.1")],
    }),
    cause({
      id: "depth-refused",
      mechanism: "file-operation-invalid",
      on: [400, 403],
      certainty: "likely",
      when: all(davMethod, any(sent("depth"), field("dav"), status(400))),
      sources: [DAV("10.2")],
    }),
    cause({
      id: "locked",
      mechanism: "resource-locked",
      on: [423],
      certainty: "likely",
      when: status(423),
      sources: [DAV("11.3")],
    }),
    causesOf(anybody, rfc(9110, "15.5.10")).likely(
      "says-exists",
      "target-already-exists",
      [400, 403, 409, 412, 422, 500],
      says(
        /already (exist(?!s as type\b)|published|in use|registered|taken|present|been taken)|cannot publish over|duplicate (key|entry|value|record)|unique[^\n]{0,20}(constraint|violat)|SQLSTATE\[23(000|505)\]|E11000|must be unique|name[^\n]{0,30}conflict/i,
      ),
    ),
    causesOf(anybody, DAV("11.3")).likely(
      "says-locked",
      "resource-locked",
      [409, 423, 503],
      says(/\block(ed)?\b[^\n]{0,40}(by|another|held|resource|token)|(is|was) (currently )?locked/i),
    ),
    causesOf(anybody, rfc(9110, "15.5.10")).likely(
      "says-state",
      "application-conflict",
      [400, 409, 422],
      says(
        /idempoten|conflict(s|ing)? with|(already|currently|still)[^\n]{0,20}(shipped|paid|cancel\w{0,4}|running|processed|closed|completed|used|in progress|pending|active|deleted)|(stale|outdated|concurrent(ly)?)[^\n]{0,30}(modif|update|version|object|data)|out of stock|insufficient stock|(invalid|wrong|current) state|modified by another/i,
      ),
    ),
    cause({
      id: "conflict",
      mechanism: "application-conflict",
      on: [409],
      certainty: "likely",
      when: all(
        status(409),
        method("GET", "POST", "PUT", "PATCH", "DELETE"),
        any(
          all(jsonBody, field("content-type")),
          holds((c) => c.url?.pathname.endsWith("/") === false),
        ),
      ),
      sources: [rfc(9110, "15.5.10")],
    }),
    cause({
      id: "too-early",
      mechanism: "application-error",
      on: [425],
      certainty: "possible",
      when: any(sent("early-data"), says(/early/i), status(425)),
      sources: [rfc(8470, "5.2")],
    }),
  ],
} as const;
