import type { Cause } from "./cause.ts";
import type { Check } from "./check.ts";
import type { Sign } from "./responder.ts";

/**
 * Exchanges as raw HTTP text (http/raw-http.ts) for which a cause or check fires, and for which it
 * stays silent. At least one of each, by type.
 */
export type Examples = {
  readonly fires: readonly [string, ...string[]];
  readonly silent: readonly [string, ...string[]];
};

/** Examples for every cause of a file: a cause without them does not compile. */
export type ExamplesOf<Owner extends { readonly causes: readonly Cause[] }> = {
  readonly [Id in Owner["causes"][number]["id"]]: Examples;
};

/** Examples for every file of a list that has causes. */
export type WithCauses<Files extends Record<PropertyKey, { readonly causes: readonly Cause[] }>> = {
  readonly [Id in keyof Files as Files[Id]["causes"][number]["id"] extends never ? never : Id]: ExamplesOf<
    Files[Id]
  >;
};

/** Examples for every sign and every cause of a responder. */
export type ResponderExamples<
  Owner extends { readonly signs: readonly Sign[]; readonly causes: readonly Cause[] },
> = {
  readonly signs: { readonly [Id in Owner["signs"][number]["id"]]: Examples };
  readonly causes: ExamplesOf<Owner>;
};

/** Examples for every check of a list. */
export type ExamplesOfChecks<Checks extends readonly Check[]> = {
  readonly [Id in Checks[number]["id"]]: Examples;
};
