import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { stateWordsCauses } from "./state-words.ts";

const sent = { Authorization: "Bearer a1b2" };
const say = (status: number, message: string, request = "POST /v1/things") =>
  exchange({ request, sent, status, json: { message } });
const remove = (status: number, message: string) => say(status, message, "DELETE /v1/things/1");

export const stateWordsExamples: ExamplesOf<typeof stateWordsCauses> = {
  "still-needed": {
    fires: [
      remove(400, "The contact cannot be deleted because it's currently in use"),
      remove(412, "cannot delete a project with resources"),
      remove(403, "Volume is attached to a server"),
      remove(422, "Remove the members or move them first"),
      say(422, "The attribute you are trying to archive has a dependent object"),
      remove(409, "Cannot delete – folder not empty"),
      remove(400, "The bucket must be empty"),
      remove(422, "Removing the last customer is not allowed"),
    ],
    silent: [
      // A name that is taken, a right that is missing, a thing that is not there.
      say(400, "This name is in use"),
      say(403, "The interface is disabled and still required by this project"),
      remove(403, "It is attached to a team where you have no permission to delete"),
      remove(400, "The record that is linked to it was not found"),
      say(422, "Label must not be empty"),
      remove(404, "is in use"),
    ],
  },
  "may-not-go": {
    fires: [
      remove(422, "The payment cannot be cancelled"),
      remove(409, "A default brand cannot be deleted"),
      remove(422, "Cannot revoke an expired pairing code."),
      say(400, "Refunding this charge is not possible"),
    ],
    silent: [
      remove(403, "The payment cannot be cancelled"),
      remove(400, "Cannot delete: the id is not a valid number"),
      remove(400, "You are not authorized and cannot delete this"),
      remove(400, "Token cannot be revoked"),
      say(400, "The file cannot be read"),
    ],
  },
  "at-work": {
    fires: [
      say(400, "Linode busy."),
      say(423, "Another operation on this cluster is already running"),
      say(409, "Volume is being resized"),
      say(422, "A backup is already in progress: backup is already in progress"),
    ],
    silent: [
      say(400, "The server is busy."),
      say(400, "Our servers are too busy"),
      say(400, "No rooms in the busy period"),
      say(503, "Database busy"),
      say(400, "Another email address is needed"),
    ],
  },
  "changed-meanwhile": {
    fires: [
      say(400, "record has been changed"),
      say(412, "The resource has been modified since you read it. Retrieve it again and retry"),
      say(409, "The page was updated by another user"),
    ],
    silent: [
      say(400, "Your password has been changed"),
      say(400, "Only drafts may be changed"),
      say(400, "The format of the date has been changed to ISO 8601"),
    ],
  },
  "done-before": {
    fires: [
      say(400, "member has already voted on the card"),
      say(403, "The order was already refunded"),
      say(422, "Invoice is already paid"),
    ],
    silent: [
      say(400, "email is already registered"),
      say(400, "Your session is already closed, log in again"),
      say(404, "It was already approved"),
      say(400, "The connection was already closed"),
    ],
  },
  "other-state-wanted": {
    fires: [
      say(400, "Droplet must be powered off before resizing"),
      say(403, "The user is not in an active state"),
      say(409, "Refund is not allowed in the current status"),
      say(422, "Only draft invoices can be edited"),
      say(422, "Only draft transfers with status 'pending-review' can be cancelled"),
      remove(422, "Invoice cannot be deleted unless it is draft status."),
      say(422, "It cannot be released because the payment is not in the authorized state."),
      say(428, "DNSSEC cannot be disabled because it is not enabled"),
      say(400, "You can change the status only if the collaboration is pending"),
    ],
    silent: [
      say(400, "status must be one of: draft, open"),
      say(400, "The state is missing"),
      say(403, "Only paid members can do this"),
      say(400, "The value cannot be stored because of its length"),
      say(403, "It cannot be changed because you have no permission"),
      say(403, "Sale is not allowed in the state of Texas"),
      say(403, "The session is not in an active state"),
    ],
  },
  "thing-locked": {
    fires: [
      say(403, "Access denied - item locked"),
      say(403, "Unable to create comment because issue is locked."),
      say(400, "The invoice has been locked"),
    ],
    silent: [
      say(403, "Your account is locked"),
      say(403, "The item is locked until you log in: login required"),
      say(404, "item locked"),
    ],
  },
};
