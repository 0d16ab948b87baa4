import type { Difference } from "../comparison/difference.ts";
import type { Request } from "../http/exchange.ts";
import type { Field } from "../http/fields.ts";
import { sized, withField, withJson, withQuery } from "./changed-request.ts";

/** Stands in every secret of a pair: no difference may show it. */
export const CANARY = "c4n4ry";

const secret = (which: number) => `${CANARY}${which}-7hQ2mXw9Rk4Tz8`;

/** What was otherwise when it worked, for the failures that it can explain. */
export type Change = {
  readonly name: string;
  readonly explains: RegExp;
  /** How the request was when it worked, and how it is now. */
  readonly requests?: (request: Request) => readonly [good: Request, failing: Request];
  /** Fields of the good answer and of the failing one. */
  readonly answers?: readonly [good: readonly Field[], failing: readonly Field[]];
  /** The difference that the change makes. */
  readonly isTrue: (difference: Difference) => boolean;
};

const CREDENTIALS = /^auth-(?!.*rule)|^session|^credentials/;
const CONTENT = /^validation-failed|^request-body-malformed|^parameter|^record-not-found|^target-already/;

/** What people change between a request that works and one that does not. */
export const CHANGES: readonly Change[] = [
  sentField("credentials gone", CREDENTIALS, "Authorization", [`Bearer ${secret(1)}`, null]),
  sentField("other credentials", CREDENTIALS, "Authorization", [
    `Bearer ${secret(1)}`,
    `Bearer ${secret(2)}`,
  ]),
  sentField("key gone", CREDENTIALS, "X-Api-Key", [secret(3), null]),
  {
    name: "session's cookie gone",
    explains: CREDENTIALS,
    requests: (request) => [
      withField(request, "Cookie", `theme=dark; sessionid=${secret(4)}; _ga=GA1.1.1`),
      withField(request, "Cookie", "theme=dark; _ga=GA1.1.2"),
    ],
    isTrue: ({ part, name, change }) => part === "cookie" && name === "sessionid" && change === "gone",
  },
  sentField("token against forgery gone", /^csrf/, "X-CSRF-Token", [secret(5), null]),
  sentJson("member gone", CONTENT, [{ name: "Ann", email: "a@site.example" }, { name: "Ann" }], "email"),
  sentJson(
    "member of another type",
    CONTENT,
    [
      { name: "Ann", age: 5 },
      { name: "Ann", age: "5" },
    ],
    "age",
  ),
  {
    ...sentJson(
      "member renamed",
      CONTENT,
      [
        { user_name: "Ann", age: 5 },
        { userName: "Ann", age: 5 },
      ],
      "",
    ),
    isTrue: ({ part, change }) => part === "body" && change === "renamed",
  },
  sentField("type of the content", /media-type/, "Content-Type", ["application/json", "text/plain"]),
  sentField("type that is wanted", /acceptable|negotiation/, "Accept", ["application/json", "text/csv"]),
  {
    name: "larger body",
    explains: /body-too-large/,
    requests: (request) => [sized(request, 40_000), sized(request, 9_000_000)],
    isTrue: ({ part }) => part === "body-size",
  },
  {
    name: "query key gone",
    explains:
      /^(validation|parameter|record-not-found|path-mismatch|application-error|unhandled|auth-missing)/,
    requests: (request) => [withQuery(request, "tenant=acme"), request],
    isTrue: ({ part, name }) => part === "query" && name === "tenant",
  },
  sentField("other origin", /^cors/, "Origin", ["http://localhost:3000", "http://localhost:5173"]),
  sentField("page of another site", /hotlink|referer/, "Referer", [
    "https://site.example/a",
    "https://other.example/a",
  ]),
  sentField(
    "tenant gone",
    /^(auth-not-authorised|validation|record-not-found|route-not-found|host-not)/,
    "X-Tenant-Id",
    ["acme", null],
  ),
  {
    name: "limit used up",
    explains: /^rate-limited|^quota/,
    answers: [
      [{ name: "X-RateLimit-Remaining", value: "17" }],
      [{ name: "X-RateLimit-Remaining", value: "0" }],
    ],
    isTrue: ({ part, name }) => part === "response-field" && /remaining/i.test(name),
  },
  {
    name: "another build",
    explains: /^(unhandled-exception|application-error|database|script|app-|route-not-found|file-not-found)/,
    answers: [[{ name: "X-App-Version", value: "4.1.7" }], [{ name: "X-App-Version", value: "4.2.0" }]],
    isTrue: ({ group, part }) => group === "build" && part === "response-field",
  },
  {
    name: "another one answers",
    explains: /^upstream|^service|^gateway|^maintenance|^host-not/,
    answers: [[{ name: "Server", value: "Kestrel" }], []],
    isTrue: ({ group, part }) => part === "answerer" || group === "answerer",
  },
];

function sentField(
  name: string,
  explains: RegExp,
  field: string,
  [good, failing]: readonly [string, string | null],
): Change {
  return {
    name,
    explains,
    requests: (request) => [withField(request, field, good), withField(request, field, failing)],
    isTrue: ({ part, name: of }) => part === "field" && of.toLowerCase() === field.toLowerCase(),
  };
}

function sentJson(
  name: string,
  explains: RegExp,
  [good, failing]: readonly [object, object],
  member: string,
): Change {
  return {
    name,
    explains,
    requests: (request) => [withJson(request, good), withJson(request, failing)],
    isTrue: ({ part, name: of }) => part === "body" && of.includes(member),
  };
}
