import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type appwriteCauses, appwriteTypes } from "./appwrite.ts";

const origin = (message: string) =>
  exchange({
    request: "POST /v1/account",
    sent: { Origin: "https://app.example" },
    status: "403 Forbidden",
    json: { message, code: 403, version: "0.6.2" },
  });
const scope = (message: string) =>
  exchange({
    request: "GET /v1/users",
    status: "401 Unauthorized",
    json: { message, code: 401, type: "general_unauthorized_scope", version: "1.6.0" },
  });

export const appwriteExamples: ExamplesOf<typeof appwriteCauses> = {
  "origin-unknown": {
    fires: [
      origin(
        "Invalid Origin. Register your new client (app.example) as a new Web platform on your project console dashboard",
      ),
      origin(
        "Inavlid Origin. Register your new client (app.example) as a new Web platform on your project console",
      ),
    ],
    silent: [origin("Invalid Origin.")],
  },
  "scope-missing": {
    fires: [scope("app.key@service.cloud (role: applications) missing scope (users.read)")],
    silent: [scope("User (role: guests) missing scope (users.read)")],
  },
  ...examplesOfTable(appwriteTypes, (code) =>
    exchange({
      status: "400 Bad Request",
      json: { message: "No.", code: 400, type: code, version: "1.6.0" },
    }),
  ),
};
