import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, it } from "vitest";

const ROOT = path.resolve(import.meta.dirname, "../..");
const STORE = path.join(ROOT, "assets/store");
const read = (...names: string[]) => readFileSync(path.join(ROOT, ...names), "utf8");
const manifest = JSON.parse(read("manifest.json"));

/** The text under a heading, to the next one of any level. */
function under(document: string, heading: string): string {
  const [, after = ""] = document.split(`\n${heading}\n`);
  return after.split(/\n#{1,6} /)[0]?.trim() ?? "";
}

/** Width and height of a PNG, in pixels. */
function sizeOf(file: string): string {
  const png = readFileSync(file);
  return `${png.readUInt32BE(16)}x${png.readUInt32BE(20)}`;
}

describe.each([
  {
    language: "en",
    locale: "en",
    name: "Name",
    summary: "Summary",
    description: "Description",
    hosts: "Host permission: all sites",
  },
  {
    language: "zh-CN",
    locale: "zh_CN",
    name: "名称",
    summary: "摘要",
    description: "说明",
    hosts: "主机权限：所有网站",
  },
])("the listing in $language", ({ language, locale, ...headings }) => {
  const listing = read("assets/store", `listing.${language}.md`);
  const messages = JSON.parse(read("assets/extension/_locales", locale, "messages.json"));

  it("says what the extension itself says, within what the stores take", () => {
    const name = under(listing, `## ${headings.name}`);
    const summary = under(listing, `## ${headings.summary}`);
    const description = under(listing, `## ${headings.description}`);
    expect(name).toBe(messages.name.message);
    expect(summary).toBe(messages.description.message);
    // Chrome Web Store: 75, 132 and 16,000 characters; addons.mozilla.org: 50 and 250; Edge: 250 to 10,000 of the description.
    expect(name.length).toBeLessThanOrEqual(50);
    expect(summary.length).toBeLessThanOrEqual(132);
    expect(description.length).toBeGreaterThanOrEqual(250);
    expect(description.length).toBeLessThanOrEqual(10_000);
  });

  it("justifies each permission of the manifest, and no other", () => {
    const ofBrowsers = [manifest, manifest["@chromium"], manifest["@firefox"]];
    const hosts = ofBrowsers.flatMap(({ host_permissions: hosts = [] }) => hosts);
    expect(hosts).toEqual(["<all_urls>"]);
    const asked = [headings.hosts, ...ofBrowsers.flatMap(({ permissions = [] }) => permissions)].sort();
    const justified = [...listing.matchAll(/^### (.+)$/gm)].map(([, heading = ""]) => heading).sort();
    expect(justified).toEqual(asked);
    for (const heading of justified) expect(under(listing, `### ${heading}`)).not.toBe("");
  });

  it("has five pictures of 1280 × 800", () => {
    const files = readdirSync(path.join(STORE, language)).map((file) => path.join(STORE, language, file));
    expect(files.map(sizeOf)).toEqual(Array(5).fill("1280x800"));
  });
});

it.each(["logo-300x300", "tile-440x280", "tile-1400x560"])("%s has the size of its name", (name) => {
  expect(name).toContain(sizeOf(path.join(STORE, `${name}.png`)));
});

it("the README's table has each permission", () => {
  const table = read("README.md")
    .split("\n")
    .filter((line) => line.startsWith("| `") || line.startsWith("| access"));
  const named = table
    .flatMap((line) => [...(line.split("|")[1] ?? "").matchAll(/`(\w+)`/g)])
    .map(([, name]) => name);
  expect(named.sort()).toEqual([...manifest.permissions].sort());
});
