import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange, type Parts } from "../writing/exchange.ts";
import type { amazonS3 } from "./amazon-s3.ts";

const s3 = { Server: "AmazonS3", "x-amz-request-id": "597BC09EA0C60401", "Content-Type": "application/xml" };
const behindCdn = (target: string, fields: Readonly<Record<string, string>>) =>
  exchange({ request: `GET https://d111111abcdef8.cloudfront.net${target}`, status: 403, fields });
/** The bucket's own address. */
const ofBucket = (target: string) =>
  exchange({ request: `GET https://acme-photos.s3.amazonaws.com${target}`, status: 403, fields: s3 });
const underOtherName = (target: string, scheme = "https") =>
  exchange({
    request: `GET ${scheme}://www.acme.example${target}`,
    status: 403,
    fields: { Server: "AmazonS3", "Content-Type": "application/xml" },
  });
const head: Parts = { request: "HEAD /photo.jpg" };
const signedHead: Parts = { request: "HEAD /photo.jpg?X-Amz-Signature=0a" };

const xml = { "Content-Type": "application/xml" };
const VIA = "1.1 6a2f1c0d9b8e7f605142332415060718.cloudfront.net (CloudFront)";

export const amazonS3Examples: ResponderExamples<typeof amazonS3> = {
  signs: {
    "xml-at-distribution": {
      fires: [behindCdn("/photos/a.jpg", xml), `# fields: incomplete\n${behindCdn("/photos/a.jpg", xml)}`],
      silent: [
        behindCdn("/photos/a.jpg", { "Content-Type": "text/html" }),
        behindCdn("/photos/a.jpg", { ...xml, Server: "MinIO" }),
        // All fields were kept, and none of them is S3's: another origin's XML.
        behindCdn("/photos/a.jpg", { ...xml, Via: VIA, "X-Cache": "Error from cloudfront" }),
        behindCdn("/feed", { ...xml, "X-Powered-By": "PHP/8.2" }),
        exchange({
          request: "HEAD https://d111111abcdef8.cloudfront.net/photos/a.jpg",
          status: 403,
          fields: xml,
        }),
      ],
    },
    "error-xml": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "AmazonS3", "Content-Type": "application/xml" },
          body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        }),
        ...(
          [
            [400, "InvalidRequest"],
            [405, "MethodNotAllowed"],
            [500, "InternalError"],
            [503, "SlowDown"],
          ] as const
        ).map(([status, code]) =>
          exchange({ status, fields: s3, body: `<Error><Code>${code}</Code></Error>` }),
        ),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { Server: "MinIO", "Content-Type": "application/xml" },
          body: "<Error><Code>NoSuchKey</Code><Message>The specified key does not exist.</Message></Error>",
        }),
      ],
    },
    "error-xml-alone": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "application/xml" },
          body: `<Error><Code>NoSuchKey</Code><RequestId>4442587FB7D0A2F9</RequestId><HostId>${"Ab0+".repeat(18)}Ab0=</HostId></Error>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "application/xml" },
          body: `<Error><Code>NoSuchKey</Code><RequestId>17D2B1A9E0C3F4B5</RequestId><HostId>${"dd9025ba".repeat(8)}</HostId></Error>`,
        }),
      ],
    },
    "website-error-page": {
      fires: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: `<html>
<head><title>404 Not Found</title></head>
<body>
<h1>404 Not Found</h1>
<ul>
<li>Code: NoSuchKey</li>
<li>Message: The specified key does not exist.</li>
<li>Key: a.html</li>
</ul>
<hr/>
</body>
</html>`,
        }),
      ],
      silent: [
        exchange({
          status: "404 Not Found",
          fields: { "Content-Type": "text/html" },
          body: "<html><body><h1>404 Not Found</h1><ul><li>Code: 404</li><li>Message: no such page</li></ul></body></html>",
        }),
      ],
    },
    "server-field": {
      fires: [exchange({ status: 403, fields: { Server: "AmazonS3" } })],
      silent: [exchange({ status: "403 Forbidden", fields: { Server: "AliyunOSS" } })],
    },
    "x-amz-id-2-field": {
      fires: [
        exchange({
          status: "405 Method Not Allowed",
          fields: { "x-amz-id-2": "iLYyMMkmBD9iburQ8s+example" },
        }),
      ],
      silent: [
        exchange({ status: "405 Method Not Allowed", fields: { "X-Amz-Request-Id": "4442587FB7D0A2F9" } }),
      ],
    },
  },
  causes: {
    "missing-behind-cdn": {
      fires: [behindCdn("/photos/a.jpg", s3), underOtherName("/favicon.ico")],
      silent: [
        behindCdn("/photos/a.jpg", xml),
        underOtherName("/favicon.ico", "http"),
        behindCdn("/photos/", s3),
        behindCdn("/index.html", s3),
        behindCdn("/photos/a.jpg?X-Amz-Signature=0a", s3),
        ofBucket("/photos/a.jpg"),
      ],
    },
    "closed-to-cdn": {
      fires: [behindCdn("/", s3), behindCdn("/index.html", s3)],
      silent: [behindCdn("/", xml), behindCdn("/photos/", s3), ofBucket("/")],
    },
    "folder-behind-cdn": {
      fires: [behindCdn("/photos/", s3)],
      silent: [behindCdn("/photos/", xml), behindCdn("/", s3), ofBucket("/photos/")],
    },
    "missing-behind-cdn-perhaps": {
      fires: [behindCdn("/photos/a.jpg", xml)],
      silent: [behindCdn("/photos/a.jpg", s3), behindCdn("/photos/", xml), behindCdn("/index.html", xml)],
    },
    "closed-to-cdn-perhaps": {
      fires: [behindCdn("/index.html", xml)],
      silent: [behindCdn("/index.html", s3), behindCdn("/photos/a.jpg", xml)],
    },
    "folder-behind-cdn-perhaps": {
      fires: [behindCdn("/photos/", xml)],
      silent: [behindCdn("/photos/", s3), behindCdn("/", xml)],
    },
    "head-unsigned": {
      fires: [exchange({ ...head, status: 403, fields: s3 })],
      silent: [exchange({ ...signedHead, status: 403, fields: s3 })],
    },
    "head-denied": {
      fires: [exchange({ ...signedHead, status: 403, fields: s3 })],
      silent: [exchange({ ...head, status: 403 })],
    },
    "head-hidden": {
      fires: [exchange({ ...head, status: 403, fields: s3 })],
      silent: [exchange({ ...head, status: 403 })],
    },
    "head-missing": {
      fires: [exchange({ ...head, status: 404, fields: s3 })],
      silent: [exchange({ ...head, status: 404 })],
    },
    "region-redirect": {
      fires: [exchange({ ...head, status: 301, fields: { ...s3, "x-amz-bucket-region": "eu-west-1" } })],
      silent: [exchange({ ...head, status: 301, fields: { Location: "/x" } })],
    },
  },
};
