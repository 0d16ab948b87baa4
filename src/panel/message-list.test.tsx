// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import type { Stream, StreamMessage } from "../http/stream.ts";
import { LanguageProvider } from "../ui/language.tsx";
import { MessageList } from "./message-list.tsx";

afterEach(cleanup);

it("counts the messages that are still to be shown, and not the place of those that were left out", () => {
  const one: StreamMessage = { kind: "sent", frame: "text", at: null, text: "a", size: 1 };
  const stream: Stream = { of: "socket", messages: Array.from({ length: 200 }, () => one), leftOut: 100 };
  const { container } = render(
    <LanguageProvider value="en">
      <MessageList stream={stream} startedAt={null} />
    </LanguageProvider>,
  );
  expect(container.querySelectorAll(".message")).toHaveLength(20);
  expect(container.querySelector("button")?.textContent).toBe("Show more (180 left)");
});
