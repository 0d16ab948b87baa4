/** The reader's time of day, and how far it is from UTC, which logs of servers often keep: `22:56:22 UTC+8`. */
export function clockOf(at: number): string {
  const date = new Date(at);
  const minutes = -date.getTimezoneOffset();
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const zone = minutes === 0 ? "" : `${minutes < 0 ? "-" : "+"}${hours}${rest === 0 ? "" : `:${rest}`}`;
  return `${date.toTimeString().slice(0, 8)} UTC${zone}`;
}
