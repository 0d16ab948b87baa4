/** How a thing comes onto a machine that lacks it. */
type Way =
  | { readonly debian: string }
  /** Without a package: done by us, as any user, and may throw; `type` is what a reader would type. */
  | { readonly obtain: () => void; readonly type: string };

/** Something that the tests or the demo need and npm does not bring. */
export type Need = {
  /** As a reader knows it. */
  readonly name: string;
  /** The environment variable that names its path and is believed before anything is searched. */
  readonly variable: string;
  /** Its path, or null where it is not on this machine. */
  readonly find: () => string | null;
  /** Debian's package, or another way. */
  readonly way: Way;
  /** What a user of any system can type instead, without being root. */
  readonly elsewhere?: string;
};
