import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goHandlersCauses } from "./go-handlers.ts";

const said = (error: string, status: number | string = "400 Bad Request") =>
  exchange({ request: "POST /upload", status, json: { error } });
const NO_FORM = "request Content-Type isn't multipart/form-data";
const NO_BOUNDARY = "no multipart boundary param in Content-Type";

export const goHandlersExamples: ExamplesOf<typeof goHandlersCauses> = {
  "not-multipart": {
    fires: [said(NO_FORM)],
    silent: [said(NO_BOUNDARY), said(`storage: ${NO_FORM}`, 500)],
  },
  "no-boundary": {
    fires: [said(NO_BOUNDARY)],
    silent: [said(NO_FORM), said(`storage: ${NO_BOUNDARY}`, 500)],
  },
  "not-multipart-perhaps": { fires: [said(NO_FORM, 500)], silent: [said(NO_BOUNDARY, 500)] },
  "no-boundary-perhaps": { fires: [said(NO_BOUNDARY, 500)], silent: [said(NO_FORM, 500)] },
  "form-breaks-off": {
    fires: [said("multipart: NextPart: EOF"), said("upload: multipart: NextPart: unexpected EOF")],
    silent: [said("multipart: message too large")],
  },
  "file-missing": {
    fires: [said("http: no such file")],
    silent: [said("open a.txt: no such file or directory")],
  },
  "value-unreadable": {
    fires: [
      said('strconv.ParseInt: parsing "abc": invalid syntax'),
      said('parsing time "2020" as "2006-01-02T15:04:05Z07:00": cannot parse "" as "-"'),
    ],
    silent: [said("parsing the file failed")],
  },
};
