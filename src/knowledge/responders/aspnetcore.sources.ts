import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

/** Where Microsoft describes what it answers. */
export const ASPNETCORE_ERRORS = docs(
  "ASP.NET Core: handle errors in web APIs",
  "https://learn.microsoft.com/aspnet/core/web-api/handle-errors",
);
const KESTREL = docs(
  "ASP.NET Core: Kestrel options",
  "https://learn.microsoft.com/aspnet/core/fundamentals/servers/kestrel/options",
);
const CSRF = docs(
  "ASP.NET Core: antiforgery",
  "https://learn.microsoft.com/aspnet/core/security/anti-request-forgery",
);
export const ofAspnetcore = causesOf("aspnetcore", ASPNETCORE_ERRORS, KESTREL, CSRF);
