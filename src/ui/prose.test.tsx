// @vitest-environment happy-dom
import { cleanup, render } from "@testing-library/preact";
import { afterEach, expect, it } from "vitest";
import { LanguageProvider } from "./language.tsx";
import { Prose } from "./prose.tsx";

afterEach(cleanup);

const show = (sentence: string) =>
  render(
    <LanguageProvider value="en">
      <Prose>{sentence}</Prose>
    </LanguageProvider>,
  ).container.textContent;

it("has no stray sign behind the button of a command", () => {
  expect(show("Then run `nginx -s reload`.")).toBe("Then run nginx -s reload.Copy");
  expect(show("然后运行 `nginx -s reload`。")).toBe("然后运行 nginx -s reload。Copy");
  expect(show("`ss -ltnp`, on the backend, shows it.")).toBe("ss -ltnp,Copy on the backend, shows it.");
});

it("closes nothing behind a command on a line of its own", () => {
  const command = "curl -sIL 'https://a.example/loop'";
  expect(show(`\`${command}\`: lists each hop.`)).toBe(`${command}Copy lists each hop.`);
});

it("leaves what stands behind a name alone", () => {
  expect(show("Set `root`.")).toBe("Set root.");
});
