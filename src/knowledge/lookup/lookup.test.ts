import { describe, expect, it } from "vitest";
import { entries } from "./entries.ts";
import { FRESH, HURRIED, REPORTED } from "./hurried.golden.ts";
import { GOLDEN, type Golden } from "./lookup.golden.ts";
import { createLookup, READ } from "./lookup.ts";
import { UNSEEN } from "./unseen.golden.ts";

const lookup = createLookup(entries);

function ids(query: string): readonly string[] {
  return lookup(query).map(({ id }) => id);
}

/** Where the wanted entry stands among those found; where none is wanted, none found is the first place. */
function answersTo(list: readonly Golden[]) {
  return list.map(([query, ...wanted]) => {
    const found = ids(query);
    const at = wanted.length > 0 ? found.findIndex((id) => wanted.includes(id)) : found.length === 0 ? 0 : -1;
    const told = `${query}: ${found.slice(0, 4).join(", ")}; wanted ${wanted.join(" or ") || "nothing"}`;
    return { at, told };
  });
}

const SETS = { GOLDEN, REPORTED, HURRIED, FRESH };

it("want entries that exist", () => {
  const known = new Set(entries.map(({ id }) => id));
  const all = [...GOLDEN, ...REPORTED, ...HURRIED, ...FRESH, ...UNSEEN];
  expect(all.flatMap(([, ...wanted]) => wanted.filter((id) => !known.has(id)))).toEqual([]);
});

it("an unseen question is answered first in 92 % of the cases", () => {
  const missed = answersTo(UNSEEN).filter(({ at }) => at !== 0);
  // Which ones is not told: nobody shall tune to them.
  expect(missed.length / UNSEEN.length).toBeLessThanOrEqual(0.08);
});

it.each(Object.entries({ GOLDEN, REPORTED, HURRIED }))(
  "%s are answered within the first three",
  (_, list) => {
    expect(
      answersTo(list)
        .filter(({ at }) => at < 0 || at >= 3)
        .map(({ told }) => told),
    ).toEqual([]);
  },
);

describe.each(Object.entries(SETS))("golden queries: %s", (_, list) => {
  const answers = answersTo(list);

  it("are enough, half of them Chinese", () => {
    const chinese = list.filter(([query]) => /[\u4e00-\u9fff]/.test(query));
    expect(list.length).toBeGreaterThanOrEqual(30);
    expect(chinese.length / list.length).toBeGreaterThan(0.44);
  });

  it("are answered first in 95 % of the cases", () => {
    const missed = answers.filter(({ at }) => at !== 0);
    expect(missed.length / list.length, missed.map(({ told }) => told).join("\n")).toBeLessThanOrEqual(0.05);
  });
});

describe("lookup", () => {
  it("finds a header field's statuses", () => {
    expect(ids("Retry-After")).toEqual(expect.arrayContaining(["429", "503", "413", "301"]));
  });

  it("lists a whole class in order", () => {
    const standard = entries.filter(({ kind, code }) => kind === "standard" && code.startsWith("5"));
    expect(ids("5xx").slice(0, standard.length)).toEqual(standard.map(({ id }) => id));
  });

  it("puts the code itself before the codes that begin with it", () => {
    expect(ids("403.1")[0]).toBe("iis/403.1");
    expect(ids("403.1")).toContain("iis/403.14");
    expect(ids("403").slice(0, 2)).toEqual(["403", "iis/403.1"]);
  });

  it("shows every sender of a number", () => {
    const senders = entries.filter(({ code }) => code === "499").map(({ id }) => id);
    expect(ids("499").slice(0, senders.length).toSorted()).toEqual(senders.toSorted());
  });

  it("takes a browser's name that it does not have for none of its neighbours, and finds a misspelt one", () => {
    expect(ids("net::ERR_CACHE_READ_OVERHEATED")).toEqual([]);
    expect(ids("NS_ERROR_UNKNOWN_PLANET")).toEqual([]);
    expect(ids("ERR_CONECTION_REFUSED")[0]).toBe("failure/connection-refused");
  });

  it("finds a fault by another program's number, and no number that begins with it", () => {
    expect(ids("curl: (7) Failed to connect to localhost port 3000 after 0 ms: Connection refused")[0]).toBe(
      "failure/connection-refused",
    );
    expect(ids("curl7")[0]).toMatch(/^failure\/connection-/);
    expect(ids("curl: (47)")[0]).toBe("failure/too-many-redirects");
  });

  it("takes the longer of two names in a pasted line", () => {
    const line =
      "*1 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.0.1";
    expect(ids(line)[0]).toBe("502");
    expect(ids("Connection refused")[0]).toBe("failure/connection-refused");
    expect(ids("java.net.SocketTimeoutException: connect timed out")[0]).toBe("failure/connection-timed-out");
    expect(ids("java.net.SocketTimeoutException: Read timed out")[0]).toBe("failure/timed-out");
    const rpc = "rpc error: code = DeadlineExceeded desc = context deadline exceeded";
    expect(ids(rpc)[0]).toBe("grpc/4");
    expect(ids("context deadline exceeded")[0]).toBe("failure/timed-out");
  });

  it("tells HAProxy's states apart by their case", () => {
    expect(ids("haproxy sH--")[0]).toBe("504");
    expect(ids("haproxy SH--")[0]).toBe("502");
  });

  it("takes a status beside another program's name for what is asked, and not beside the browser's own", () => {
    expect(ids("nginx 502 connection refused")[0]).toBe("502");
    expect(ids("net::ERR_FAILED 200 (OK)")[0]).toBe("failure/failed");
  });

  it("leaves a small number among words alone", () => {
    expect(ids("gateway timed out after 60 seconds").filter((id) => /\/60\d$/.test(id))).toEqual([]);
  });

  it("gives a number to the protocol that is named", () => {
    expect(ids("websocket 1006")[0]).toBe("websocket/1006");
    expect(ids("1006")[0]).toBe("cloudflare/1006");
    expect(ids("grpc 14")[0]).toBe("grpc/14");
    expect(ids("4")[0]).toBe("400");
  });

  it("reads full-width digits and letters, and any case", () => {
    expect(ids("５０２")[0]).toBe("502");
    expect(ids("ＢＡＤ ｇａｔｅｗａｙ")[0]).toBe("502");
  });

  it("who names a vendor with a code gets the code, that vendor's, and another one's after them", () => {
    const found = lookup("413 nginx").map(({ id }) => id);
    expect(found[0]).toBe("413");
    expect(found.indexOf("nginx/499")).toBeGreaterThan(0);
    expect(found.indexOf("iis/413.1")).toBeGreaterThan(found.indexOf("nginx/499"));
  });

  it.each(["", "   ", "?", "。", "zzzzqqq", "\\", "[", "(.*", "💥"])("finds nothing for %j", (query) => {
    expect(ids(query)).toEqual([]);
  });

  it("reads so far into what is pasted and no further", () => {
    for (const unit of ["x", "4", "超", "a ", "gateway "]) {
      const pasted = unit.repeat(READ);
      expect(ids(`502 ${pasted}`)).toEqual(ids(`502 ${pasted} timeout`));
      expect(ids(pasted.slice(0, READ))).toEqual(ids(pasted));
    }
    expect(ids(`gateway ${" ".repeat(READ)}`)).toEqual(ids("gateway"));
  });
});
