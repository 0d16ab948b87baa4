import { cause } from "./cause.ts";
import { check } from "./check.ts";
import { failure } from "./failure.ts";
import { manner } from "./manner.ts";
import { mechanism } from "./mechanism.ts";
import { faultOfFile, faultOfId } from "./name.ts";
import { type NewPart, Refused } from "./part.ts";
import { responder } from "./responder.ts";
import { status } from "./status.ts";

type Kind = {
  /** How one is named, by an example. */
  readonly like: string;
  /** Throws a Refused for a name that is none. */
  readonly parts: (name: string) => readonly NewPart[];
};

function byName(like: string, parts: (name: string) => readonly NewPart[]): Kind {
  return {
    like,
    parts: (name) => {
      refuse(faultOfFile(name));
      return parts(name);
    },
  };
}

/** What stands beside others of its topic in one file: `topic/name`. */
function byTopic(like: string, parts: (topic: string, name: string) => readonly NewPart[]): Kind {
  return {
    like,
    parts: (name) => {
      const [topic = "", id, ...more] = name.split("/");
      if (id === undefined || more.length > 0) {
        throw new Refused(`"${name}" names no file and entry; write it as ${like}.`);
      }
      refuse(faultOfFile(topic) ?? faultOfId(id));
      return parts(topic, id);
    },
  };
}

function byCode(like: string, parts: (code: string) => readonly NewPart[]): Kind {
  return {
    like,
    parts: (code) => {
      refuse(/^[1-9]\d\d$/.test(code) ? null : `"${code}" is no status code: three digits, from 100.`);
      return parts(code);
    },
  };
}

function refuse(fault: string | null): void {
  if (fault !== null) throw new Refused(fault);
}

/** All that `npm run new` can begin. */
export const KINDS: Readonly<Record<string, Kind>> = {
  responder: byName("acme-edge", responder),
  manner: byName("serves-maps", manner),
  failure: byName("tunnel-refused", failure),
  status: byCode("799", status),
  cause: byTopic("limits/plan-exhausted", cause),
  mechanism: byTopic("service-off/plan-exhausted", mechanism),
  check: byTopic("challenge/401-twice", check),
};
