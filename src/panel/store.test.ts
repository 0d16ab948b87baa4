import { signal } from "@preact/signals";
import { expect, it } from "vitest";
import { createEngine, type Engine } from "../diagnosis/engine.ts";
import { type Exchange, NO_BODY_SEEN } from "../http/exchange.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { exchangeOf } from "../http/traffic.test-data.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { createStore, type Traffic } from "./store.ts";

/** Traffic that was there before anybody looked. */
function trafficOf(...exchanges: readonly Exchange[]): Traffic {
  return {
    subscribe(listener) {
      listener({ changed: exchanges, removed: [] });
      return () => {};
    },
    readBody: async () => NO_BODY_SEEN,
    keepBody: async () => {},
    tellsMessages: false,
    clear: () => {},
  };
}

it("has its rows before the engine is there, and nothing is said of them", () => {
  const engine = signal<Engine | null>(null);
  const failing = exchangeOf({ id: "1", url: "https://site.test/", at: 0, status: 429 });
  const store = createStore(trafficOf(failing), engine);
  const [early] = store.visible.value;
  expect(early?.outcome).toBe("client-error");
  store.look(store.visible.value);
  expect(early?.diagnosis.causes).toEqual([]);
  expect(early?.isDiagnosed).toBe(false);
  expect(early?.comparison).toBe(null);
  expect(store.explains.value).toBe(false);
  // An order by what is not known yet stands as the rows came.
  store.sortBy("cause");
  expect(store.visible.value).toHaveLength(1);

  engine.value = createEngine(knowledge);
  expect(store.explains.value).toBe(true);
  const [told] = store.visible.value;
  expect(told?.diagnosis.causes[0]?.mechanism).toBe("rate-limited");
  store.dispose();
});

it("counts problems anew where a diagnosis finds an error in a good answer, and only there", () => {
  const failing = exchangeOf({ id: "1", url: "https://site.test/a", at: 0, status: 429 });
  const good = {
    ...readRawHttp(
      'POST /graphql HTTP/1.1\nHost: site.test\n\nHTTP/1.1 200 OK\nContent-Type: application/json\n\n{"data":null,"errors":[{"message":"Not authorised"}]}',
    ),
    id: "2",
    startedAt: 10,
    duration: 5,
  };
  const store = createStore(trafficOf(failing, good), signal(createEngine(knowledge)));
  const ids = () => store.problems.value.map(({ id }) => id);
  expect(ids()).toEqual(["1"]);
  expect(store.counts.value.errors).toBe(1);
  const [before, counts] = [store.problems.value, store.counts.value];
  const [first, second] = store.rows.value;
  if (!first || !second) throw new Error("no rows");

  store.diagnose(first);
  store.tellLooked();
  expect(first.isDiagnosed).toBe(true);
  // The very same lists: to make them anew goes over all rows.
  expect(store.problems.value).toBe(before);
  expect(store.counts.value).toBe(counts);

  store.diagnose(second);
  store.tellLooked();
  expect(ids()).toEqual(["1", "2"]);
  expect(store.counts.value.errors).toBe(2);
  store.dispose();
});
