import { exchange } from "../writing/exchange.ts";

const answer = (status: string, request: string, sent: readonly string[] = []) =>
  exchange({
    status,
    request,
    sent,
    fields: ["Server: nginx", "Content-Type: text/html"],
    body: `<hr><center>nginx</center>`,
  });

export const webdavExamples = {
  "folder-exists": {
    fires: [answer("405 Not Allowed", "MKCOL /docs/")],
    silent: [answer("405 Not Allowed", "GET /docs/")],
  },
  "overwrite-forbidden": {
    fires: [
      answer("412 Precondition Failed", "MOVE /a.txt", [
        "Overwrite: F",
        "Destination: https://site.example/b.txt",
      ]),
    ],
    silent: [answer("412 Precondition Failed", "PUT /a.txt", ['If-Match: "1"'])],
  },
  "folder-without-slash": {
    fires: [answer("409 Conflict", "MKCOL /new")],
    silent: [answer("409 Conflict", "MKCOL /new/")],
  },
  "put-to-folder": {
    fires: [answer("409 Conflict", "PUT /docs/")],
    silent: [answer("409 Conflict", "POST /docs/a.txt")],
  },
  "parent-missing": {
    fires: [answer("409 Conflict", "MKCOL /x/y/")],
    silent: [answer("409 Conflict", "POST /x/y/a.txt")],
  },
  "folder-deleted-without-slash": {
    fires: [answer("409 Conflict", "DELETE /docs")],
    silent: [answer("409 Conflict", "POST /docs")],
  },
  "lock-token-missing": {
    fires: [answer("400 Bad Request", "UNLOCK /a.txt")],
    silent: [answer("400 Bad Request", "GET /a.txt")],
  },
  "destination-elsewhere": {
    fires: [answer("502 Bad Gateway", "COPY /a.txt", ["Destination: https://other.example/a.txt"])],
    silent: [answer("502 Bad Gateway", "GET /a.txt")],
  },
  "destination-missing": {
    fires: [answer("400 Bad Request", "MOVE /a.txt")],
    silent: [answer("400 Bad Request", "MOVE /a.txt", ["Destination: https://site.example/b.txt"])],
  },
  "operation-header-invalid": {
    fires: [answer("400 Bad Request", "COPY /a/", ["Destination: /b", "Depth: 1"])],
    silent: [answer("400 Bad Request", "GET /a/")],
  },
  locked: { fires: [answer("423 Locked", "PUT /a.txt")], silent: [answer("423 Locked", "GET /a.txt")] },
  "disk-full": {
    fires: [answer("507 Insufficient Storage", "PUT /a.txt")],
    silent: [answer("201 Created", "PUT /a.txt")],
  },
  "program-not-there": {
    fires: [answer("405 Not Allowed", "PROPFIND /cloud/remote.php/dav")],
    silent: [answer("405 Not Allowed", "PROPFIND /dav/"), answer("405 Not Allowed", "POST /remote.php")],
  },
  "other-address": {
    fires: [answer("405 Not Allowed", "PROPFIND /dav/", ["Authorization: Basic YTpi"])],
    silent: [answer("405 Not Allowed", "PROPFIND /dav/")],
  },
  "operations-off": {
    fires: [answer("405 Not Allowed", "PROPFIND /")],
    silent: [answer("405 Not Allowed", "POST /")],
  },
  "partial-put": {
    fires: [answer("501 Not Implemented", "PUT /a.txt", ["Content-Range: bytes 0-1/10"])],
    silent: [answer("501 Not Implemented", "PUT /a.txt")],
  },
} as const;
