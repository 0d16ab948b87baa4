import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type { Surface } from "../browsers/driver.ts";

const AXE = readFileSync(createRequire(import.meta.url).resolve("axe-core"), "utf8");

/** The page's own policy forbids script tags and eval: axe goes in as the function that a driver runs, once a document. */
const installAxe = Object.assign(() => {}, { toString: () => `function () { ${AXE} }` });

export type Violation = { readonly rule: string; readonly at: readonly string[] };

/** What axe-core finds wrong with what the surface shows now. */
export async function violationsOf(surface: Surface): Promise<readonly Violation[]> {
  if (!(await surface.evaluate(() => "axe" in window))) await surface.evaluate(installAxe);
  return surface.evaluate(async () => {
    type Axe = {
      run(): Promise<{
        violations: { id: string; nodes: { html: string; failureSummary?: string }[] }[];
      }>;
    };
    const { axe } = window as unknown as { axe: Axe };
    const { violations } = await axe.run();
    return violations.map(({ id, nodes }) => ({
      rule: id,
      at: nodes.map((node) => `${node.html.slice(0, 160)} ${node.failureSummary ?? ""}`),
    }));
  });
}
