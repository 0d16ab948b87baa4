import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import {
  type firebaseAuthCauses,
  firebaseAuthLikely,
  firebaseAuthProven,
  firebaseAuthSpoken,
} from "./firebase-auth.ts";

const say = (message: string) =>
  exchange({
    status: 400,
    json: { error: { code: 400, message, errors: [{ message, domain: "global", reason: "invalid" }] } },
  });

const asked = (path: string, sent: string, answer = "") =>
  exchange({
    request: `POST ${path}?key=AIzaSyExample`,
    sent: { "Content-Type": "application/json" },
    content: sent,
    status: 400,
    fields: { "Content-Type": "application/json; charset=UTF-8" },
    body: answer,
  });
const ANONYMOUS = '{"returnSecureToken":true}';
const WITH_PASSWORD = '{"email":"a@example.test","password":"x","returnSecureToken":true}';
const KEY_WRONG = '{"error":{"code":400,"message":"API key not valid. Please pass a valid API key."}}';

export const firebaseAuthExamples: ExamplesOf<typeof firebaseAuthCauses> = {
  "anonymous-off": {
    fires: [
      asked("/v1/accounts:signUp", ANONYMOUS),
      asked("/identitytoolkit/v3/relyingparty/signupNewUser", ANONYMOUS),
    ],
    silent: [
      asked("/v1/accounts:signUp", WITH_PASSWORD),
      asked("/v1/accounts:signUp", ANONYMOUS, KEY_WRONG),
      asked("/v1/accounts:update", ANONYMOUS),
    ],
  },
  "password-refused": {
    fires: [asked("/v1/accounts:signInWithPassword", WITH_PASSWORD)],
    silent: [
      asked("/v1/accounts:signUp", WITH_PASSWORD),
      asked("/v1/accounts:signInWithPassword", WITH_PASSWORD, KEY_WRONG),
    ],
  },
  ...examplesOfSpoken(firebaseAuthSpoken, say),
  ...examplesOfTable(firebaseAuthProven, say),
  ...examplesOfTable(firebaseAuthLikely, say, "likely-"),
};
