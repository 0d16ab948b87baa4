import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status404 } from "./404.ts";

const missing = (path: string, type = "text/html") => `
      GET ${path} HTTP/1.1
      Host: site.example

      HTTP/1.1 404 Not Found
      Content-Type: ${type}
      `;

export const status404Examples: ExamplesOf<typeof status404> = {
  "unset-variable-in-path": {
    fires: [missing("/users/undefined/orders"), missing("/img/[object%20File]")],
    silent: [missing("/undefined-behaviour")],
  },
  "login-page-missing": {
    fires: [missing("/accounts/login/?next=/account/")],
    silent: [missing("/accounts/login/"), missing("/logincidents?next=2")],
  },
  "protected-folder": {
    fires: [missing("/WEB-INF/web.xml")],
    silent: [missing("/web-info/web.xml")],
  },
  "dot-path": {
    fires: [missing("/.env")],
    silent: [missing("/.well-known/security.txt"), missing("/a.env")],
  },
  "file-missing": {
    fires: [missing("/img/logo.png")],
    silent: [missing("/img/logo")],
  },
};
