/** A piece of a sentence: words, or code as it is typed. */
export type ProsePart = {
  readonly text: string;
  readonly code: boolean;
  /** Code that is run as a whole, rather than a name. */
  readonly command: boolean;
};

/** Splits a text where backticks hold code. One without a partner is a character like any other. */
export function codeParts(text: string): readonly ProsePart[] {
  const pieces = text.split("`");
  if (pieces.length % 2 === 0) {
    const last = pieces.pop() ?? "";
    pieces[pieces.length - 1] += `\`${last}`;
  }
  return pieces
    .map((piece, at) => ({ text: piece, code: at % 2 === 1, command: at % 2 === 1 && isCommand(piece) }))
    .filter((part) => part.text !== "");
}

const PROGRAMS =
  /^(?:curl|ss|tail|grep|openssl|dig|nslookup|php|python3?|node|npx?|docker|kubectl|systemctl|journalctl|nginx|ping|traceroute|bundle|rails|rake|flask|dotnet|java|az|aws|gcloud|heroku|redis-cli|psql|mysql) /;

function isCommand(code: string): boolean {
  return PROGRAMS.test(code);
}
