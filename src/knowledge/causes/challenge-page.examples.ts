import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { challengePageCauses } from "./challenge-page.ts";

const call = (body: string) =>
  exchange({
    request: "GET /api/list",
    type: "xhr",
    status: 200,
    fields: { "Content-Type": "text/html" },
    body,
  });

export const challengePageExamples: ExamplesOf<typeof challengePageCauses> = {
  "script-for-data": {
    fires: [call("<html><script>var arg1='0A1B2C';(function(a){document.cookie=a})(arg1)</script></html>")],
    silent: [
      call('<!doctype html><html><body><div id="root"></div><script>window.x=1</script></body></html>'),
      call("<!doctype html><html><head><title>Shop</title><script>window.x=1</script></head></html>"),
    ],
  },
};
