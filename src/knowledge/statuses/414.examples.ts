import type { ExamplesOf } from "../../diagnosis/examples.ts";
import type { status414 } from "./414.ts";

const asked = (target: string, status = "414 URI Too Long") => `
      GET ${target} HTTP/1.1
      Host: site.example

      HTTP/1.1 ${status}
      `;

export const status414Examples: ExamplesOf<typeof status414> = {
  "address-wrapped-in-itself": {
    fires: [asked("/login?next=%2Flogin%3Fnext%3D%25252Flogin%25253Fnext")],
    silent: [asked("/login?next=%2Faccount"), asked("/search?q=%25252F")],
  },
  "address-length": {
    fires: [asked(`/search?q=${"a".repeat(9_000)}`)],
    silent: [asked(`/search?q=${"a".repeat(9_000)}`, "400 Bad Request"), asked("/search?q=a")],
  },
};
