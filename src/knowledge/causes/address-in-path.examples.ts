import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { addressInPathCauses } from "./address-in-path.ts";

const asked = (path: string, status: string, more: object = {}) =>
  exchange({ request: `GET ${path}`, type: "image", status, ...more });
const picture = (length: number) => `data:image/webp;base64,${"UklG".repeat(length / 4)}`;
const LONG = "414 URI Too Long";
const MISSING = "404 Not Found";
const own = (path: string, type: string) =>
  asked(path, MISSING, { type, sent: { Referer: "https://site.example/a" } });

export const addressInPathExamples: ExamplesOf<typeof addressInPathCauses> = {
  "data-url-too-long": {
    fires: [asked(`/uploads/products/${picture(9_000)}`, LONG)],
    silent: [
      asked(`/uploads/${picture(200)}`, LONG),
      asked(`/search?image=${picture(9_000)}`, LONG),
      asked(`/uploads/${picture(9_000)}`, MISSING),
    ],
  },
  "data-url-refused": {
    fires: [
      asked(`/uploads/${picture(40)}`, LONG),
      asked(`/uploads/${picture(2_000)}`, "431 Request Header Fields Too Large"),
    ],
    silent: [
      asked("/uploads/data/image/webp;base64", LONG),
      asked(`/uploads/${picture(40)}`, "400 Bad Request"),
    ],
  },
  "data-url-over": {
    fires: [asked(`/uploads/${picture(9_000)}`, "400 Bad Request")],
    silent: [
      asked(`/uploads/${picture(400)}`, "400 Bad Request"),
      asked(`/q?u=${picture(9_000)}`, "400 Bad Request"),
    ],
  },
  "data-url": {
    fires: [
      asked(`/img/${picture(400)}`, MISSING),
      asked("/static/data%3Aimage%2Fpng%3Bbase64%2CiVBORw0KGgo%3D", MISSING),
      asked(`/img/${picture(400)}`, MISSING, { body: `Cannot GET /img/${picture(400)}` }),
    ],
    silent: [asked("/data:2024/image.png", MISSING), asked("/img/data.png", MISSING)],
  },
  "data-url-malformed": {
    fires: [asked(`/img/${picture(400)}`, "400 Bad Request")],
    silent: [asked("/img/a.png", "400 Bad Request")],
  },
  "of-page-alone": {
    fires: [
      asked("/uploads/blob:https://site.example/0b1c2d3e-0000-4000-8000-123456789abc", MISSING),
      own("/javascript:void(0)", "document"),
      own("/shop/javascript:;", "document"),
    ],
    silent: [asked("/javascript:the-good-parts", MISSING), asked("/blob/https", MISSING)],
  },
  "whole-url": {
    fires: [
      asked("/images/https://cdn.example/a.png", MISSING),
      asked("/https://cdn.example/a.png", MISSING),
      own("/blog/https://social.example/us", "document"),
    ],
    silent: [
      asked("/cdn-cgi/image/width=80/https://cdn.example/a.png", MISSING),
      asked("/unsafe/300x200/https://cdn.example/a.png", MISSING),
      asked("/web/20240101000000im_/https://cdn.example/a.png", MISSING),
      asked("/acme/https://cdn.example/a.png", MISSING, { sent: { Host: "ik.imagekit.io" } }),
      asked("/proxy/https://other.example/a", MISSING, { type: "fetch" }),
      asked("/images/https://cdn.example/a.png", "403 Forbidden"),
    ],
  },
};
