// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, describe, expect, it } from "vitest";
import type { PageAnswer, PartGroup, PartsAnswer } from "../diagnosis/plain-answer.ts";
import { sameInBoth } from "../diagnosis/text.ts";
import { bareExchange, bareResponse } from "../http/bare-exchange.ts";
import { outcomeOfStatus } from "../http/outcome.ts";
import { LanguageProvider } from "../ui/language.tsx";
import { ThisPage } from "./this-page.tsx";

const URL_OF_PAGE = "https://shop.example/cart";

type Shown = Partial<Parameters<typeof ThisPage>[0]> & { readonly language?: "en" | "zh-CN" };

function show({ language = "en", ...props }: Shown): Element {
  const defaults = {
    page: null,
    answer: null,
    awaited: null,
    parts: null,
    asking: false,
    permitted: true,
    brief: false,
  };
  const { container } = render(
    <LanguageProvider value={language}>
      <ThisPage {...defaults} onGrant={() => undefined} {...props} />
    </LanguageProvider>,
  );
  return container;
}

function pageOf(status: number) {
  const known = { id: "1", type: "document", url: URL_OF_PAGE, at: 0 } as const;
  return { hops: [bareExchange({ ...known, response: bareResponse(status), error: null })] };
}

function answerOf(status: number, verdict: string, more: Partial<PageAnswer> = {}): PageAnswer {
  return {
    outcome: outcomeOfStatus(status),
    word: null,
    verdict: sameInBoth(verdict),
    meaning: sameInBoth("the meaning"),
    step: null,
    causes: [],
    author: null,
    ...more,
  };
}

function groupOf(status: number, count: number, more: Partial<PartGroup> = {}): PartGroup {
  return {
    outcome: outcomeOfStatus(status),
    status,
    word: sameInBoth(String(status)),
    title: sameInBoth(`name of ${status}`),
    certainty: null,
    author: null,
    step: sameInBoth(`step of ${status}`),
    count,
    url: `https://shop.example/${status}`,
    paths: [`/${status}`],
    more: 0,
    ...more,
  };
}

const partsOf = (...groups: readonly PartGroup[]): PartsAnswer => ({
  source: "devtools",
  hidden: 0,
  unread: { count: 0, paths: [], more: 0 },
  isWhole: true,
  groups,
});

const linesOf = (container: Element) => {
  const shown = ".headline, .headline + p, .parts li, .parts > p, .parts h3";
  return [...container.querySelectorAll(shown)].map((line) => line.textContent?.trim());
};

afterEach(cleanup);

describe("a good page with failed requests", () => {
  const good = { page: pageOf(200), answer: answerOf(200, "200 OK") };

  it("is led by them, in the colour of the worst; the first group alone says what to do", () => {
    const shown = show({ ...good, parts: partsOf(groupOf(404, 4), groupOf(502, 2)) });
    expect(linesOf(shown)).toEqual([
      "6 requests failed on this page",
      "404name of 404/404Do first: step of 404×4",
      "502name of 502/502×2",
      "The page itself: 200 OK",
    ]);
    expect(shown.querySelector(".headline .status-mark")?.classList).toContain("server-error");
    expect(shown.textContent).not.toContain("the meaning");
  });

  it("says of a count that more may have failed", () => {
    const parts = { ...partsOf(groupOf(404, 8)), isWhole: false };
    expect(linesOf(show({ ...good, parts }))[0]).toBe("At least 8 requests failed on this page");
    cleanup();
    expect(linesOf(show({ ...good, parts, language: "zh-CN" }))[0]).toBe("本页至少有 8 个请求失败");
  });

  it("counts the addresses that it leaves out", () => {
    const shown = show({ ...good, parts: partsOf(groupOf(404, 8, { more: 4, step: null })) });
    expect(linesOf(shown)[1]).toBe("404name of 404/404and 4 more×8");
  });

  it("counts what it has no line for", () => {
    const groups = [404, 403, 410, 429, 500, 502, 503].map((status) => groupOf(status, 2));
    const shown = show({ ...good, parts: partsOf(...groups) });
    expect(linesOf(shown)).toHaveLength(8);
    expect(linesOf(shown)[6]).toBe("Also: 502 ×2 · 503 ×2");
  });

  it("says that more went wrong than failed where a good status hides an error", () => {
    const hidden = groupOf(200, 1);
    const shown = show({ ...good, parts: partsOf(hidden, groupOf(404, 1)) });
    expect(linesOf(shown)[0]).toBe("2 requests went wrong on this page");
    const alone = show({ ...good, parts: partsOf(hidden), language: "zh-CN" });
    expect(linesOf(alone)[0]).toBe("本页有 1 个请求出了问题");
    expect(alone.querySelector(".headline .status-mark")?.classList).toContain("doubtful");
  });

  it("names who answered once", () => {
    const author = { id: "nginx", certainty: "certain" as const, name: sameInBoth("nginx") };
    const named = groupOf(502, 1, { author, title: sameInBoth("nginx got nothing usable"), step: null });
    const other = groupOf(404, 1, { author, step: null });
    const shown = show({ ...good, parts: partsOf(named, other) });
    expect(linesOf(shown).slice(1, 3)).toEqual([
      "502nginx got nothing usable/502",
      "404name of 404 · answered by nginx/404",
    ]);
  });

  it("says where the reasons are told where DevTools is closed", () => {
    const parts = { ...partsOf(groupOf(404, 1)), source: "page" as const };
    expect(show({ ...good, parts }).textContent).toContain("open it and reload; the panel tells why");
    cleanup();
    const unread = {
      ...partsOf(),
      source: "page" as const,
      unread: { count: 2, paths: ["b.example/a", "b.example/b"], more: 0 },
      hidden: 3,
    };
    expect(linesOf(show({ ...good, parts: unread }))[0]).toBe("200 OK");
    expect(show({ ...good, parts: unread }).textContent).toMatch(
      /Of 2 calls to other sites .*b\.example\/ab\.example\/b.*the panel tells why/,
    );
    // What other sites keep to themselves is nothing to tell of a page where nothing failed.
    expect(show({ ...good, parts: unread }).textContent).not.toContain("the page may not see");
  });

  it("says so in the headline while the reader looks something up", () => {
    const shown = show({ ...good, parts: partsOf(groupOf(404, 1)), brief: true });
    expect(shown.textContent).toBe("1 request failed on this page");
  });

  it("speaks Chinese", () => {
    const shown = show({ ...good, parts: partsOf(groupOf(404, 6)), language: "zh-CN" });
    expect(linesOf(shown)[0]).toBe("本页有 6 个请求失败");
    expect(linesOf(shown)[1]).toContain("先做：step of 404");
    expect(linesOf(shown)[2]).toBe("页面本身：200 OK");
  });

  it("that it is not known yet what failed is said, until it is", () => {
    expect(show({ ...good, asking: true }).textContent).toContain("Asking what else failed on this page");
    expect(show({ ...good, asking: true, parts: partsOf() }).textContent).not.toContain("Asking");
  });

  it("is a good page where nothing failed", () => {
    const shown = show({ ...good, parts: partsOf() });
    expect(linesOf(shown)).toEqual(["200 OK", "the meaning"]);
    expect(shown.querySelector(".parts")).toBeNull();
  });
});

describe("what was given up to save room", () => {
  const saidOf = (what: "values" | "fields" | "hops", hops: number, answer: PageAnswer | null) =>
    show({ page: { ...pageOf(200), givenUp: { what, hops } }, answer }).querySelector(".given-up")
      ?.textContent;

  it("is said where the popup shows less for it", () => {
    const answer = answerOf(200, "200 OK");
    expect(saidOf("fields", 0, answer)).toBeUndefined();
    cleanup();
    expect(saidOf("hops", 3, answer)).toContain("redirects on the way here were given up to save room: 3");
    cleanup();
    expect(saidOf("fields", 0, null)).toContain("Reload it");
  });
});

describe("a page that is an error", () => {
  const cause = {
    id: "a/b",
    certainty: "likely" as const,
    name: sameInBoth("cause"),
    why: sameInBoth("the reason"),
  };

  it("leads: its cause, what to do first, who answered, what else it may be; then what failed below it", () => {
    const shown = show({
      page: pageOf(502),
      answer: answerOf(502, "502 Bad Gateway, most likely: cause", {
        causes: [cause, { ...cause, id: "a/c", name: sameInBoth("another") }],
        meaning: null,
        step: sameInBoth("start the backend"),
        author: { id: "nginx", certainty: "certain", name: sameInBoth("nginx") },
      }),
      parts: partsOf(groupOf(404, 2)),
    });
    const lines = [...shown.querySelectorAll(".this-page > p, h3")].map((line) => line.textContent?.trim());
    expect(lines).toEqual([
      "502 Bad Gateway, most likely: cause",
      "likely the reason",
      "Do first: start the backend",
      "shop.example · answered by nginx",
      "Also possible: another",
      "2 requests failed on this page",
    ]);
  });

  it("names the cause where the verdict does not: several fit alike", () => {
    const shown = show({
      page: pageOf(502),
      answer: answerOf(502, "502 Bad Gateway: nginx got nothing usable", { causes: [cause], meaning: null }),
    });
    expect(linesOf(shown)[1]).toBe("likely cause the reason");
  });

  it("has a word where its status does not tell how it ended", () => {
    const word = { en: "Loop", "zh-CN": "循环" };
    const shown = show({
      page: pageOf(302),
      answer: answerOf(302, "302 Found", { outcome: "failed", word }),
    });
    expect(shown.querySelector(".headline")?.textContent).toBe("Loop302 Found");
    expect(shown.querySelector(".headline .status-mark")?.classList).toContain("failed");
  });
});

describe("a page that still loads", () => {
  it("says so, alone and above what the tab still shows", () => {
    const awaited = "https://slow.example:8443/report";
    const loading = "Loading: waiting for the response of slow.example:8443.";
    expect(show({ awaited }).textContent).toBe(loading);
    cleanup();
    const shown = show({ awaited, page: pageOf(404), answer: answerOf(404, "404 Not Found") });
    expect(shown.textContent).toMatch(/^Loading: .*404 Not Found/);
  });
});
