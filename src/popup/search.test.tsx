// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { type Catalogue, catalogueOf } from "../brain/catalogue.ts";
import { cardsIn } from "../knowledge/lookup/cards.ts";
import { entries } from "../knowledge/lookup/entries.ts";
import { LanguageProvider } from "../ui/language.tsx";
import { Search } from "./search.tsx";

const cards = { en: cardsIn("en"), "zh-CN": cardsIn("zh-CN") };
const nothing = () => undefined;

function show(
  language: "en" | "zh-CN" = "en",
  catalogue: Promise<Catalogue> = Promise.resolve(catalogueOf(entries)),
) {
  render(
    <LanguageProvider value={language}>
      <Search catalogue={catalogue} cards={() => Promise.resolve(cards[language])} onView={nothing} />
    </LanguageProvider>,
  );
}

const field = () => screen.getByRole<HTMLInputElement>("combobox");
const type = (words: string) => fireEvent.input(field(), { target: { value: words } });
const press = (key: string) => fireEvent.keyDown(field(), { key });
const selected = () => screen.getByRole("option", { selected: true }).textContent;

describe("the search field", () => {
  // happy-dom has no layout.
  beforeEach(() => {
    Element.prototype.scrollIntoView = nothing;
  });
  afterEach(cleanup);

  it("is there and has the focus before the catalogue has come", async () => {
    let come: (catalogue: Catalogue) => void = nothing;
    show(
      "en",
      new Promise((resolve) => {
        come = resolve;
      }),
    );
    expect(document.activeElement).toBe(field());
    type("502");
    expect(screen.queryAllByRole("option")).toEqual([]);
    come(catalogueOf(entries));
    expect((await screen.findAllByRole("option"))[0]?.textContent).toContain("Bad Gateway");
  });

  it("moves by arrows, within the results", async () => {
    show();
    type("50");
    await screen.findAllByRole("option");
    expect(selected()).toContain("500");
    press("ArrowUp");
    expect(selected()).toContain("500");
    press("ArrowDown");
    press("ArrowDown");
    expect(selected()).toContain("502");
    expect(field().getAttribute("aria-activedescendant")).toBe("result-2");
  });

  it("opens the card by Enter, follows its links, and goes back the same way", async () => {
    show();
    type("405");
    await screen.findAllByRole("option");
    press("Enter");
    expect((await screen.findByRole("article")).textContent).toContain("Allow");
    fireEvent.click(screen.getByRole("button", { name: "501" }));
    expect(screen.getByRole("article").getAttribute("aria-label")).toContain("501");
    press("Escape");
    expect(screen.getByRole("article").getAttribute("aria-label")).toContain("405");
    press("Escape");
    expect(screen.queryByRole("article")).toBeNull();
    expect(selected()).toContain("405");
  });

  it("is emptied by Escape, which it leaves to its surroundings once it is empty", async () => {
    show();
    type("405");
    await screen.findAllByRole("option");
    // False for an event that was prevented.
    expect(press("Escape")).toBe(false);
    expect(field().value).toBe("");
    expect(press("Escape")).toBe(true);
  });

  it("tells a fault in other programs' words, and a protocol's code without a class of HTTP's", async () => {
    show();
    type("curl: (52)");
    await screen.findAllByRole("option");
    press("Enter");
    const card = await screen.findByRole("article");
    expect(card.textContent).toContain("ERR_EMPTY_RESPONSE");
    expect(card.textContent).toContain("Empty reply from server");
    press("Escape");
    type("grpc 14");
    await screen.findAllByRole("option");
    expect(selected()).toContain("UNAVAILABLE");
    expect(selected()).toContain("gRPC status");
  });

  it("calls a fault that has no name but ours once, in the reader's language", async () => {
    show("zh-CN");
    type("域名未备案");
    const [first] = await screen.findAllByRole("option");
    expect(first?.textContent).toContain("备案");
    expect(first?.textContent).not.toMatch(/filing/);
  });

  it("tells what other systems mean by the number", async () => {
    show();
    type("499");
    await screen.findAllByRole("option");
    press("Enter");
    const card = (await screen.findByRole("article")).textContent;
    for (const sender of ["nginx", "Esri", "Tencent", "Alibaba"]) expect(card).toContain(sender);
  });

  it("leads from a sub-status to its status", async () => {
    show();
    type("403.14");
    await screen.findAllByRole("option");
    press("Enter");
    fireEvent.click(await screen.findByRole("button", { name: "403 Forbidden" }));
    expect(screen.getByRole("article").getAttribute("aria-label")).toBe("403 Forbidden");
  });

  it("speaks Chinese", async () => {
    show("zh-CN");
    type("网关超时");
    expect((await screen.findAllByRole("option"))[0]?.textContent).toContain("网关超时");
    press("Enter");
    expect((await screen.findByRole("article")).textContent).toContain("常见原因");
  });

  it("copies a line that can be pasted into a chat", async () => {
    const writeText = vi.fn(() => Promise.resolve());
    vi.stubGlobal("navigator", { clipboard: { writeText } });
    show();
    type("429");
    await screen.findAllByRole("option");
    press("Enter");
    await screen.findByText("Usual causes");
    fireEvent.click(screen.getByRole("button", { name: "Copy" }));
    expect(writeText).toHaveBeenCalledWith(
      expect.stringMatching(/^429 Too Many Requests\n.+\n.+\nhttps:\/\//s),
    );
    await screen.findByText("Copied");
    vi.unstubAllGlobals();
  });

  it("says that nothing was found only when it looked", async () => {
    show();
    expect(screen.queryByText(/^Nothing found/)).toBeNull();
    type("zzzzqqq");
    await screen.findByText(/^Nothing found/);
  });
});
