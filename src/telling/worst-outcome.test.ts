import { expect, it } from "vitest";
import { worstOutcome } from "./worst-outcome.ts";

it("is a request without an answer, before the server's fault, before the client's", () => {
  expect(worstOutcome(["client-error", "server-error"])).toBe("server-error");
  expect(worstOutcome(["client-error", "failed", "server-error"])).toBe("failed");
  expect(worstOutcome(["client-error"])).toBe("client-error");
  expect(worstOutcome([])).toBe("unknown");
});
