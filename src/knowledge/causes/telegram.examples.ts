import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { telegramCauses } from "./telegram.ts";

const say = (error_code: number, description: string) =>
  exchange({ status: error_code, json: { ok: false, error_code, description } });

export const telegramExamples: ExamplesOf<typeof telegramCauses> = {
  "token-wrong": {
    fires: [say(401, "Unauthorized")],
    silent: [say(403, "Forbidden: bot was blocked by the user")],
  },
  "token-malformed": { fires: [say(404, "Not Found")], silent: [say(401, "Unauthorized")] },
  "method-unknown": { fires: [say(404, "Not Found: method not found")], silent: [say(401, "Unauthorized")] },
  "webhook-against-polling": {
    fires: [
      say(
        409,
        "Conflict: terminated by other getUpdates request; make sure that only one bot instance is running",
      ),
    ],
    silent: [say(429, "Too Many Requests: retry after 5")],
  },
  flood: {
    fires: [say(429, "Too Many Requests: retry after 5")],
    silent: [say(400, "Bad Request: chat not found")],
  },
  "person-refuses": {
    fires: [
      say(403, "Forbidden: bot was blocked by the user"),
      say(403, "Forbidden: user is deactivated"),
      say(403, "Forbidden: bot can't initiate conversation with a user"),
      say(403, "Forbidden: bot is not a member of the channel chat"),
    ],
    silent: [say(403, "Forbidden")],
  },
  "chat-unknown": {
    fires: [
      say(400, "Bad Request: chat not found"),
      say(400, "Bad Request: message to delete not found"),
      say(400, "Bad Request: user not found"),
    ],
    silent: [say(400, "Bad Request: message text is empty")],
  },
  "unknown-in-words": {
    fires: [
      exchange({
        request: "POST https://api.telegram.org/bot1:a/sendMessage",
        sent: { Host: "api.telegram.org" },
        status: 400,
        body: "message thread not found",
      }),
      exchange({ status: 500, json: { error: "Bad Request: chat not found" } }),
      exchange({ status: 400, json: { message: "ETELEGRAM: 400 Bad Request: message to edit not found" } }),
    ],
    silent: [
      exchange({ status: 400, body: "chat not found" }),
      exchange({ status: 400, json: { error: "Bad Request: chat not found in cache" } }),
      say(400, "Bad Request: chat not found"),
    ],
  },
  "right-missing": {
    fires: [
      say(400, "Bad Request: not enough rights to send text messages to the chat"),
      say(400, "Bad Request: need administrator rights in the channel chat"),
    ],
    silent: [say(400, "Bad Request: message text is empty")],
  },
  "chat-moved": {
    fires: [say(400, "Bad Request: group chat was upgraded to a supergroup chat")],
    silent: [say(400, "Bad Request: chat not found")],
  },
  "text-unreadable": {
    fires: [
      say(400, "Bad Request: can't parse entities: Can't find end of the entity starting at byte offset 5"),
    ],
    silent: [say(400, "Bad Request: message text is empty")],
  },
  "nothing-changed": {
    fires: [say(400, "Bad Request: message is not modified: specified new message content is the same")],
    silent: [say(400, "Bad Request: message text is empty")],
  },
  "file-too-big": {
    fires: [say(413, "Request Entity Too Large")],
    silent: [say(400, "Bad Request: wrong file identifier"), say(400, "Bad Request: file is too big")],
  },
  "download-too-big": {
    fires: [say(400, "Bad Request: file is too big")],
    silent: [say(413, "Request Entity Too Large")],
  },
  "parameter-refused": {
    fires: [say(400, "Bad Request: message text is empty")],
    silent: [
      say(400, "Bad Request: chat not found"),
      say(400, "Bad Request: not enough rights to send text messages to the chat"),
    ],
  },
};
