import { describe, expect, it } from "vitest";
import { annotateAll } from "../diagnosis/annotate.ts";
import { createEngine } from "../diagnosis/engine.ts";
import { LANGUAGES } from "../diagnosis/text.ts";
import { COPY_FORMS } from "../http/copy-as/forms.ts";
import type { Exchange } from "../http/exchange.ts";
import { toHar } from "../http/har-write.ts";
import { hopChange } from "../http/hop-change.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { KNOWN_PLACES } from "../http/redact/known-places.test-data.ts";
import { CANARIES, DIGIT_CANARY, exchangeAt } from "../http/redact/place.test-data.ts";
import { UNSEEN_PLACES } from "../http/redact/unseen-places.test-data.ts";
import { redact } from "../http/redact.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { toReport } from "../telling/report.ts";
import { redactTold } from "../telling/ticket.ts";
import { toMarkdown } from "../telling/ticket-markdown.ts";
import { toSummary } from "../telling/ticket-summary.ts";

const engine = createEngine(knowledge);

/** Everything that leaves the panel or the command line. */
function outputsOf(exchange: Exchange): Readonly<Record<string, string>> {
  const safe = redact(exchange);
  const plain = {
    exchange,
    diagnosis: engine.diagnose(exchange),
    change: hopChange(exchange, null),
    chain: null,
  };
  const told = redactTold(plain);
  const annotations = annotateAll([exchange], engine, true);
  return {
    url: safe.request.url,
    ...Object.fromEntries(Object.entries(COPY_FORMS).map(([form, write]) => [form, write(safe)?.text ?? ""])),
    markdown: LANGUAGES.map((language) => toMarkdown(told, language)).join(""),
    summary: LANGUAGES.map((language) => toSummary(told, language)).join(""),
    // Whatever the reader chose.
    report: toReport(plain, null),
    har: JSON.stringify(toHar([safe], { name: "test", version: "1" }, () => ({}))),
    annotation: JSON.stringify(annotations),
  };
}

/** A run of eight characters of the secret, or its end, is in the text. */
function holds(text: string, secret: string): boolean {
  for (let at = 0; at + 8 <= secret.length; at++) if (text.includes(secret.slice(at, at + 8))) return true;
  return text.includes(secret.slice(-6));
}

function leaksOf(exchange: Exchange, secret: string): readonly string[] {
  return Object.entries(outputsOf(exchange))
    .filter(([, text]) => holds(text, secret))
    .map(([output]) => output);
}

describe.each([
  ["known places", KNOWN_PLACES],
  ["places of other vendors and writings", UNSEEN_PLACES],
])("%s", (_, places) => {
  it.each(places.map((place) => [place.name, place] as const))("%s", (_name, place) => {
    for (const secret of place.digits ? [DIGIT_CANARY] : CANARIES) {
      expect(leaksOf(exchangeAt(place, secret), secret)).toEqual([]);
    }
  });
});

it("what only an answer before it tells to be a secret, in a whole chain and its preflight", () => {
  const secret = "tulip-garden-house";
  const login = readRawHttp(
    `POST /login HTTP/1.1\nHost: shop.example\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"api_key":"${secret}"}`,
  );
  const first = readRawHttp(
    `GET /start/${secret}/a HTTP/1.1\nHost: shop.example\n\nHTTP/1.1 302 Found\nLocation: /end/${secret}/b\n`,
  );
  const preflight = readRawHttp(
    `OPTIONS /end/${secret}/b HTTP/1.1\nHost: shop.example\n\nHTTP/1.1 204 No Content\n`,
  );
  const exchange = readRawHttp(
    `GET /end/${secret}/b HTTP/1.1\nHost: shop.example\n\nHTTP/1.1 403 Forbidden\n`,
  );
  const told = {
    exchange,
    diagnosis: engine.diagnose(exchange),
    change: hopChange(exchange, null),
    chain: { id: "chain", hops: [{ ...first, id: "first" }, exchange] },
    around: [login],
  };
  const outputs = {
    report: toReport(told, preflight),
    ...Object.fromEntries(LANGUAGES.map((language) => [language, toMarkdown(redactTold(told), language)])),
    summary: toSummary(redactTold(told), "en"),
  };
  expect(Object.entries(outputs).filter(([, text]) => holds(text, secret))).toEqual([]);
});

it.each(CANARIES)("the address to which a form is redirected: %s", (secret) => {
  const form = readRawHttp(
    `POST /login HTTP/1.1\nHost: shop.example\nContent-Type: application/x-www-form-urlencoded\n\na=b\n\nHTTP/1.1 302 Found\nLocation: /in?token=${secret}\n`,
  );
  const exchange = { ...form, type: "document" };
  expect(outputsOf(exchange).summary).toContain("leads on to /in?token=");
  expect(leaksOf(exchange, secret)).toEqual([]);
});

describe("a secret that a quotation cuts", () => {
  const jwt = (length: number) =>
    `eyJhbGciOiJIUzI1NiJ9.${"Zk7Qp2LmX9vR4tB8nW3sY6cD".repeat(200).slice(0, length)}`;
  const opaque = (length: number) => "q7Zk2LmX9vR4tB8nW3sY6cDp".repeat(200).slice(0, length);

  const exchange = (token: string) =>
    readRawHttp(`
      GET /orders HTTP/1.1
      Host: shop.example
      Authorization: Bearer ${token}

      HTTP/1.1 401 Unauthorized
      Content-Type: application/json
      WWW-Authenticate: Bearer error="invalid_token", error_description="The token ${token} is expired"
      Location: /login?return=%2Fx%3Ftoken%3D${token}

      {"message":"jwt expired: ${token}"}`);

  it.each([400, 406, 1_000, 4_000])("of %i characters", (length) => {
    for (const token of [jwt(length), opaque(length)]) {
      expect(leaksOf(exchange(token), token)).toEqual([]);
    }
  });
});

it("a secret of an earlier hop is gone from the later ones", () => {
  const secret = CANARIES[0];
  const first = readRawHttp(
    `GET /a HTTP/1.1\nHost: a.example\nAuthorization: Bearer ${secret}\n\nHTTP/1.1 302 Found\nLocation: /b`,
    "first",
  );
  const second = readRawHttp(
    `GET /b HTTP/1.1\nHost: a.example\n\nHTTP/1.1 403 Forbidden\nContent-Type: text/plain\n\nno: ${secret}`,
    "second",
  );
  expect(JSON.stringify(redact(second, [first]))).not.toContain(secret);
  const [, annotation] = annotateAll([first, { ...second, startedAt: 1 }], engine, true);
  expect(holds(JSON.stringify(annotation), secret)).toBe(false);
});
