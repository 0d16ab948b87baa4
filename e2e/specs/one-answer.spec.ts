import { isDeepStrictEqual } from "node:util";
import { type Annotation, annotateAll } from "../../src/diagnosis/annotate.ts";
import { createEngine } from "../../src/diagnosis/engine.ts";
import { sameInBoth } from "../../src/diagnosis/text.ts";
import type { Exchange } from "../../src/http/exchange.ts";
import { readHarText } from "../../src/http/har.ts";
import { isError, isStopped } from "../../src/http/outcome.ts";
import { knowledge } from "../../src/knowledge/knowledge.ts";
import { mechanisms } from "../../src/knowledge/mechanisms.ts";
import { VERDICT } from "../../src/telling/labels/verdict.ts";
import { within } from "../../src/telling/within.ts";
import type { Lens, Surface } from "../browsers/driver.ts";
import { startStack } from "../servers/stack.ts";
import { expect, rowWith, panelTest as test } from "./fixture.ts";
import { keepSaved, savedText } from "./panel-files.ts";

// One exchange, one answer: what the panel, the popup, the badge and the command line say of the same traffic.

const engine = createEngine(knowledge);

/** First cause, how sure it is, and who answered: by their names, "" where nothing is said; and whether that is proven. */
type Said = {
  readonly cause: string;
  readonly certainty: string;
  readonly by: string;
  readonly isProven: boolean;
};

/** What the command line says of the HAR that the panel saves. */
type Command = readonly (Said & { readonly exchange: Exchange })[];

async function askCommand(panel: Surface): Promise<Command> {
  await keepSaved(panel);
  await panel.evaluate(() => document.body.removeAttribute("data-saved"));
  await panel.click(".toolbar [aria-haspopup=menu]");
  await panel.click(".menu > [data-action=save-har]");
  await expect.poll(() => savedText(panel)).not.toBe("");
  const { exchanges, problems } = readHarText(await savedText(panel));
  expect(problems).toEqual([]);
  return annotateAll(exchanges, engine).map((annotation, index) => ({
    ...saidBy(annotation),
    exchange: exchanges[index] as Exchange,
  }));
}

/** A response came, and none of its fields. */
function isBare({ exchange: { response } }: Command[number]): boolean {
  return response !== null && response.fields.list.length === 0;
}

function saidBy({ causes: [first], responder }: Annotation): Said {
  return {
    cause: first ? mechanisms[first.mechanism as keyof typeof mechanisms].name.en : "",
    certainty: first?.certainty ?? "",
    by: responder ? responder.id : "",
    isProven: responder?.certainty === "certain",
  };
}

/** The ids of rows in the order of the list, which is the order of the saved file. */
function rowIds(panel: Surface): Promise<string[]> {
  return panel.evaluate(() =>
    [...document.querySelectorAll('.rows [role="row"]')]
      .sort((a, b) => Number(a.getAttribute("aria-rowindex")) - Number(b.getAttribute("aria-rowindex")))
      .map(({ id }) => id),
  );
}

/** Opens a row and reads the first card and the stop that wrote the response; null where the row is gone meanwhile. */
async function askPanel(
  panel: Surface,
  id: string,
): Promise<(Pick<Said, "cause" | "certainty"> & { readonly wrote: string }) | null> {
  const selected = () =>
    panel.evaluate((wanted) => {
      // In one task: rows of the page before may still be leaving.
      document.getElementById(wanted)?.click();
      return document.getElementById(wanted)?.getAttribute("aria-selected") ?? "gone";
    }, id);
  await expect.poll(selected).not.toBe("false");
  if ((await selected()) === "gone") return null;
  const shown = await panel.evaluate(() => ({
    mechanism: document.querySelector<HTMLElement>(".cause")?.dataset.mechanism ?? "",
    certainty: document.querySelector(".cause .certainty")?.textContent ?? "",
    wrote: document.querySelector(".stop.wrote")?.childNodes[0]?.textContent ?? "",
  }));
  // A card may say more than the name of its mechanism: how long to wait.
  const { mechanism, ...others } = shown;
  return { cause: mechanisms[mechanism as keyof typeof mechanisms]?.name.en ?? "", ...others };
}

/** Nobody answered what the browser ended. */
function answeredBy({ by, isProven }: Pick<Said, "by" | "isProven">): string {
  if (by === "browser") return "ended by the browser";
  return `${isProven ? "" : "probably "}answered by ${within(sameInBoth(authorName(by))).en}`;
}

function authorName(id: string): string {
  return knowledge.responders.find((one) => one.id === id)?.name.en ?? id;
}

/** The panel's answer to every row is the command line's; a body that the row's opening reads may come after it. */
async function expectPanel(panel: Surface, count: number): Promise<Command> {
  await expect.poll(async () => (await rowIds(panel)).length).toBeGreaterThanOrEqual(count);
  let ids: string[] = [];
  let command: Command = [];
  // An icon of the page may be asked for while the rows are opened.
  await expect
    .poll(async () => {
      ids = await rowIds(panel);
      // Opened once, each row has its body: the file that is saved then has what the panel knows.
      for (const id of ids) if ((await askPanel(panel, id)) === null) return false;
      command = await askCommand(panel);
      return command.length === ids.length && isDeepStrictEqual(await rowIds(panel), ids);
    })
    .toBe(true);
  for (const [index, id] of ids.entries()) {
    const said = command[index] as Command[number];
    const { cause, certainty, by } = said;
    await expect
      .poll(() => askPanel(panel, id), `${said.exchange.request.method} ${said.exchange.request.url}`)
      .toEqual({ cause, certainty, wrote: authorName(by) });
  }
  return command;
}

/** The failed parts as the popup groups them, each with how often it was seen. */
function partsIn(popup: Surface): Promise<string[]> {
  return popup.evaluate(() =>
    [...document.querySelectorAll(".parts li")].map((li) =>
      [...li.children].map((cell) => cell.textContent?.trim()).join("|"),
    ),
  );
}

/** Each line of the popup tells of failed parts what the command line knows of them: cause, certainty and author. */
async function expectParts(lens: Lens, command: Command): Promise<void> {
  // A good status over an error is told too, and what a redirect lost, which the command line tells elsewhere.
  const told = command.filter(
    ({ exchange, cause }) => !isStopped(exchange) && (isError(exchange) || cause !== ""),
  );
  const lost = command.flatMap(({ exchange: { request, response } }) =>
    response && response.redirectUrl !== null
      ? [[`${response.status}|`, " → ", new URL(request.url).pathname]]
      : [],
  );
  const wanted = told
    .filter(({ exchange }) => exchange.type !== "document")
    .flatMap(({ cause, certainty, by, isProven, exchange }) => {
      // Who answered is said once: not beside a line that names them.
      const author = (said: string) =>
        by === "" || said.includes(authorName(by)) ? "" : ` · ${answeredBy({ by, isProven })}`;
      // Where causes fit alike, or nothing speaks for them, a line has no room for all.
      const called = knowledge.statuses.find(({ code }) => code === exchange.response?.status)?.name.en ?? "";
      const open = [called, VERDICT.gotNothing.en.replace("{who}", authorName(by))];
      // A name may go on with what is known: "Too many requests: wait 30 s".
      const known = cause === "" ? [author("")] : [`|${cause}`, ` ${certainty}${author(cause)}`];
      return certainty === "possible"
        ? [known, ...open.map((title) => [`|${title}${author(title)}`])]
        : [known];
    });
  const popup = await lens.openPopup();
  await expect.poll(async () => (await partsIn(popup)).length).toBeGreaterThan(0);
  const lines = await partsIn(popup);
  for (const line of lines)
    expect(
      [...wanted, ...lost].some((parts) => parts.every((part) => line.includes(part))),
      line,
    ).toBe(true);
  await lens.closePopup();
}

/** The document of the tab: popup and badge say what the command line says of it. */
async function expectPage(lens: Lens, command: Command, path: string): Promise<void> {
  const page = command.find(
    ({ exchange }) => exchange.type === "document" && new URL(exchange.request.url).pathname === path,
  );
  if (!page) throw new Error(`no document ${path} was recorded`);
  const author = page.by === "" ? "" : answeredBy(page);
  await expect.poll(async () => (await lens.badge()).title).toContain(author);
  if (page.certainty !== "")
    await expect.poll(async () => (await lens.badge()).title).toMatch(new RegExp(`^${page.certainty}`, "m"));
  const popup = await lens.openPopup();
  const said = () => popup.evaluate(() => document.querySelector(".this-page")?.textContent ?? "");
  await expect.poll(said).toContain(author);
  await expect.poll(said).toContain(page.cause);
  await expect
    .poll(() => popup.evaluate(() => document.querySelector(".this-page > p .certainty")?.textContent ?? ""))
    .toBe(page.certainty);
  await lens.closePopup();
}

test("the tour of the demo: panel, popup and command line say the same of every request", async ({
  lens,
  panel,
  server,
}) => {
  await lens.resize(1600, 1400);
  await lens.page.goto(server.origin);
  await expect
    .poll(() => lens.page.evaluate(() => document.getElementById("progress")?.textContent))
    .toBe("done");
  await rowWith(panel, { status: "204" });
  // The list renders what is in view: make room for all where a larger window does not, since DevTools are docked.
  if (lens.browser === "firefox")
    await panel.evaluate(() => {
      const list = document.querySelector<HTMLElement>(".list");
      if (list) list.style.minHeight = "2000px";
    });
  // Of what the page never read, Chromium's fields are asked for a little later, and with them comes the answer.
  await expect.poll(async () => (await askCommand(panel)).filter(isBare).length).toBe(0);
  const command = await expectPanel(panel, 20);
  await expectParts(lens, command);
});

test("pages that are errors: panel, popup, badge and command line say the same of the document", async ({
  lens,
  panel,
  server,
}) => {
  for (const path of [
    "/page/404",
    "/page/503",
    "/fault/bad-gateway",
    "/fault/express-404",
    "/fault/crashed",
  ]) {
    await test.step(path, async () => {
      await lens.page.goto(`${server.origin}${path}`);
      await rowWith(panel, { name: path, cause: /./ });
      await expectPage(lens, await expectPanel(panel, 1), path);
    });
  }
});

test("real nginx and php-fpm: the story of the 405 that hides a 404, told alike everywhere", async ({
  lens,
  panel,
}) => {
  const stack = await startStack();
  try {
    await lens.page.goto(`${stack.origin}/orders`);
    await rowWith(panel, { status: "404", name: "/orders", by: "nginx" });
    await lens.page.evaluate(async () => {
      await fetch("/orders", { method: "POST", body: "item=1" });
      await fetch("/killed.php");
    });
    await rowWith(panel, {
      status: "405",
      method: "POST",
      cause: mechanisms["error-page-rejects-post"].name.en,
    });
    await rowWith(panel, { status: "502", name: "/killed.php", by: "nginx" });
    const command = await expectPanel(panel, 3);
    await expectPage(lens, command, "/orders");
    await expectParts(lens, command);
  } finally {
    await stack.close();
  }
});
