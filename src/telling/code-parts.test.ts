import { describe, expect, it } from "vitest";
import { codeParts } from "./code-parts.ts";

const said = (text: string) =>
  codeParts(text).map(({ text: part, code, command }) =>
    command ? `$${part}` : code ? `\`${part}\`` : part,
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
