import { writeFileSync } from "node:fs";

// Makes src/panel/demo.har, the capture to look around in: `npm run -s build:chromium && npx tsx e2e/demo-har.ts`.
process.env.PW_CHROMIUM_ATTACH_TO_OTHER = "1";
const { launchChromium } = await import("./browsers/chromium/chromium.ts");
const { until } = await import("./browsers/poll.ts");
const { startDemoServer } = await import("./server/demo-server.ts");
const { keepSaved, savedText } = await import("./specs/panel-files.ts");

/** The routes of the tour as a shop would name them; longer ones first, since they hold shorter ones. */
const STORY: readonly (readonly [string, string])[] = [
  ["/redirect/301?to=/redirect/302%3Fto%3D/fault/express-404", "/help"],
  ["/redirect/302?to=/fault/express-404", "/support"],
  ["/redirect/302?to=/fault/static-405", "/api/orders"],
  ["/redirect/302?to=/echo", "/api/profile"],
  ["/redirect/303?to=/fault/ok", "/session"],
  ["/redirect/307?to=/fault/ok", "/api/cart"],
  ["/fault/express-404", "/support/contact"],
  ["/fault/static-405", "/api/orders/"],
  ["/fault/unauthorized", "/api/me"],
  ["/fault/forbidden", "/admin/"],
  ["/fault/rate-limited", "/api/search?q=lens"],
  ["/fault/bad-json", "/api/reviews"],
  ["/fault/crashed", "/api/checkout"],
  ["/fault/bad-gateway", "/api/pay"],
  ["/fault/unavailable", "/api/stock"],
  ["/fault/gateway-timeout", "/api/report?year=2026"],
  ["/fault/empty", "/api/export"],
  ["/fault/reset", "/api/upload"],
  ["/fault/half-sent", "/feed.json"],
  ["/fault/slow", "/api/suggest"],
  ["/fault/no-content", "/beacon"],
  ["/fault/ok", "/api/status"],
  ["/echo", "/api/profile/"],
];

const server = await startDemoServer();
const lens = await launchChromium();
await lens.openDevtools();
const panel = await lens.showPanel();
await lens.page.goto(server.origin);
await until("the tour to end", () =>
  lens.page.evaluate(() => document.getElementById("progress")?.textContent === "done"),
);
await until("the last row", () => panel.evaluate(() => document.querySelector('[data-status="204"]')));
await keepSaved(panel);
await panel.click(".toolbar [aria-haspopup=menu]");
await panel.click(".menu > [data-action=save-har]");
const saved = await until("the file", () => savedText(panel));
await lens.close();
await server.close();

const { log } = JSON.parse(saved);
for (const entry of log.entries) {
  // The panel explains anew; what the browser says of itself is of no use here.
  delete entry._statusLens;
  entry.request.headers = entry.request.headers.filter(
    ({ name }: { name: string }) => !/^(sec-ch-|user-agent|accept-)/i.test(name),
  );
  entry.serverIPAddress = "192.0.2.7";
}
let text = JSON.stringify({ log });
text = text.replaceAll(`${server.otherOrigin}/fault/ok`, "http://api.example/rates.json");
for (const [route, name] of STORY) text = text.replaceAll(route, name);
text = text
  .replaceAll(new URL(server.origin).host, "shop.example")
  .replaceAll(new URL(server.otherOrigin).host, "api.example");
writeFileSync(new URL("../src/panel/demo.har", import.meta.url), `${text}\n`);
