import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { giteaCauses } from "./gitea.ts";

export const giteaExamples: ExamplesOf<typeof giteaCauses> = {
  "login-wanted": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "token is required", url: "https://git.example/api/swagger" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "no", url: "https://git.example/api/swagger" },
      }),
    ],
  },
  "token-wrong": {
    fires: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "invalid username, password or token", url: "https://git.example/api/swagger" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "401 Unauthorized",
        json: { message: "no", url: "https://git.example/api/swagger" },
      }),
    ],
  },
  scope: {
    fires: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: {
          message: "token does not have at least one of required scope(s): [write:repository]",
          url: "https://git.example/api/swagger",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "403 Forbidden",
        json: { message: "no", url: "https://git.example/api/swagger" },
      }),
    ],
  },
  "target-missing": {
    fires: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: {
          errors: [],
          message: "The target couldn't be found.",
          url: "https://git.example/api/swagger",
        },
      }),
    ],
    silent: [
      exchange({
        request: "GET /x",
        status: "404 Not Found",
        json: { message: "no", url: "https://git.example/api/swagger" },
      }),
    ],
  },
};
