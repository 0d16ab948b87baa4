import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { docs } from "../../diagnosis/source.ts";
import { anybody, type CauseTable, causesOf } from "../writing/causes-of.ts";

const SOURCE = docs("Ghost: Content API errors", "https://docs.ghost.org/content-api/errors");
const { table } = causesOf(anybody, SOURCE);

const ghostType = codeInBody(/"type":\s{0,4}"([A-Za-z]{3,40}Error)",[\s\S]{0,1000}?"ghostErrorCode"/);

/** Ghost's codes by mechanism. */
export const ghostErrors = {
  "auth-invalid": ["UnauthorizedError"],
  "auth-not-authorised": ["NoPermissionError"],
  "record-not-found": ["NotFoundError"],
  "validation-failed": ["ValidationError", "BadRequestError"],
  "rate-limited": ["TooManyRequestsError"],
  "maintenance-mode": ["MaintenanceError"],
  "not-acceptable": ["RequestNotAcceptableError"],
  "unhandled-exception": ["InternalServerError"],
  "request-body-too-large": ["RequestEntityTooLargeError"],
  "application-conflict": ["UpdateCollisionError"],
  "unsupported-media-type": ["UnsupportedMediaTypeError"],
} as const satisfies CauseTable;

/** What Ghost says by the type of its error. */
export const ghostCauses = {
  id: "ghost",
  causes: [
    ...table(ghostErrors, { certainty: "likely", on: ["4xx", "5xx"], when: (name) => code(ghostType, name) }),
  ],
} as const;
