import { type Exchange, NO_BODY_SEEN } from "../exchange.ts";
import { type Field, Fields } from "../fields.ts";

/** A place in an exchange where a secret can stand; `§` marks it in every part. */
export type SecretPlace = {
  /** What the tables are grouped by. */
  readonly kind: string;
  readonly name: string;
  readonly url?: string;
  /** Field lines of the request. */
  readonly request?: readonly string[];
  readonly body?: string;
  readonly bodyType?: string;
  readonly status?: number;
  readonly statusText?: string;
  /** Field lines of the response. */
  readonly response?: readonly string[];
  readonly answer?: string;
  readonly answerType?: string;
  /** The secret is of digits alone. */
  readonly digits?: true;
};

/** A secret as vendors issue them, one as a framework's random id, one of digits; none is real. */
export const CANARIES = ["Zk7Qp2LmX9vR4tB8nW3sY6cD", "c8nary3f7k2d9x0q4h6w"] as const;
export const DIGIT_CANARY = "9041772536";

/** The exchange that holds `secret` in the place. */
export function exchangeAt(place: SecretPlace, secret: string): Exchange {
  const put = (text: string) => text.replaceAll("§", () => secret);
  const fields = (lines: readonly string[] = [], type?: string): readonly Field[] => [
    ...lines.map((line) => {
      const colon = line.indexOf(":", 1);
      return { name: put(line.slice(0, colon)), value: put(line.slice(colon + 1).trim()) };
    }),
    ...(type === undefined ? [] : [{ name: "Content-Type", value: type }]),
  ];
  const response = new Fields(fields(place.response, place.answerType), true);
  return {
    id: place.name,
    source: "har",
    startedAt: 0,
    duration: 12,
    ended: true,
    type: "fetch",
    request: {
      method: place.body === undefined ? "GET" : "POST",
      url: put(place.url ?? "https://shop.example/orders/7"),
      httpVersion: "HTTP/1.1",
      fields: new Fields(
        [{ name: "Host", value: "shop.example" }, ...fields(place.request, place.bodyType)],
        true,
      ),
      body: place.body === undefined ? NO_BODY_SEEN : { text: put(place.body), size: null, binary: false },
    },
    response: {
      status: place.status ?? 401,
      statusText: put(place.statusText ?? "Unauthorized"),
      httpVersion: "HTTP/1.1",
      fields: response,
      redirectUrl: response.get("location"),
      body:
        place.answer === undefined ? NO_BODY_SEEN : { text: put(place.answer), size: null, binary: false },
      fromCache: null,
      viaServiceWorker: false,
    },
    failure: null,
    timings: null,
    serverAddress: null,
    chainId: null,
  };
}

/** One place per field name, with the secret as the whole value. */
export function fieldsNamed(side: "request" | "response", names: string): readonly SecretPlace[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => ({ kind: `${side} field`, name: `${side} field ${name}`, [side]: [`${name}: §`] }));
}

/** One place per parameter name of a URL, with the secret as the whole value. */
export function parametersNamed(names: string): readonly SecretPlace[] {
  return names
    .trim()
    .split(/\s+/)
    .map((name) => ({
      kind: "url parameter",
      name: `url ?${name}=`,
      url: `https://shop.example/callback?page=2&${name}=§&lang=en`,
    }));
}

/** A body of the request, by its media type. */
export function bodyAs(kind: string, name: string, bodyType: string, body: string): SecretPlace {
  return { kind, name, body, ...(bodyType === "" ? {} : { bodyType }) };
}

/** A body of the response, by its media type. */
export function answerAs(kind: string, name: string, answerType: string, answer: string): SecretPlace {
  return { kind, name, answer, ...(answerType === "" ? {} : { answerType }) };
}
