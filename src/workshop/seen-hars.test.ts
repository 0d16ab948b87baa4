import { readdirSync, readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { type Annotation, annotateAll } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { readHarText } from "../http/har.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { readExample } from "../knowledge/writing/example-case.ts";

// Real files about which something false was said once: what must be said of them, and what must not.

const FOLDER = new URL("../../e2e/hars/seen/", import.meta.url);
const engine = createEngine(knowledge);

type Expected = {
  /** Of every entry, or of those from the first on. */
  readonly entries: readonly {
    readonly status?: number | null;
    readonly failure?: string;
    /** The first cause's mechanism and certainty; null where none may be named. */
    readonly first?: string | null;
    /** Mechanisms that have to be among the causes. */
    readonly says?: readonly string[];
    readonly findings?: readonly string[];
    readonly author?: string | null;
    readonly relays?: readonly string[];
  }[];
  /** Entries of one chain each. */
  readonly chains?: readonly (readonly number[])[];
  /** May not be said of any entry: ids of causes, mechanisms, findings, `mechanism certainty`, or words of a text. */
  readonly never?: readonly (string | RegExp)[];
};

const NOTHING = { first: null, findings: [] } as const;

const FILES: Readonly<Record<string, Expected>> = {
  "angular-templates": { entries: [NOTHING, NOTHING] },
  "browsermob-failures": {
    entries: [
      // After 243 ms: a time-out takes seconds.
      { failure: "Unable to connect to host", first: "connection-refused possible" },
      { failure: "Unable to resolve host: phone.acme.test:443", first: "name-not-resolved likely" },
      // After 21 s.
      { failure: "Unable to connect to host", first: "connection-timed-out possible" },
    ],
    never: [/Firefox/, "connection-dropped-by-policy", "connection-refused likely", "handler-never-responds"],
  },
  "chrome-head-aborted": { entries: [NOTHING] },
  "chrome-insecure-response": {
    entries: [{ failure: "net::ERR_INSECURE_RESPONSE", first: "tls-certificate-invalid certain" }],
    never: ["connection-refused", /without a name|Firefox/],
  },
  "chrome-redirect-dns": {
    entries: [{ first: null, findings: ["host-normalised"] }, NOTHING],
    chains: [[0, 1]],
  },
  "cors-inferred-form-post": {
    entries: [
      { first: null, findings: ["post-becomes-get"], author: "twitter" },
      { first: null, author: null },
    ],
    chains: [[0, 1]],
    never: [/CORS|other origins/],
  },
  "empty-json-size0-gzip": { entries: [NOTHING, NOTHING] },
  "extension-redirect": {
    entries: [
      { first: null, findings: ["by-extension"], author: "browser" },
      { first: null, findings: ["by-extension"], author: "browser" },
    ],
  },
  "firefox-status0-with-response": {
    entries: [
      { ...NOTHING, status: null, author: "apache" },
      { ...NOTHING, status: null, author: "nghttpx" },
    ],
  },
  "firefox-unnamed-failures": {
    entries: [
      { failure: "", says: ["client-aborted", "blocked-by-extension", "tls-certificate-invalid"] },
      { failure: "", says: ["client-aborted", "blocked-by-extension", "tls-certificate-invalid"] },
    ],
    never: [/ likely$/, / certain$/],
  },
  "go-404-behind-nginx": {
    entries: [{ first: "route-not-found likely", author: "go-net-http", relays: ["nginx"] }],
    never: ["file-not-found likely"],
  },
  "graphql-preflight-60": {
    entries: Array.from({ length: 120 }, (_, at) => ({
      first: "cors-preflight-not-handled certain",
      findings: [],
      author: at % 2 === 0 ? null : "browser",
    })),
    never: [/preflight-not-seen/],
  },
  "ie11-304": { entries: [NOTHING] },
  "jetty-relays-400": { entries: [{ says: ["validation-failed"] }], never: [/ likely$/, / certain$/] },
  "json-labelled-html": { entries: [NOTHING, NOTHING] },
  "locale-false": { entries: [NOTHING, NOTHING] },
  "nginx-never-writes": {
    entries: [
      { author: null, relays: ["nginx"] },
      { author: null, relays: ["nginx"] },
    ],
  },
  "oauth-localhost-callback": { entries: [NOTHING, NOTHING], chains: [[0, 1]] },
  "ocsp-post": { entries: [NOTHING] },
  "post-301-without-location": {
    entries: [{ first: "redirect-not-followable likely", findings: ["redirect-without-location"] }],
    never: [/followed/],
  },
  "postgrest-206": { entries: [NOTHING] },
  "put-500-mkcol": {
    entries: [{ says: ["unhandled-exception", "application-error"] }],
    never: [/MKCOL/, "parent-missing", "dav-parent-missing"],
  },
  "redirect-quote-in-url": { entries: [NOTHING, NOTHING], chains: [[0, 1]] },
  "script-options-not-preflight": {
    entries: [{ first: "validation-failed possible" }],
    never: [/preflight/],
  },
  // What stands before an application wrote only what shows its own form.
  "stands-in-front": {
    entries: [
      { ...NOTHING, author: null, relays: ["trafficserver"] },
      { ...NOTHING, author: null, relays: ["trafficserver"] },
      { ...NOTHING, author: "live-server" },
      { ...NOTHING, author: "live-server" },
      { ...NOTHING, author: "tomcat", relays: ["apache"] },
      // A picture of a CMS, and a file of Apache's own, both through a cache.
      { ...NOTHING, author: null, relays: ["apache"] },
      { ...NOTHING, author: "apache" },
      { ...NOTHING, author: null, relays: ["nginx"] },
      { status: 503, author: "apache" },
      { first: null, author: null, relays: ["f5-bigip", "jetty"] },
      { ...NOTHING, author: "jetty" },
      { first: null, author: null, relays: ["nginx"] },
      { ...NOTHING, author: "postgrest-server" },
    ],
    never: ["upstream-connection-refused likely"],
  },
  "timeout-possible-before-certain": { entries: [{ first: "connection-timed-out certain" }] },
  "tomcat-sql-syntax": {
    entries: [{ first: "unhandled-exception likely", author: "tomcat" }],
    never: ["table-missing", /table/],
  },
};

/** All that is said of an entry, one thing a line. */
function saidOf(one: Annotation): readonly string[] {
  return [
    one.name,
    one.meaning?.en ?? "",
    ...one.causes.flatMap((cause) => [
      cause.id,
      cause.mechanism,
      `${cause.mechanism} ${cause.certainty}`,
      cause.why.en,
      ...cause.fix.map((step) => step.en),
    ]),
    ...one.findings.map(({ id }) => id),
  ];
}

it("every file is told of", () => {
  const files = readdirSync(FOLDER).map((name) => name.replace(/\.har$/, ""));
  expect(files.sort()).toEqual(Object.keys(FILES).sort());
});

describe.each(Object.entries(FILES))("%s", (name, { entries, chains = [], never = [] }) => {
  const { exchanges, problems } = readHarText(readFileSync(new URL(`${name}.har`, FOLDER), "utf8"));
  const told = annotateAll(exchanges, engine);

  it("says what it must", () => {
    expect(problems).toEqual([]);
    expect(told).toHaveLength(entries.length);
    const seen = told.map((one, at) => {
      const { status, failure, first, says, findings, author, relays } = entries[at] ?? {};
      const [cause] = one.causes;
      return {
        ...(status === undefined ? {} : { status: one.status }),
        ...(failure === undefined ? {} : { failure: one.failure }),
        ...(first === undefined ? {} : { first: cause ? `${cause.mechanism} ${cause.certainty}` : null }),
        ...(says ? { says: says.filter((each) => one.causes.some((c) => c.mechanism === each)) } : {}),
        ...(findings ? { findings: one.findings.map(({ id }) => id) } : {}),
        ...(author === undefined ? {} : { author: one.responder?.id ?? null }),
        ...(relays
          ? { relays: relays.filter((id) => one.path.some((step) => step.id === id && !step.wrote)) }
          : {}),
      };
    });
    expect(seen).toEqual(entries);
    const found = new Map<string, number[]>();
    told.forEach(({ redirect }, at) => {
      if (redirect) found.set(redirect.chain, [...(found.get(redirect.chain) ?? []), at]);
    });
    expect([...found.values()].filter((hops) => hops.length > 1)).toEqual(chains);
  });

  it("says nothing that is false", () => {
    const said = told.flatMap(saidOf);
    const fits = (line: string) =>
      never.some((bad) => (typeof bad === "string" ? line === bad : bad.test(line)));
    expect(said.filter(fits)).toEqual([]);
  });
});

it.each([
  ["[Errno 60] Connect call failed ('192.0.2.8', 80)", "connection-timed-out"],
  ["[Errno 111] Connect call failed ('192.0.2.8', 80)", "connection-refused"],
  ["Connection timed out", "connection-timed-out"],
  ["connection_refused", "connection-refused"],
  ["connection_closed", "connection-closed"],
  ["invalid_hostname", "name-not-resolved"],
  ["timed_out", "timed-out"],
  ["cancelled", "aborted"],
  ["ssl_error", "ssl-protocol-error"],
  ["Client disconnected.", "aborted"],
  ["socket hang up", "connection-closed"],
  ["Load cannot follow more than 20 redirections", "too-many-redirects"],
  ["12002", "timed-out"],
  ["12007", "name-not-resolved"],
  ["12029", "connection-failed"],
  ["12031", "connection-reset"],
  ["No response received", "no-answer-recorded"],
  ["Unable to connect to host", "connection-failed"],
  ["temp_network_failure", null],
  ["12152", null],
])("a failure that another tool calls %s", (name, kind) => {
  const { exchange, surroundings } = readExample(`# failure: ${name}\nGET / HTTP/1.1\nHost: a.example\n`);
  const diagnosis = engine.diagnose(exchange, surroundings);
  expect(diagnosis.failure?.id ?? null).toBe(kind);
  expect(diagnosis.causes.filter(({ certainty }) => certainty === "certain")).toEqual([]);
});

it.each(["No response received", "Unable to connect to host"])("%s: nothing is likely by that", (name) => {
  const raw = `# failure: ${name}\n# time: 112\nGET /a HTTP/1.1\nHost: a.example\n`;
  const { exchange, surroundings } = readExample(raw);
  const { causes } = engine.diagnose(exchange, surroundings);
  expect(causes.map(({ certainty }) => certainty)).toEqual(causes.map(() => "possible"));
  expect(causes.map(({ mechanism }) => mechanism)).not.toContain("connection-timed-out");
  expect(causes.map(({ mechanism }) => mechanism)).not.toContain("handler-never-responds");
});
