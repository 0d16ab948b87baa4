import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { exceptionShownCauses } from "./exception-shown.ts";

export const exceptionShownExamples: ExamplesOf<typeof exceptionShownCauses> = {
  "fault-in-code": {
    fires: [
      exchange({
        status: 500,
        page: "TypeError: Cannot read properties of undefined (reading 'price')<br> at /app/orders.js:46:35",
      }),
      exchange({
        status: 500,
        body: 'Traceback (most recent call last):\n  File "/app/a.py", line 3, in get\nTypeError: object is not subscriptable',
      }),
    ],
    silent: [
      exchange({ status: 500, page: "TypeError: fetch failed<br> at /app/orders.js:46:35" }),
      exchange({
        status: 500,
        body: "Traceback (most recent call last):\nAttributeError: 'ChannelPromise' object has no attribute '__value__'\n\nDuring handling of the above exception, another exception occurred:\nConnectionRefusedError: [Errno 111]",
      }),
      exchange({ status: 500, page: "TypeError is thrown where a value is not of the expected type" }),
    ],
  },
  trace: {
    fires: [exchange({ status: 500, page: "Traceback (most recent call last)" })],
    silent: [exchange({ status: 500, page: "Sorry" })],
  },
  "exception-name": {
    fires: [exchange({ status: 500, json: { message: "TypeError: x is not a function" } })],
    silent: [exchange({ status: 500, json: { message: "x" } })],
  },
};
