import { defineManner } from "../../diagnosis/manner.ts";
import { nginxFamilyAdvice } from "./nginx-family.advice.ts";
import { nginxFamilyItself } from "./nginx-family.itself.ts";
import { nginxFamilyLimits } from "./nginx-family.limits.ts";
import { nginxFamilyLocations } from "./nginx-family.locations.ts";
import { nginxFamilyRequest } from "./nginx-family.request.ts";
import { nginxFamilyUpstream } from "./nginx-family.upstream.ts";

/** What nginx does, and everything that is built on it does alike. */
export const nginxFamily = defineManner({
  id: "nginx-family",
  advice: nginxFamilyAdvice,
  causes: [
    ...nginxFamilyRequest,
    ...nginxFamilyLocations,
    ...nginxFamilyItself,
    ...nginxFamilyLimits,
    ...nginxFamilyUpstream,
  ],
});
