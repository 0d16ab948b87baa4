import { describe, expect, it } from "vitest";
import { Case } from "../../diagnosis/case.ts";
import { readRawHttp } from "../../http/raw-http.ts";
import { ownFrame } from "./own-frame.ts";

const of = (body: string) =>
  ownFrame(
    new Case(
      readRawHttp(`GET / HTTP/1.1\nHost: a.example\n\nHTTP/1.1 500 E\nContent-Type: text/html\n\n${body}`),
    ),
  );

describe("the nearest line of the reader's own code", () => {
  it.each([
    [
      "Express",
      "<pre>TypeError: x<br> &nbsp; &nbsp;at Layer.handle (/app/node_modules/router/layer.js:95:5)<br> &nbsp; &nbsp;at /app/src/orders.js:46:35</pre>",
      "/app/src/orders.js:46",
    ],
    [
      "Django",
      'File "/usr/lib/python3/site-packages/django/core/base.py", line 12, in a\nFile &quot;/app/shop/views.py&quot;, line 31, in pay\nFile "/app/shop/tax.py", line 7, in rate',
      "/app/shop/tax.py:7",
    ],
    [
      "PHP",
      "Fatal error: Uncaught E in /var/www/app/a.php:12\n#0 /var/www/vendor/x.php(3): f()",
      "/var/www/app/a.php:12",
    ],
    [
      "Rails",
      "app/controllers/orders_controller.rb:12:in 'create'",
      "app/controllers/orders_controller.rb:12",
    ],
    [
      "Spring",
      '"trace":"x\\n\\tat org.springframework.web.A.b(A.java:1)\\n\\tat com.acme.Orders.pay(Orders.java:31)"',
      "Orders.java:31",
    ],
    ["ASP.NET Core", "   at Shop.Orders.Pay() in /src/Orders.cs:line 31", "/src/Orders.cs:31"],
  ])("%s", (_, body, frame) => {
    expect(of(body)).toBe(frame);
  });

  it("is none where libraries alone stand in the trace, or no trace", () => {
    expect(of("at x (/app/node_modules/a/b.js:1:2)")).toBeNull();
    expect(of("Something went wrong")).toBeNull();
  });
});
