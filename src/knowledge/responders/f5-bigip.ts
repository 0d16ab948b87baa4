import { field, setsCookie } from "../../diagnosis/condition/response.ts";
import { relayed, wrote } from "../../diagnosis/responder.ts";
import { docs } from "../../diagnosis/source.ts";
import { defineResponder } from "../writing/define.ts";
import { product } from "../writing/product.ts";

export const f5Bigip = defineResponder({
  id: "f5-bigip",
  name: product("F5 BIG-IP"),
  roles: ["load-balancer"],
  signs: [
    // It leaves a server's name as it is, and writes this where a rule or policy of its own answers.
    wrote("server-field", field("server", /^BigIP$/i)),
    // Cookie persistence: the name is followed by that of the pool.
    relayed("persistence-cookie", setsCookie(/^BIGipServer./)),
  ],
  causes: [],
  sources: [
    docs(
      "F5 BIG-IP: HTTP profiles, Server Agent Name",
      "https://techdocs.f5.com/en-us/bigip-15-0-0/big-ip-local-traffic-management-profiles-reference/services-profiles.html",
    ),
    docs("F5 BIG-IP: the persistence cookie", "https://my.f5.com/manage/s/article/K6917"),
  ],
});
