import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { githubHiddenCauses } from "./github-hidden.ts";

const say = (status: number, message: string, sent = {}) =>
  exchange({
    status,
    sent,
    json: { message, documentation_url: "https://docs.github.com/rest", status: String(status) },
  });

const scoped = (has: string, wanted: string) =>
  exchange({
    request: "POST /repos/acme/site/issues",
    status: 404,
    sent: { Authorization: "token x" },
    fields: {
      "X-OAuth-Scopes": has,
      ...(wanted === "" ? {} : { "X-Accepted-OAuth-Scopes": wanted }),
      "Content-Type": "application/json",
    },
    body: '{"message":"Not Found","documentation_url":"https://docs.github.com/rest"}',
  });

export const githubHiddenExamples: ExamplesOf<typeof githubHiddenCauses> = {
  "token-without-scope": {
    fires: [scoped("", ""), scoped("gist, read:user", "repo")],
    silent: [scoped("repo", "repo, public_repo"), say(404, "Not Found", { Authorization: "Bearer x" })],
  },
  "write-hidden": {
    fires: [
      exchange({
        request: "POST /repos/a/b/issues",
        sent: { Authorization: "token 0f1e" },
        status: 404,
        json: { message: "Not Found", documentation_url: "https://docs.github.com/rest" },
      }),
    ],
    silent: [
      exchange({
        request: "GET /repos/a/b/issues",
        sent: { Authorization: "token 0f1e" },
        status: 404,
        json: { message: "Not Found", documentation_url: "https://docs.github.com/rest" },
      }),
    ],
  },
  "not-there": { fires: [say(404, "Not Found")], silent: [say(404, "Branch not found")] },
  "private-without-token": {
    fires: [say(404, "Not Found")],
    silent: [say(404, "Not Found", { Authorization: "Bearer x" })],
  },
  "token-sees-less": {
    fires: [say(404, "Not Found", { Authorization: "Bearer x" })],
    silent: [say(404, "Not Found")],
  },
};
