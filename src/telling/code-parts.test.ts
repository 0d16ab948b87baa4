import { describe, expect, it } from "vitest";
import { codeParts } from "./code-parts.ts";
import { isCommand } from "./is-command.ts";

const said = (text: string) =>
  codeParts(text).map((part) =>
    isCommand(part) ? `$${part.text}` : part.code ? `\`${part.text}\`` : part.text,
  );

describe("code within a sentence", () => {
  it.each([
    ["Restart it.", ["Restart it."]],
    ["Run `php artisan up` on the server.", ["Run ", "$php artisan up", " on the server."]],
    ["Raise `bodyLimit`.", ["Raise ", "`bodyLimit`", "."]],
    ["One ` alone", ["One ` alone"]],
    ["`a` and ` alone", ["`a`", " and ` alone"]],
    ["", []],
  ])("%s", (text, parts) => {
    expect(said(text)).toEqual(parts);
  });
});
