import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { goHandlersCauses } from "./go-handlers.ts";

const said = (error: string) =>
  exchange({ request: "POST /upload", status: "400 Bad Request", json: { error } });

export const goHandlersExamples: ExamplesOf<typeof goHandlersCauses> = {
  "not-multipart": {
    fires: [said("request Content-Type isn't multipart/form-data")],
    silent: [said("no multipart boundary param in Content-Type")],
  },
  "no-boundary": {
    fires: [said("no multipart boundary param in Content-Type")],
    silent: [said("request Content-Type isn't multipart/form-data")],
  },
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
