import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { examplesOfTable } from "../writing/examples-of-table.ts";
import { exchange } from "../writing/exchange.ts";
import { type supabaseAuthCauses, supabaseAuthLikely, supabaseAuthProven } from "./supabase-auth.ts";

const say = (error_code: string) =>
  exchange({
    request: "POST /auth/v1/token?grant_type=password",
    status: 400,
    json: { code: 400, error_code, msg: "It says why." },
  });

export const supabaseAuthExamples: ExamplesOf<typeof supabaseAuthCauses> = {
  ...examplesOfTable(supabaseAuthProven, say),
  ...examplesOfTable(supabaseAuthLikely, say, "likely-"),
};
