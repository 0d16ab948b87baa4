const DAY = "(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)";
const MONTH = "(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)";
const TIME = String.raw`\d{2}:\d{2}:\d{2}`;

/** The three forms of an HTTP date (RFC 9110, 5.6.7): today's, RFC 850's and asctime's. */
const FORMS = [
  new RegExp(String.raw`^${DAY}, \d{2} ${MONTH} \d{4} ${TIME} GMT$`),
  new RegExp(String.raw`^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day, \d{2}-${MONTH}-\d{2} ${TIME} GMT$`),
  new RegExp(String.raw`^${DAY} ${MONTH} (?:\d{2}| \d) ${TIME} \d{4}$`),
];

/** Milliseconds since the epoch of an HTTP date, in any of its three forms; null for anything else, ISO dates as well. */
export function readHttpDate(value: string): number | null {
  const text = value.trim();
  if (text.length > 40 || !FORMS.some((form) => form.test(text))) return null;
  // asctime's form has no zone: it is GMT as the others.
  const time = Date.parse(text.endsWith("GMT") ? text : `${text} GMT`);
  return Number.isNaN(time) ? null : time;
}
