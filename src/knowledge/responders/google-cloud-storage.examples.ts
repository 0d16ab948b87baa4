import type { ResponderExamples } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { googleCloudStorage } from "./google-cloud-storage.ts";

const uploader = { Server: "UploadServer", "X-GUploader-UploadID": "ABPtcPq" };
const xml = (code: string, details: string) =>
  `<?xml version='1.0' encoding='UTF-8'?><Error><Code>${code}</Code><Message>Access denied.</Message><Details>${details}</Details></Error>`;
const denied = exchange({
  request: "GET /assets/a.png",
  status: 403,
  fields: { ...uploader, "Content-Type": "application/xml; charset=UTF-8" },
  body: xml(
    "AccessDenied",
    "Anonymous caller does not have storage.objects.get access to the Google Cloud Storage object.",
  ),
});
const ofAccount = exchange({
  request: "GET /assets/a.png",
  status: 403,
  fields: { ...uploader, "Content-Type": "application/xml; charset=UTF-8" },
  body: xml("AccessDenied", "reader@shop.example does not have storage.objects.get access to the object."),
});
const missing = exchange({ status: 404, fields: uploader, body: xml("NoSuchKey", "No such object") });
const other = exchange({ status: 403, fields: { Server: "AmazonS3" }, body: xml("AccessDenied", "") });

export const googleCloudStorageExamples: ResponderExamples<typeof googleCloudStorage> = {
  signs: {
    "error-xml": { fires: [denied, missing], silent: [other] },
    "error-words": {
      fires: [
        exchange({
          status: 401,
          fields: uploader,
          body: "Anonymous caller does not have storage.objects.list access",
        }),
      ],
      silent: [other],
    },
    "server-field": {
      fires: [exchange({ status: 403, fields: { Server: "UploadServer" } })],
      silent: [other],
    },
    "uploader-field": {
      fires: [exchange({ status: 200, fields: { "X-GUploader-UploadID": "ABPtcPq" } })],
      silent: [other],
    },
  },
  causes: {
    "right-missing": { fires: [ofAccount], silent: [denied, missing, other] },
    anonymous: { fires: [denied], silent: [ofAccount, missing, other] },
    "credentials-lost": { fires: [denied], silent: [ofAccount, missing, other] },
  },
};
