import { describe, expect, it } from "vitest";
import { createEngine } from "../diagnosis/engine.ts";
import { readRawHttp } from "../http/raw-http.ts";
import { knowledge } from "../knowledge/knowledge.ts";
import { foundProblems } from "../telling/found-problems.ts";
import { problemAfter } from "./next-problem.ts";
import { addressesOf, groupProblems, inOverviewOrder } from "./problem-rows.ts";
import { RowList } from "./row-list.ts";

const engine = createEngine(knowledge);

/** Rows of raw exchanges, in their order. */
function rowsOf(...raws: readonly string[]) {
  const list = new RowList(engine);
  list.update(
    raws.map((raw, at) => ({ ...readRawHttp(raw), id: `${at}`, startedAt: at * 10, duration: 5 })),
    [],
  );
  for (const row of list.rows) void row.diagnosis;
  return list.rows;
}

const get = (path: string, answer: string) => `GET ${path} HTTP/1.1\nHost: a.example\n\nHTTP/1.1 ${answer}`;
const GATEWAY =
  "502 Bad Gateway\nServer: nginx\nContent-Type: text/html\n\n<html><head><title>502 Bad Gateway</title></head><body><center><h1>502 Bad Gateway</h1></center><hr><center>nginx</center></body></html>";
const told = (rows: ReturnType<typeof rowsOf>) =>
  groupProblems(foundProblems(rows)).map(({ problem, rows: those }) => `${problem.word.en} ×${those.length}`);

describe("what went wrong on a page", () => {
  it("is nothing where all is well, and where somebody went away", () => {
    const left = "# failure: net::ERR_ABORTED\nGET /typing HTTP/1.1\nHost: a.example\n\n";
    expect(told(rowsOf(get("/", "200 OK\n"), get("/old", "304 Not Modified\n"), left))).toEqual([]);
  });

  it("is a good status over an error as well, though no request failed", () => {
    const rows = rowsOf(
      get(
        "/graphql",
        '200 OK\nContent-Type: application/json\n\n{"data":{"me":null},"errors":[{"message":"Not authorised","extensions":{"code":"FORBIDDEN"}}]}',
      ),
      get("/well", '200 OK\nContent-Type: application/json\n\n{"data":{"me":1}}'),
    );
    expect(rows.map(({ isDoubtful }) => isDoubtful)).toEqual([true, false]);
    expect(rows.map(({ isError }) => isError)).toEqual([true, false]);
    expect(rows.map(({ outcome }) => outcome)).toEqual(["success", "success"]);
    expect(told(rows)).toEqual(["200 ×1"]);
  });

  it("stands together where the same is said, worst first, then by number", () => {
    const rows = rowsOf(
      get("/missing", "404 Not Found\nServer: nginx\n\n<center>nginx</center>"),
      get("/pay", GATEWAY),
      "# failure: net::ERR_CONNECTION_REFUSED\nGET /x HTTP/1.1\nHost: b.example\n\n",
      get("/cart", GATEWAY),
    );
    expect(told(rows)).toEqual(["502 ×2", "Failed ×1", "404 ×1"]);
  });

  it("names an address once, however often it was asked for", () => {
    const [group] = groupProblems(rowsOf(get("/cart", GATEWAY), get("/pay", GATEWAY), get("/cart", GATEWAY)));
    expect(
      addressesOf(group?.rows ?? []).map(({ first, count }) => `${first.exchange.request.url} ×${count}`),
    ).toEqual(["https://a.example/cart ×2", "https://a.example/pay ×1"]);
  });

  it("quotes what the servers said themselves, a sentence once and not all of many", () => {
    const refused = (path: string, message: string) =>
      get(path, `422 Unprocessable Content\nContent-Type: application/json\n\n{"message":"${message}"}`);
    const saying = (...messages: readonly string[]) =>
      groupProblems(foundProblems(rowsOf(...messages.map((said, at) => refused(`/${at}`, said))))).map(
        ({ said }) => said,
      );
    const [email, name, age] = ["The email is not valid.", "The name is too long.", "The age is missing."];
    expect(saying(email, email)).toEqual([[email]]);
    expect(saying(email, name, age)).toEqual([[email, name]]);
    expect(groupProblems(foundProblems(rowsOf(get("/pay", GATEWAY)))).map(({ said }) => said)).toEqual([[]]);
  });

  it("has no step that guesses where nothing tells the reason", () => {
    const [group] = groupProblems(
      foundProblems(rowsOf(get("/bare", "500 Internal Server Error\nContent-Length: 0\n"))),
    );
    expect(group?.problem.certainty).toBeNull();
    expect(group?.problem.step?.en).toContain("log");
  });

  it("tells of a preflight with its request", () => {
    const rows = rowsOf(
      "# failure: net::ERR_FAILED\n# type: fetch\nPUT /api HTTP/1.1\nHost: a.example\nOrigin: https://p.example\n\n",
      "# type: preflight\nOPTIONS /api HTTP/1.1\nHost: a.example\nAccess-Control-Request-Method: PUT\n\nHTTP/1.1 404 Not Found\n",
    );
    expect(foundProblems(rows).map((row) => row.id)).toEqual(["0"]);
  });

  it("counts a redirect that lost the body, unless the end of its chain tells of it or a form is answered so", () => {
    const post = (notes: string, status: string, to = "/y") =>
      `${notes}POST /x HTTP/1.1\nHost: a.example\nContent-Type: application/json\nContent-Length: 7\n\n{"a":1}\n\nHTTP/1.1 ${status}\nLocation: ${to}\n`;
    expect(
      foundProblems(
        rowsOf(post("# type: fetch\n", "302 Found"), get("/y", "200 OK\nContent-Type: text/plain\n\nfine")),
      ),
    ).toHaveLength(1);
    const failing = rowsOf(post("# type: fetch\n", "302 Found"), get("/y", "405 Method Not Allowed\n"));
    expect(foundProblems(failing).map((row) => row.id)).toEqual(["1"]);
    expect(
      foundProblems(
        rowsOf(
          post("# type: document\n", "303 See Other"),
          get("/y", "200 OK\nContent-Type: text/plain\n\nfine"),
        ),
      ),
    ).toEqual([]);
    expect(
      foundProblems(
        rowsOf(
          post("# type: document\n", "301 Moved"),
          get("/y", "200 OK\nContent-Type: text/plain\n\nfine"),
        ),
      ),
    ).toHaveLength(1);
  });
  it("does not count 303 for a change by script: the page that follows is meant to be fetched with GET", () => {
    const sent = (method: string, status: string) =>
      rowsOf(
        `# type: fetch\n${method} /x HTTP/1.1\nHost: a.example\nContent-Type: application/json\nContent-Length: 7\n\n{"a":1}\n\nHTTP/1.1 ${status}\nLocation: /y\n`,
        get("/y", "200 OK\nContent-Type: text/plain\n\nfine"),
      );
    expect(foundProblems(sent("DELETE", "303 See Other"))).toEqual([]);
    expect(foundProblems(sent("PATCH", "303 See Other"))).toEqual([]);
    // Browsers keep these methods with 302; what they change is a POST by script, and not as it was meant.
    expect(foundProblems(sent("POST", "302 Found"))).toHaveLength(1);
  });
  it("does not count forms that a library sends by script", () => {
    const sent = (field: string) =>
      rowsOf(
        `# type: fetch\nPOST /x HTTP/1.1\nHost: a.example\n${field}\nSec-Fetch-Mode: cors\nContent-Length: 3\n\na=1\n\nHTTP/1.1 303 See Other\nLocation: /y\n`,
        get("/y", "200 OK\nContent-Type: text/html\n\nfine"),
      );
    const turbo = "Accept: text/vnd.turbo-stream.html, text/html, application/xhtml+xml";
    for (const field of [turbo, "X-Inertia: true", "HX-Request: true"])
      expect(foundProblems(sent(field))).toEqual([]);
    expect(foundProblems(sent("Accept: application/json"))).toHaveLength(1);
  });
});

describe("from problem to problem", () => {
  const rows = rowsOf(
    get("/sign-up", "422 Unprocessable Content\n"),
    get("/pay", GATEWAY),
    get("/gone", "404 Not Found\n"),
    get("/pay/again", GATEWAY),
  );
  const problems = inOverviewOrder(foundProblems(rows));
  const after = (selected: string | null, direction: 1 | -1) =>
    problemAfter(problems, selected, direction)?.id;

  it("goes as the overview does: the worst group first, and on to the next when all of it was seen", () => {
    expect(problems.map(({ id }) => id)).toEqual(["1", "3", "0", "2"]);
    expect([after(null, 1), after("1", 1), after("3", 1)]).toEqual(["1", "3", "0"]);
    expect([after("3", -1), after("1", -1), after(null, -1)]).toEqual(["1", "2", "2"]);
  });

  it("begins anew from the end, and from a request that is no problem", () => {
    expect(after("2", 1)).toBe("1");
    expect(after("none", 1)).toBe("1");
    expect(problemAfter([], null, 1)).toBeUndefined();
    expect(problemAfter([], "1", -1)).toBeUndefined();
  });

  it("has at the end what the overview does not know yet", () => {
    const list = new RowList(engine);
    list.update(
      [get("/a", "404 Not Found\n"), get("/b", GATEWAY), get("/c", GATEWAY)].map((raw, at) => ({
        ...readRawHttp(raw),
        id: `${at}`,
        startedAt: at,
      })),
      [],
    );
    void list.rows[2]?.diagnosis;
    expect(inOverviewOrder(list.rows).map(({ id }) => id)).toEqual(["2", "0", "1"]);
  });
});
