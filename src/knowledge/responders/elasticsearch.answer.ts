import { code, codeInBody } from "../../diagnosis/condition/code.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";

export const ELASTIC_DOCS = "https://www.elastic.co/docs";
export const TROUBLES = docs("Elasticsearch: troubleshooting", `${ELASTIC_DOCS}/troubleshoot/elasticsearch`);

export const answered = by("elasticsearch");
/** The kind of error that it names. */
export const errorType = codeInBody(/"error":\s{0,8}\{[\s\S]{0,4000}?"type":\s{0,4}"([a-z_]{3,80})"/);
export const challenge = field("www-authenticate", /realm="OpenSearch Security"/);
export const secured = code(errorType, "security_exception");
