import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfSpoken, examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type ogcCauses, ogcLikely, ogcSpoken } from "./ogc.ts";

const ows = (code: string) =>
  exchange({
    request: "GET /ows?service=WFS",
    status: 400,
    fields: { "Content-Type": "application/xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?><ows:ExceptionReport version="1.1.0" xmlns:ows="http://www.opengis.net/ows/1.1"><ows:Exception exceptionCode="${code}" locator="request"><ows:ExceptionText>No.</ows:ExceptionText></ows:Exception></ows:ExceptionReport>`,
  });
const wms = (code: string) =>
  exchange({
    request: "GET /wms?service=WMS",
    status: 200,
    fields: { "Content-Type": "application/vnd.ogc.se_xml" },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<!DOCTYPE ServiceExceptionReport SYSTEM "https://acme.test/WMS_exception_1_1_1.dtd">\n<ServiceExceptionReport version="1.1.1">\n<ServiceException code="${code}" locator="layers">No.</ServiceException>\n</ServiceExceptionReport>`,
  });

export const ogcExamples: ExamplesOf<typeof ogcCauses> = {
  ...examplesOfSpoken(ogcSpoken, wms),
  ...examplesOfTable(ogcLikely, ows),
};
