/**
 * The reader's time of day, and how far it is from UTC, which logs of servers often keep: `22:56:22 UTC+8`. Of another
 * day, the reader's or that of UTC, with its date: a log of today would be looked into for a file of last week.
 */
export function clockOf(at: number, now: number = Date.now()): string {
  const date = new Date(at);
  if (Number.isNaN(date.getTime())) return "?";
  const minutes = -date.getTimezoneOffset();
  const [hours, rest] = [Math.trunc(Math.abs(minutes) / 60), Math.abs(minutes) % 60];
  const zone = minutes === 0 ? "" : `${minutes < 0 ? "-" : "+"}${hours}${rest === 0 ? "" : `:${rest}`}`;
  return `${isOfToday(date, new Date(now)) ? "" : `${dateOf(date)} `}${date.toTimeString().slice(0, 8)} UTC${zone}`;
}

function isOfToday(date: Date, now: Date): boolean {
  return date.toDateString() === now.toDateString() && dayOfUtc(date) === dayOfUtc(now);
}

function dayOfUtc(date: Date): number {
  return Math.floor(date.getTime() / 86_400_000);
}

/** The reader's date: `2026-11-27`. */
export function dateOf(date: Date): string {
  const two = (number: number) => String(number).padStart(2, "0");
  return `${date.getFullYear()}-${two(date.getMonth() + 1)}-${two(date.getDate())}`;
}
