import type { Field } from "../../http/fields.ts";
import { quotation } from "../evidence.ts";
import type { Condition } from "./condition.ts";

/** A field line of the message fits, whatever its name; quotes its value. */
export function quotingField(side: "request" | "response", fits: (field: Field) => boolean): Condition {
  return (c) => {
    const list = c.exchange[side]?.fields.list ?? [];
    const field = list.find(fits);
    if (!field) return false;
    const name = field.name.toLowerCase();
    const line = list.filter((other) => other.name.toLowerCase() === name).indexOf(field);
    const quoted = quotation(c.exchange, `${side}.field.${name}`, { from: 0, to: field.value.length, line });
    return quoted === null ? false : [quoted];
  };
}
