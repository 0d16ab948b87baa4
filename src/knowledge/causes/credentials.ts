import { any, type Condition, measuring, not } from "../../diagnosis/condition/condition.ts";
import { sent } from "../../diagnosis/condition/request.ts";
import { isPreflight } from "./is-preflight.ts";

/** Fields that carry a credential beside Authorization, under the names that interfaces give them. */
const CREDENTIAL =
  /^(?!.{0,100}[cx]srf)(x-.{0,60}key|api-?key|.{0,60}[-_](api-?)?key|.{0,60}(token|session|auth)(-?id)?)$/i;
const credential: Condition = measuring("request.field.authorization", (c) => {
  const field = c.exchange.request.fields.list.find(
    ({ name, value }) => name.length < 100 && value !== "" && CREDENTIAL.test(name),
  );
  return field ? `${field.name}: …` : false;
});
/** The request carries a credential in a field of its own. */
export const signed: Condition = any(sent("authorization"), credential);
/** A preflight carries no credentials by its nature (Fetch), so none are missing from it. */
export const anonymous: Condition = not(any(signed, isPreflight));
