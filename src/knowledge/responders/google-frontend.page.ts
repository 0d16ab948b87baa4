import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { docs } from "../../diagnosis/source.ts";
import { by } from "../writing/by.ts";

export const RUN = docs("Cloud Run: troubleshooting", "https://cloud.google.com/run/docs/troubleshooting");
export const BALANCER = docs(
  "Cloud Load Balancing: troubleshooting",
  "https://cloud.google.com/load-balancing/docs/https/troubleshooting-ext-https-lbs",
);

/** The page with the robot: "That's an error … That's all we know." */
export const ROBOT = /<title>Error \d{3} \([^)<]{1,60}\)!!1<\/title>|That[’']s all we know\./;
/** The page of the load balancer and of Cloud Run: a title that starts with the status, two headings. */
export const BALANCER_PAGE =
  /<title>\d{3} [^<]{1,60}<\/title>\s{0,40}<\/head>\s{0,40}<body[^>]{0,80}>\s{0,40}<h1>Error: /i;

export const page = any(body(ROBOT), body(BALANCER_PAGE));
export const own = by("google-frontend");
export const ownPage = all(own, page);
