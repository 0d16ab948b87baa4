import { json, type SecureScriptedServer, startSecureScriptedServer } from "../server/scripted-server.ts";
import { selfSigned } from "../server/self-signed.ts";
import { expectFirstLine } from "./first-difference.ts";
import { panelTest as base, expect, rowWith } from "./fixture.ts";

// "It worked a minute ago", and then the certificate is another one: the browser refuses what nobody vouches for.

const ACCEPTED = selfSigned();

const test = base.extend<{ readonly site: SecureScriptedServer }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the pattern to learn the dependencies
  site: async ({}, use) => {
    const site = await startSecureScriptedServer(ACCEPTED);
    await use(site);
    await site.close();
  },
  lensOptions: async ({ site }, use) => {
    await use({ acceptedCertificate: { host: new URL(site.origin).host, pem: ACCEPTED.cert } });
  },
});

test("the certificate is another one, and is refused", async ({ lens, panel, site }) => {
  await lens.page.goto(`${site.origin}/`);
  await rowWith(panel, { status: "200" });
  site.play("/api/me", json(200, { name: "a" }));
  const ask = () =>
    fetch("/api/me").then(
      (response) => response.text(),
      () => "refused",
    );
  expect(await lens.page.evaluate(ask)).toBe('{"name":"a"}');
  await rowWith(panel, { status: "200", name: "/api/me" });
  site.certify(selfSigned());
  expect(await lens.page.evaluate(ask)).toBe("refused");
  await expectFirstLine(
    panel,
    "failed",
    "/api/me",
    /^The certificate of 127\.0\.0\.1:\d+ was accepted then and is refused now: (?:net::ERR_CERT_AUTHORITY_INVALID|MOZILLA_PKIX_ERROR_SELF_SIGNED_CERT)$/,
  );
  await expect
    .poll(() => panel.evaluate(() => document.querySelector("#section-since-it-worked")?.textContent ?? ""))
    .toMatch(/^What differs from .*, when it answered 200/);
});
