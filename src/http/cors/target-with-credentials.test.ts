import { expect, it } from "vitest";
import { hopChange } from "../hop-change.ts";
import { readRawHttp } from "../raw-http.ts";
import { leadsToRefusedCredentials } from "./target-with-credentials.ts";

const redirect = (location: string, sent: string) =>
  readRawHttp(`# type: fetch
GET /a HTTP/1.1
Host: api.example
${sent}

HTTP/1.1 302 Found
Location: ${location}
`);
const CROSS = "Origin: https://app.example\nSec-Fetch-Mode: cors";

it("ends a CORS call at a target with a password, of another origin or after another origin", () => {
  for (const location of [
    "https://u:p@api.example/b",
    "https://u@other.example/",
    "https://:p@app.example/",
  ]) {
    const hop = redirect(location, CROSS);
    expect(leadsToRefusedCredentials(hop), location).toBe(true);
    expect(hopChange(hop, null)?.predicted.url).toBeNull();
    expect(hopChange(hop, null)?.isFollowed).toBe(false);
  }
});

it("follows where there is no password, no CORS, or one origin alone", () => {
  expect(leadsToRefusedCredentials(redirect("https://api.example/b", CROSS))).toBe(false);
  expect(leadsToRefusedCredentials(redirect("https://u:p@api.example/b", "Sec-Fetch-Mode: navigate"))).toBe(
    false,
  );
  const own = "Sec-Fetch-Mode: cors\nSec-Fetch-Site: same-origin";
  expect(leadsToRefusedCredentials(redirect("https://u:p@api.example/b", own))).toBe(false);
  expect(leadsToRefusedCredentials(redirect("https://u:p@other.example/b", own))).toBe(true);
});
