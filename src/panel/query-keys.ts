import { LANGUAGES } from "../diagnosis/text.ts";
import type { Change } from "../http/hop-change.ts";
import { listed } from "../http/listed.ts";
import type { KEY_MEANINGS } from "../telling/labels/filter-keys.ts";
import type { FilterKey } from "./filter-key.ts";
import { PatternMatcher } from "./pattern-matcher.ts";
import { readPattern } from "./pattern-program.ts";
import { STATES, stateOf, statesOf } from "./query-states.ts";
import { bytesOf, millisecondsOf, statusTest } from "./query-values.ts";
import type { Row } from "./row.ts";
import {
  cookieDomain,
  cookiesSet,
  namesSent,
  sendsCookie,
  setsCookie,
  setsForDomain,
  setsForPath,
  someSetCookie,
} from "./row-cookies.ts";
import { fieldNames, hasField, hostnameOf, protocolOf, schemeOf } from "./row-fields.ts";
import { askingFiles, isAskedForBy } from "./row-initiator.ts";

const CHANGES: readonly Change[] = [
  "method",
  "body",
  "authorization",
  "cookie",
  "content-type",
  "scheme",
  "host",
  "origin",
  "referer",
  "fragment",
];

/** Every key of the filter: tests, suggestions and the help are made of this. */
export const KEYS: { readonly [Name in keyof typeof KEY_MEANINGS]: FilterKey } = {
  status: {
    aliases: ["status-code"],
    example: "status:4xx",
    test: (value) => {
      const matches = statusTest(value);
      return ({ exchange: { response } }) => response !== null && matches(response.status);
    },
    values: ({ exchange: { response } }) =>
      response?.status ? [String(response.status), `${Math.floor(response.status / 100)}xx`] : [],
  },
  method: {
    example: "method:POST",
    test: (value) => (row) => row.exchange.request.method.toLowerCase() === value,
    values: (row) => [row.exchange.request.method],
  },
  domain: {
    example: "domain:*.example.com",
    test: (value) => (row) => {
      const host = hostnameOf(row);
      return value.startsWith("*") ? host.endsWith(value.slice(1)) : host.includes(value);
    },
    values: (row) => [hostnameOf(row)],
  },
  url: {
    example: "url:/api/",
    test: (value) => (row) => row.exchange.request.url.toLowerCase().includes(value),
  },
  regexp: {
    example: "/v[12]/",
    test: (value) => {
      const program = readPattern(value);
      return typeof program === "string" ? program : new PatternMatcher(program);
    },
  },
  type: {
    aliases: ["resource-type"],
    example: "type:fetch",
    test: (value) => (row) => row.exchange.type === value,
    values: (row) => [row.exchange.type ?? ""],
  },
  cause: {
    example: "cause:timeout",
    needsDiagnosis: () => true,
    test: (value) => (row) =>
      row.diagnosis.causes.some(
        (cause) => cause.mechanism.includes(value) || inEitherLanguage(cause.name, value),
      ),
    values: (row) =>
      row.isDiagnosed ? row.diagnosis.causes.slice(0, 1).map((cause) => cause.mechanism) : [],
  },
  by: {
    example: "by:nginx",
    needsDiagnosis: () => true,
    test: (value) => (row) => {
      const { author } = row.diagnosis;
      return author !== null && (author.id.includes(value) || inEitherLanguage(author.name, value));
    },
    values: (row) => (row.isDiagnosed && row.diagnosis.author ? [row.diagnosis.author.id] : []),
  },
  is: {
    example: "is:error",
    fixed: Object.keys(STATES),
    needsDiagnosis: (value) => stateOf(value)?.needsDiagnosis === true,
    growsByDiagnosis: (value) => stateOf(value)?.growsByDiagnosis === true,
    test: (value) => stateOf(value)?.holds ?? "value",
    values: statesOf,
  },
  changed: {
    example: "changed:authorization",
    fixed: CHANGES,
    test: (value) => {
      const wanted = CHANGES.find((change) => change === value);
      return wanted ? (row) => row.change?.changed.includes(wanted) === true : "value";
    },
    values: (row) => row.change?.changed ?? [],
  },
  "has-response-header": {
    example: "has-response-header:retry-after",
    test: (value) => (row) => hasField(row.exchange.response?.fields, value),
    values: (row) => fieldNames(row.exchange.response?.fields),
  },
  "has-request-header": {
    example: "has-request-header:origin",
    test: (value) => (row) => hasField(row.exchange.request.fields, value),
    values: (row) => fieldNames(row.exchange.request.fields),
  },
  "mime-type": {
    example: "mime-type:json",
    test: (value) => (row) =>
      (listed(row.exchange.response?.fields, "content-type") ?? "").toLowerCase().includes(value),
    values: (row) => [
      listed(row.exchange.response?.fields, "content-type")?.split(";", 1)[0]?.trim().toLowerCase() ?? "",
    ],
  },
  "slower-than": {
    example: "slower-than:1s",
    fixed: ["500ms", "1s", "5s"],
    test: (value) => {
      const limit = millisecondsOf(value);
      return limit === null ? "value" : (row) => (row.exchange.duration ?? -1) > limit;
    },
  },
  "larger-than": {
    example: "larger-than:100k",
    fixed: ["10k", "100k", "1M"],
    test: (value) => {
      const limit = bytesOf(value);
      return limit === null ? "value" : (row) => (sizeOf(row) ?? -1) > limit;
    },
  },
  size: {
    example: "size:10k",
    test: (value) => {
      const wanted = bytesOf(value);
      if (wanted === null) return "value";
      return (row) => {
        const size = sizeOf(row);
        return size !== null && Math.abs(wanted - size) <= size / 10;
      };
    },
  },
  scheme: {
    example: "scheme:http",
    test: (value) => (row) => schemeOf(row) === value,
    values: (row) => [schemeOf(row)],
  },
  protocol: {
    example: "protocol:h2",
    test: (value) => {
      const wanted = value.replace(/^http\/([23])(?:\.0)?$/, "h$1");
      return (row) => protocolOf(row).includes(wanted);
    },
    values: (row) => [protocolOf(row)],
  },
  "remote-ip": {
    example: "remote-ip:127.0.0.1",
    test: (value) => (row) => row.exchange.serverAddress?.includes(value) === true,
    values: (row) => [row.exchange.serverAddress ?? ""],
  },
  initiator: {
    example: "initiator:client.js",
    test: (value) => (row) => isAskedForBy(row, value),
    values: askingFiles,
  },
  "cookie-name": {
    example: "cookie-name:session",
    test: (value) => (row) => sendsCookie(row, "name", value) || setsCookie(row, "name", value),
    values: (row) => [...namesSent(row), ...cookiesSet(row).map(({ name }) => name)],
  },
  "cookie-value": {
    example: "cookie-value:…",
    secret: true,
    test: (value) => (row) => sendsCookie(row, "value", value) || setsCookie(row, "value", value),
  },
  "cookie-path": {
    example: "cookie-path:/admin",
    test: (value) => (row) => setsForPath(row, value),
    values: (row) => cookiesSet(row).map((cookie) => cookie.attributes.get("path") ?? ""),
  },
  "set-cookie-name": {
    example: "set-cookie-name:session",
    test: (value) => (row) => setsCookie(row, "name", value),
    values: (row) => cookiesSet(row).map(({ name }) => name),
  },
  "set-cookie-value": {
    example: "set-cookie-value:…",
    secret: true,
    test: (value) => (row) => setsCookie(row, "value", value),
  },
  "set-cookie-domain": {
    aliases: ["cookie-domain"],
    example: "set-cookie-domain:example.com",
    test: (value) => {
      const wanted = value.replace(/^\./, "");
      return (row) => setsForDomain(row, wanted);
    },
    values: (row) => cookiesSet(row).map((cookie) => cookieDomain(cookie, row)),
  },
  "response-header-set-cookie": {
    example: "response-header-set-cookie:secure",
    secret: true,
    test: (value) => (row) => someSetCookie(row, value, (line) => line.includes(value)),
  },
};

export type KeyName = keyof typeof KEYS;

export const KEY_NAMES = Object.keys(KEYS) as KeyName[];

function inEitherLanguage(name: Readonly<Record<string, string>>, value: string): boolean {
  return LANGUAGES.some((language) => name[language]?.toLowerCase().includes(value));
}

function sizeOf({ exchange: { response } }: Row): number | null {
  return response?.body.size ?? null;
}
