/** The colours of the badge by class of status; one for what failed, one for what is not known. */
export const MARK_COLORS = {
  "2": "#1a7f37",
  "3": "#0969da",
  "4": "#b35900",
  "5": "#cf222e",
  failed: "#6e4fb8",
  unknown: "#6e7781",
} as const;
