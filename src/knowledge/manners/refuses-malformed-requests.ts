import { body, bodyless } from "../../diagnosis/condition/body.ts";
import { all, any, type Condition, holds, measuring, not } from "../../diagnosis/condition/condition.ts";
import { quotingField } from "../../diagnosis/condition/field-line.ts";
import { method, methodOtherThan, sent } from "../../diagnosis/condition/request.ts";
import { field, status } from "../../diagnosis/condition/response.ts";
import { withBody } from "../../diagnosis/condition/size.ts";
import { defineManner } from "../../diagnosis/manner.ts";
import { rfc } from "../../diagnosis/source.ts";
import { anybody, causesOf } from "../writing/causes-of.ts";
import { written } from "./written.ts";

const HTTP = (section: string) => causesOf(anybody, rfc(9110, section));
const MESSAGE = (section: string) => causesOf(anybody, rfc(9112, section));

/** The server's own page, where it was shown. */
const own: Condition = all(
  written,
  any(body(/<h[12]\b|<TITLE>/), field("server"), () => []),
);

const noHost: Condition = holds((c) => {
  const { fields } = c.exchange.request;
  return fields.list.length > 0 && !fields.has("host") && !fields.has(":authority");
});
const oddHost: Condition = measuring("request.field.host", (c) => {
  const hosts = c.exchange.request.fields.all("host");
  const odd = hosts.length > 1 || hosts.some((host) => !/^(?:[\w.-]*|\[[0-9a-f:.]+\])(?::\d*)?$/i.test(host));
  return odd && hosts.join(" | ");
});
const contradictoryLength: Condition = measuring("request.field.content-length", (c) => {
  const { fields } = c.exchange.request;
  const lengths = fields.all("content-length");
  const coding = fields.get("transfer-encoding");
  const odd =
    lengths.length > 1 ||
    (lengths.length > 0 && coding !== null) ||
    lengths.some((length) => !/^\s*\d{1,19}\s*$/.test(length)) ||
    (coding !== null && !/^\s*chunked\s*$/i.test(coding));
  return odd && [...lengths, coding ?? ""].join(" | ");
});
const oddField: Condition = quotingField(
  "request",
  ({ name, value }) =>
    !/^:?[!#$%&'*+.^`|~\w-]+$/.test(name) || [...value].some((char) => char < " " && char !== "\t"),
);
const oddVersion: Condition = holds((c) => {
  const version = c.exchange.request.httpVersion ?? "";
  return /^http\/\d/i.test(version) && !/^http\/(?:0\.9|1\.[01]|2(?:\.0)?|3(?:\.0)?)$/i.test(version);
});
const overHttp2: Condition = holds((c) =>
  /^(?:h2|h3|http\/[23])/i.test(c.exchange.response?.httpVersion ?? ""),
);

/** A fault of HTTP itself that the request shows. */
export const malformed: Condition = any(noHost, oddHost, contradictoryLength, oddField, oddVersion);

/** A browser writes the head of such a request by itself, and writes it well. */
const plainGet: Condition = all(method("GET", "HEAD"), not(withBody), not(malformed));

/** Methods that some server somewhere has; another word is a mistake of the client. */
const knownMethod: Condition = not(
  methodOtherThan(
    ...[
      "GET",
      "HEAD",
      "POST",
      "PUT",
      "DELETE",
      "OPTIONS",
      "PATCH",
      "CONNECT",
      "TRACE",
      "TRACK",
      "PURGE",
      "BAN",
      "QUERY",
    ],
    ...[
      "PROPFIND",
      "PROPPATCH",
      "MKCOL",
      "COPY",
      "MOVE",
      "LOCK",
      "UNLOCK",
      "REPORT",
      "SEARCH",
      "ACL",
      "BIND",
    ],
  ),
);

/** What a server in front refuses before it looks for anything: the request itself breaks HTTP. */
export const refusesMalformedRequests = defineManner({
  id: "refuses-malformed-requests",
  causes: [
    HTTP("7.2").likely("host-absent", "host-header-invalid", 400, all(own, noHost)),
    HTTP("7.2").likely("host-odd", "host-header-invalid", [400, 404, 421], all(own, oddHost)),
    MESSAGE("6.3").likely(
      "framing",
      "request-framing-invalid",
      [400, 411, 413, 501],
      all(own, contradictoryLength),
    ),
    MESSAGE("5.1").likely("field-odd", "malformed-request-head", 400, all(own, oddField)),
    HTTP("2.5").likely("version-odd", "http-version-unsupported", [400, 505], all(own, oddVersion)),
    HTTP("15.6.6").likely("version-refused", "http-version-unsupported", 505, own),
    HTTP("9.1").likely(
      "method-unknown",
      "method-not-implemented",
      [400, 403, 405, 501],
      all(own, not(knownMethod)),
    ),
    HTTP("9.3.8").likely(
      "trace-refused",
      "method-not-implemented",
      [405, 501],
      all(own, method("TRACE", "TRACK")),
    ),
    HTTP("9.3.6").likely(
      "asked-as-proxy",
      "server-used-as-proxy",
      [400, 403, 404, 405, 501],
      all(
        own,
        not(field("via")),
        any(method("CONNECT"), sent("proxy-connection"), sent("proxy-authorization")),
      ),
    ),
    // Over HTTP/2 the browser's own library writes the head, so a bare 400 there is a rule's.
    HTTP("15.5.1").likely(
      "head-unreadable-h1",
      "malformed-request-head",
      400,
      all(own, status(400), not(bodyless), not(overHttp2), not(plainGet)),
    ),
    HTTP("15.5.1").possible(
      "head-unreadable-perhaps",
      "malformed-request-head",
      400,
      all(own, status(400), not(bodyless), not(overHttp2), plainGet),
    ),
    HTTP("15.5.1").likely(
      "rule-400",
      "blocked-by-config-rule",
      400,
      all(own, status(400), not(bodyless), not(all(not(overHttp2), plainGet))),
    ),
    HTTP("15.5.1").possible(
      "rule-400-perhaps",
      "blocked-by-config-rule",
      400,
      all(own, status(400), not(bodyless), not(overHttp2), plainGet),
    ),
  ],
});
