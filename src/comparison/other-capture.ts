import { type Endpoint, keyOf } from "./endpoint.ts";
import type { GoodOne, Worked } from "./good-ones.ts";

/** Which host of another capture was taken for one of this; both with scheme and port. */
export type HostPair = { readonly here: string; readonly there: string };

/** Where a good exchange is from that is not of the capture of the failing one. */
export type Elsewhere = {
  /** The file's. */
  readonly name: string;
  /** Null where the host is the same. */
  readonly hosts: HostPair | null;
};

/** Another capture, of when it worked: a file that the reader opened beside what is shown. */
export class OtherCapture {
  readonly name: string;
  readonly #byKey = new Map<string, GoodOne>();
  readonly #origins: ReadonlySet<string>;

  constructor(name: string, { goodOnes, origins }: Pick<Worked, "goodOnes" | "origins">) {
    this.name = name;
    for (const one of goodOnes) this.#byKey.set(keyOf(one.endpoint), one);
    this.#origins = new Set(origins);
  }

  get goodOnes(): Iterable<GoodOne> {
    return this.#byKey.values();
  }

  /** Something was sent there, whatever came of it. */
  has(origin: string): boolean {
    return this.#origins.has(origin);
  }

  /** @param standIn the host there that stands for the endpoint's; null where the host is the same. */
  of(endpoint: Endpoint, standIn: string | null): GoodOne | null {
    const origin = standIn ?? endpoint.origin;
    return this.#byKey.get(keyOf({ ...endpoint, origin })) ?? null;
  }
}
