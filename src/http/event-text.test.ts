import { describe, expect, it } from "vitest";
import { readEventText } from "./event-text.ts";
import { FIRST, LAST } from "./stream.ts";

const events = (text: string) =>
  readEventText(text)?.stream.messages.map(({ text, event }) => [event?.name, event?.id, text]);

describe("the text of a stream of events (HTML, 9.2.6)", () => {
  it("names an event, keeps the last id, and joins the lines of its data", () => {
    expect(
      events('id: 41\nevent: price\ndata: {"a":1}\n\ndata: last\ndata: line\n\nid\ndata: x\n\n'),
    ).toEqual([
      ["price", "41", '{"a":1}'],
      ["message", "41", "last\nline"],
      ["message", "", "x"],
    ]);
  });

  it("takes one space after the colon, every kind of line end, and no comment", () => {
    expect(events("\ufeff: hello\r\ndata:  two\r\rdata\n\n:\n\n")).toEqual([
      ["message", "", " two"],
      ["message", "", ""],
    ]);
  });

  it("leaves out what no empty line has ended", () => {
    expect(events("data: 1\n\ndata: 2\n")).toEqual([["message", "", "1"]]);
    expect(events("data: 1\n\ndata: 2\n\ndata: 3")).toHaveLength(2);
  });

  it("knows how long the client is to wait", () => {
    expect(readEventText("retry: 50\n\ndata: 1\n\n")?.retry).toBe(50);
    expect(readEventText("retry: soon\n\ndata: 1\n\n")?.retry).toBeNull();
  });

  it("keeps the first and the last of many, and takes no text apart that is too long", () => {
    const many = readEventText("data: 1\n\n".repeat(1_000));
    expect(many?.stream).toMatchObject({ leftOut: 1_000 - FIRST - LAST });
    expect(readEventText("d".repeat(1_000_001))).toBeNull();
  });
});
