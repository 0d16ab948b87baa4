import { setTimeout as wait } from "node:timers/promises";
import { expect, rowsOf, test } from "./fixture.ts";

const ROUNDS = 20;
/** Longest time from the start of a round's traffic to the kill, in milliseconds. */
const LATEST = 120;
const STATUSES = [404, 200, 503, 410];

test(`a background killed ${ROUNDS} times during live traffic loses no badge, no hop and no row`, async ({
  lens,
  server,
}) => {
  await lens.openDevtools();
  const panel = await lens.showPanel();
  await panel.click('.toolbar input[type="checkbox"]');
  for (let round = 0; round < ROUNDS; round++) {
    const status = STATUSES[round % STATUSES.length] ?? 200;
    const going = lens.page.goto(`${server.origin}/redirect/302?to=/page/${status}?round=${round}`);
    const killing = wait(Math.random() * LATEST).then(lens.stopBackground);
    await going;
    await lens.page.evaluate(
      (n) => fetch(`/redirect/303?to=/echo?round=${n}`, { method: "POST", body: "a" }).then((r) => r.text()),
      round,
    );
    await killing;
    const text = status === 200 ? "" : String(status);
    await expect.poll(async () => (await lens.badge()).text, `badge of round ${round}`).toBe(text);
  }

  const expected = Array.from({ length: ROUNDS }, (_, round) => {
    const status = String(STATUSES[round % STATUSES.length]);
    return [
      ["GET", "302", `/redirect/302?to=/page/${status}?round=${round}`],
      ["GET", status, `/page/${status}?round=${round}`],
      ["POST", "303", `/redirect/303?to=/echo?round=${round}`],
      ["GET", "200", `/echo?round=${round}`],
    ].map((cells) => cells.join(" "));
  }).flat();
  // The list renders what is in view: make room for all.
  await panel.evaluate(() => {
    const list = document.querySelector<HTMLElement>(".list");
    if (list) list.style.minHeight = "20000px";
  });
  const rows = async () =>
    (await rowsOf(panel))
      .map((row) => [row.method, row.status, row.name.replace(/^[▾▸]/, "")].join(" "))
      .toSorted();
  await expect.poll(rows, "every row once, with its hop").toEqual(expected.toSorted());
});

test("with DevTools closed the badge is right again at the next sign of life of the page", async ({
  lens,
  server,
}) => {
  for (let round = 0; round < ROUNDS; round++) {
    const status = STATUSES[round % STATUSES.length] ?? 200;
    const killing = wait(Math.random() * LATEST).then(lens.stopBackground);
    await lens.page.goto(`${server.origin}/page/${status}?round=${round}`);
    await killing;
    await lens.page.evaluate(() => history.replaceState(null, "", `${location.href}&alive`));
    const text = status === 200 ? "" : String(status);
    await expect.poll(async () => (await lens.badge()).text, `badge of round ${round}`).toBe(text);
  }
});
