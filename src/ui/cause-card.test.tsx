// @vitest-environment happy-dom
import { cleanup, render, screen } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { FoundCause } from "../diagnosis/diagnosis.ts";
import { CauseCard } from "./cause-card.tsx";
import { LanguageProvider } from "./language.tsx";

const text = (en: string) => ({ en, "zh-CN": en });
const fix = ["Start the backend.", "Compare the port.", "Look into its log."].map(text);
const cause = {
  id: "backend-down",
  mechanism: "backend-down",
  name: text("Nothing listens"),
  certainty: "likely",
  why: text("The gateway could not connect."),
  evidence: [],
  fix,
  confirm: text("The log says so."),
  sources: [],
} as unknown as FoundCause;

function show(toldAbove: FoundCause["fix"][number] | null, steps = fix) {
  render(
    <LanguageProvider value="en">
      <CauseCard cause={{ ...cause, fix: steps }} open toldAbove={toldAbove} />
    </LanguageProvider>,
  );
  const list = screen.queryByRole("list") as HTMLOListElement | null;
  return list && { start: list.start, steps: [...list.children].map((item) => item.textContent) };
}

afterEach(cleanup);

it("has the steps after the one that stands above, numbered from 1, and says no step twice", () => {
  expect(show(fix[0] ?? null)).toEqual({ start: 1, steps: ["Compare the port.", "Look into its log."] });
});

it("says all steps where another is to be done first", () => {
  expect(show(text("Read the log at 12:00."))).toMatchObject({ start: 1, steps: { length: 3 } });
});

it("has no empty list", () => {
  expect(show(fix[0] ?? null, fix.slice(0, 1))).toBeNull();
});
