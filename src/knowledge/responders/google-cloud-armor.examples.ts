import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { googleCloudArmor } from "./google-cloud-armor.ts";

const html = { "Content-Type": "text/html; charset=UTF-8" };
const stock = (status: number, phrase: string) =>
  exchange({
    status,
    fields: html,
    body: `<!doctype html><meta charset="utf-8"><title>${status}</title>${status} ${phrase}`,
  });
const site = (status: number) =>
  exchange({ status, fields: html, body: `<title>${status}</title><h1>${status} Sorry</h1>` });

export const googleCloudArmorExamples: ResponderExamples<typeof googleCloudArmor> = {
  signs: {
    "block-page": {
      fires: [exchange({ status: 403, body: "<title>403</title>403 Forbidden" })],
      silent: [exchange({ status: 403, body: "<html><body><h1>Error</h1></body></html>" })],
    },
  },
  causes: {
    "rate-rule": { fires: [stock(429, "Too Many Requests")], silent: [site(429)] },
    "deny-rule": { fires: [stock(403, "Forbidden"), stock(502, "Bad Gateway")], silent: [site(403)] },
    "address-rule": { fires: [stock(403, "Forbidden")], silent: [site(403)] },
    "region-rule": { fires: [stock(403, "Forbidden")], silent: [site(403)] },
  },
};
