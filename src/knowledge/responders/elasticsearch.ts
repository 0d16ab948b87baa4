import { body } from "../../diagnosis/condition/body.ts";
import { all } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";
import { challenge, TROUBLES } from "./elasticsearch.answer.ts";
import { elasticsearchCluster } from "./elasticsearch.cluster.ts";
import { elasticsearchRequests } from "./elasticsearch.requests.ts";
import { elasticsearchRights } from "./elasticsearch.rights.ts";
import { elasticsearchKinds } from "./elasticsearch.types.ts";

export const elasticsearch = defineResponder({
  id: "elasticsearch",
  name: product("Elasticsearch"),
  roles: ["application"],
  signs: [
    wrote("error-json", body(/"error":\s{0,8}\{\s{0,8}"root_cause":/)),
    wrote(
      "rest-error-text",
      body(
        /"error":\s{0,4}"(Incorrect HTTP method for uri|Content-Type header \[|no handler found for uri|alias \[)/,
      ),
    ),
    wrote(
      "answer-with-product-field",
      all(field("x-elastic-product", /^Elasticsearch/), body(/"(error|found|result)":/)),
    ),
    wrote("opensearch-challenge", all(challenge, body(/^\s{0,8}(?:Unauthorized)?\s{0,8}$/))),
    wrote("opensearch-not-initialised", body(/^\s{0,8}OpenSearch Security not initialized\b/)),
    relayed("x-elastic-product-field", field("x-elastic-product", /^Elasticsearch/)),
  ],
  over: ["hono"],
  causes: [...elasticsearchRights, ...elasticsearchCluster, ...elasticsearchRequests, ...elasticsearchKinds],
  sources: [TROUBLES],
});
