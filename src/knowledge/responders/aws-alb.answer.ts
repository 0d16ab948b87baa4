import { all } from "../../diagnosis/condition/condition.ts";
import { field } from "../../diagnosis/condition/response.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";

export const TROUBLE = docs(
  "Application Load Balancers: troubleshooting",
  "https://docs.aws.amazon.com/elasticloadbalancing/latest/application/load-balancer-troubleshooting.html",
);

// The balancer names itself on what it makes itself; a target's own Server field is left as it is.
export const SELF = field("server", /^awselb\//i);
export const own = all(by("aws-alb"), SELF);
