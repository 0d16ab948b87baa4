import type { Surface } from "../browsers/driver.ts";
import { expect } from "./fixture.ts";

type Failed = "client-error" | "server-error" | "failed";

/** Opens the row that ended so, and reads the section's first line, its cells divided by bars. */
export async function expectFirstLine(
  panel: Surface,
  end: Failed,
  path: string,
  line: RegExp,
): Promise<void> {
  await openRow(panel, end, path);
  await expect
    .poll(() =>
      panel.evaluate(() =>
        [...(document.querySelector(".differences tbody tr")?.children ?? [])]
          .map((cell) => cell.textContent?.trim() ?? "")
          .join(" | "),
      ),
    )
    .toMatch(line);
}

export async function openRow(panel: Surface, end: Failed, path: string): Promise<void> {
  const row = `.rows [role="row"]:has(.status-mark.${end}):has([title$="${path}"])`;
  await expect.poll(() => panel.evaluate((it) => document.querySelector(it) !== null, row)).toBe(true);
  await panel.click(row);
}
