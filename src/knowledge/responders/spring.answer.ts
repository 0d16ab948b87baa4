import { all } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

export const BOOT = docs(
  "Spring Boot: error handling",
  "https://docs.spring.io/spring-boot/reference/web/servlet.html#web.servlet.spring-mvc.error-handling",
);
const MVC = docs(
  "Spring MVC: error responses",
  "https://docs.spring.io/spring-framework/reference/web/webmvc/mvc-ann-rest-exceptions.html",
);
const CSRF = docs(
  "Spring Security: CSRF",
  "https://docs.spring.io/spring-security/reference/features/exploits/csrf.html",
);
export const SPRING = causesOf("spring", BOOT, MVC, CSRF);

export const securityFields = all(
  field("cache-control", /^no-cache, no-store, max-age=0, must-revalidate$/),
  field("pragma", /^no-cache$/),
  field("expires", /^0$/),
  field("x-content-type-options", /^nosniff$/),
);
