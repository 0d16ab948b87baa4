// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { CutName } from "./cut-name.tsx";

afterEach(cleanup);

it("keeps the end of a long name, and all of it in the text", () => {
  const { container } = render(<CutName name="/assets/Checkout-8f3a1c2b.js" end={8} />);
  const cut = container.querySelector<HTMLElement>(".cut");
  expect(cut?.dataset).toMatchObject({ start: "/assets/Checkout-8f3", end: "a1c2b.js" });
  expect(container.textContent).toBe("/assets/Checkout-8f3a1c2b.js");
});

it("has nothing to cut in a short one", () => {
  const { container } = render(<CutName name="/cart/12" end={8} class="host" />);
  expect(container.innerHTML).toBe('<span class="host">/cart/12</span>');
});
