import { expect, it } from "vitest";
import { decoded } from "./percent.ts";

it.each([
  ["UTF-8", "%E4%BD%A0%20a", "你 a"],
  ["Latin-1 beside UTF-8", "caf%E9=%e4%bd%a0", "caf%E9=你"],
  ["a character that is cut", "a%3D%E4%BD", "a=%E4%BD"],
  ["no code at all", "100%zz%41%", "100%zzA%"],
  ["a control, a byte order mark and a replacement", "%0Aa%EF%BB%BF%EF%BF%BD", "\na\ufeff\ufffd"],
  ["a surrogate, which UTF-8 does not have", "%ED%A0%80%3F", "%ED%A0%80?"],
])("%s is decoded as far as it goes", (_, text, is) => {
  expect(decoded(text)).toBe(is);
});
