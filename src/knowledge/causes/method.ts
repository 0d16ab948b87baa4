import { all } from "../../diagnosis/condition/condition.ts";
import { path } from "../../diagnosis/condition/path.ts";
import { method, methodOtherThan } from "../../diagnosis/condition/request.ts";
import { status } from "../../diagnosis/condition/response.ts";
import { rfc } from "../../diagnosis/source.ts";
import { cause } from "../writing/define.ts";

/** A method that does not fit what serves the path, whoever serves it. */
export const methodCauses = {
  id: "method",
  causes: [
    cause({
      id: "static-file",
      mechanism: "static-file-method-refused",
      on: [405],
      certainty: "likely",
      when: all(
        status(405),
        methodOtherThan("GET", "HEAD", "OPTIONS"),
        path(/\.(html?|js|css|json|txt|png|jpe?g|gif|svg|ico|xml|pdf)$/i),
      ),
      sources: [rfc(9110, "15.5.6")],
    }),
    cause({
      id: "trace-refused",
      mechanism: "method-not-implemented",
      on: [405, 501],
      certainty: "likely",
      when: all(method("TRACE", "TRACK")),
      sources: [rfc(9110, "9.3.8")],
    }),
  ],
} as const;
