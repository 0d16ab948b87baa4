import { docs } from "../../diagnosis/source.ts";

export const REST_ERRORS = docs(
  "Adobe Commerce: REST error handling",
  "https://developer.adobe.com/commerce/webapi/get-started/web-api-responses/",
);
export const TOKENS = docs(
  "Adobe Commerce: token authentication",
  "https://developer.adobe.com/commerce/webapi/get-started/authentication/gs-authentication-token/",
);
