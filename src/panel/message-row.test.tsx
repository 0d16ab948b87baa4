// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { StreamMessage } from "../http/stream.ts";
import { LanguageProvider } from "../ui/language.tsx";
import { MessageRow } from "./message-row.tsx";

afterEach(cleanup);

const MESSAGE: StreamMessage = { kind: "received", frame: "text", at: null, text: "", size: 20_000 };

function shown(message: Partial<StreamMessage>): string {
  const { container } = render(
    <LanguageProvider value="en">
      <MessageRow message={{ ...MESSAGE, ...message }} startedAt={null} />
    </LanguageProvider>,
  );
  const said = container.textContent ?? "";
  cleanup();
  return said;
}

it("a message of which nothing was kept is not called empty, nor without words", () => {
  expect(shown({ cut: true })).toMatch(/text not kept: too much of it20/);
  expect(shown({ cut: true, kind: "error" })).toMatch(/text not kept: too much of it20/);
  expect(shown({ size: 0 })).toMatch(/empty0/);
  expect(shown({ text: null })).toMatch(/text not recorded/);
  expect(shown({ kind: "error" })).toMatch(/the browser gives no reason/);
});

it("name and id of an event turn nothing around that stands beside them", () => {
  const said = shown({ kind: "event", text: "a", event: { name: "pri\u202ece", id: "4\u20281" } });
  expect(said).toMatch(/^pri\\u202ece 4 1a/);
});
