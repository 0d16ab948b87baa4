// @vitest-environment happy-dom
import { cleanup, fireEvent, render, screen } from "@testing-library/preact";
import { afterEach, expect, it, vi } from "vitest";
import { LanguageProvider } from "../ui/language.tsx";
import { LookupDialog } from "./lookup-dialog.tsx";

/** The dialog with a window of our own in its frame: the popup's document is for the browsers' tests. */
function show(language: "en" | "zh-CN" = "en") {
  const onClose = vi.fn();
  const frame = Object.assign(new EventTarget(), { focus: vi.fn() });
  render(
    <LanguageProvider value={language}>
      <LookupDialog onClose={onClose} />
    </LanguageProvider>,
  );
  const iframe = document.querySelector("iframe");
  if (!iframe) throw new Error("no frame");
  Object.defineProperty(iframe, "contentWindow", { value: frame });
  fireEvent.load(iframe);
  const press = (key: string) => {
    const event = new KeyboardEvent("keydown", { key, cancelable: true });
    frame.dispatchEvent(event);
    return event;
  };
  return { onClose, frame, press };
}

afterEach(cleanup);

it("closes on Esc from inside the frame, once what is in there has no use for it", () => {
  const { onClose, frame, press } = show();
  const used = new KeyboardEvent("keydown", { key: "Escape", cancelable: true });
  used.preventDefault();
  frame.dispatchEvent(used);
  press("a");
  expect(onClose).not.toHaveBeenCalled();
  expect(press("Escape").defaultPrevented).toBe(true);
  expect(onClose).toHaveBeenCalledOnce();
});

it.each([
  ["en", "Close"],
  ["zh-CN", "关闭"],
] as const)("has a button that closes it (%s)", (language, name) => {
  const { onClose } = show(language);
  fireEvent.click(screen.getByText(name));
  expect(onClose).toHaveBeenCalledOnce();
});
