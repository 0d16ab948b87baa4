// Written by `npm run registries` from the files of the folder.
import { status100 } from "./statuses/100.ts";
import { status101 } from "./statuses/101.ts";
import { status102 } from "./statuses/102.ts";
import { status103 } from "./statuses/103.ts";
import { status104 } from "./statuses/104.ts";
import { status200 } from "./statuses/200.ts";
import { status201 } from "./statuses/201.ts";
import { status202 } from "./statuses/202.ts";
import { status203 } from "./statuses/203.ts";
import { status204 } from "./statuses/204.ts";
import { status205 } from "./statuses/205.ts";
import { status206 } from "./statuses/206.ts";
import { status207 } from "./statuses/207.ts";
import { status208 } from "./statuses/208.ts";
import { status226 } from "./statuses/226.ts";
import { status300 } from "./statuses/300.ts";
import { status301 } from "./statuses/301.ts";
import { status302 } from "./statuses/302.ts";
import { status303 } from "./statuses/303.ts";
import { status304 } from "./statuses/304.ts";
import { status305 } from "./statuses/305.ts";
import { status306 } from "./statuses/306.ts";
import { status307 } from "./statuses/307.ts";
import { status308 } from "./statuses/308.ts";
import { status400 } from "./statuses/400.ts";
import { status401 } from "./statuses/401.ts";
import { status402 } from "./statuses/402.ts";
import { status403 } from "./statuses/403.ts";
import { status404 } from "./statuses/404.ts";
import { status405 } from "./statuses/405.ts";
import { status406 } from "./statuses/406.ts";
import { status407 } from "./statuses/407.ts";
import { status408 } from "./statuses/408.ts";
import { status409 } from "./statuses/409.ts";
import { status410 } from "./statuses/410.ts";
import { status411 } from "./statuses/411.ts";
import { status412 } from "./statuses/412.ts";
import { status413 } from "./statuses/413.ts";
import { status414 } from "./statuses/414.ts";
import { status415 } from "./statuses/415.ts";
import { status416 } from "./statuses/416.ts";
import { status417 } from "./statuses/417.ts";
import { status418 } from "./statuses/418.ts";
import { status419 } from "./statuses/419.ts";
import { status420 } from "./statuses/420.ts";
import { status421 } from "./statuses/421.ts";
import { status422 } from "./statuses/422.ts";
import { status423 } from "./statuses/423.ts";
import { status424 } from "./statuses/424.ts";
import { status425 } from "./statuses/425.ts";
import { status426 } from "./statuses/426.ts";
import { status428 } from "./statuses/428.ts";
import { status429 } from "./statuses/429.ts";
import { status431 } from "./statuses/431.ts";
import { status440 } from "./statuses/440.ts";
import { status449 } from "./statuses/449.ts";
import { status450 } from "./statuses/450.ts";
import { status451 } from "./statuses/451.ts";
import { status500 } from "./statuses/500.ts";
import { status501 } from "./statuses/501.ts";
import { status502 } from "./statuses/502.ts";
import { status503 } from "./statuses/503.ts";
import { status504 } from "./statuses/504.ts";
import { status505 } from "./statuses/505.ts";
import { status506 } from "./statuses/506.ts";
import { status507 } from "./statuses/507.ts";
import { status508 } from "./statuses/508.ts";
import { status509 } from "./statuses/509.ts";
import { status510 } from "./statuses/510.ts";
import { status511 } from "./statuses/511.ts";
import { status529 } from "./statuses/529.ts";
import { status598 } from "./statuses/598.ts";
import { status599 } from "./statuses/599.ts";

/** Every status code that we know. */
export const statuses = {
  100: status100,
  101: status101,
  102: status102,
  103: status103,
  104: status104,
  200: status200,
  201: status201,
  202: status202,
  203: status203,
  204: status204,
  205: status205,
  206: status206,
  207: status207,
  208: status208,
  226: status226,
  300: status300,
  301: status301,
  302: status302,
  303: status303,
  304: status304,
  305: status305,
  306: status306,
  307: status307,
  308: status308,
  400: status400,
  401: status401,
  402: status402,
  403: status403,
  404: status404,
  405: status405,
  406: status406,
  407: status407,
  408: status408,
  409: status409,
  410: status410,
  411: status411,
  412: status412,
  413: status413,
  414: status414,
  415: status415,
  416: status416,
  417: status417,
  418: status418,
  419: status419,
  420: status420,
  421: status421,
  422: status422,
  423: status423,
  424: status424,
  425: status425,
  426: status426,
  428: status428,
  429: status429,
  431: status431,
  440: status440,
  449: status449,
  450: status450,
  451: status451,
  500: status500,
  501: status501,
  502: status502,
  503: status503,
  504: status504,
  505: status505,
  506: status506,
  507: status507,
  508: status508,
  509: status509,
  510: status510,
  511: status511,
  529: status529,
  598: status598,
  599: status599,
};
