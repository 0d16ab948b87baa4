import { readFileSync } from "node:fs";
import path from "node:path";

/** What the stores show beside the pictures of the product, as SVG: it has no words that would need a second language. */
const FONT = "system-ui, 'DejaVu Sans', sans-serif";

/** What `e2e/icons/icon.svg` draws. */
const LENS = readFileSync(path.join(import.meta.dirname, "../icons/icon.svg"), "utf8").replace(
  /^<svg[^>]*>|<\/svg>\s*$/g,
  "",
);

/** The lens covers 7 to 125 of its 128 units. */
const [FIRST, UNITS] = [7, 118];

/** The icon in a square, with free space around it, in pixels. */
export function icon(size: number, padding: number, background = "none"): string {
  const scale = (size - 2 * padding) / UNITS;
  return drawing(
    size,
    size,
    `<rect width="${size}" height="${size}" fill="${background}"/>${placed(padding, padding, scale)}`,
  );
}

function placed(x: number, y: number, scale: number): string {
  return `<g transform="translate(${x - FIRST * scale} ${y - FIRST * scale}) scale(${scale})">${LENS}</g>`;
}

function drawing(width: number, height: number, inner: string): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}">${inner}</svg>`;
}

type Line = { readonly status: string; readonly color: string; readonly says: string };

/** What the product is about, as lines of its list. */
const LINES: readonly Line[] = [
  { status: "502", color: "#cf222e", says: "nginx: connect() refused" },
  { status: "302", color: "#9a6700", says: "POST → GET" },
  { status: "403", color: "#cf222e", says: "CSRF cookie not set" },
];

/** The tile that a store shows in its lists: the lens, the name, and what it reads. */
export function tile(width: number, height: number): string {
  const unit = height / 280;
  const left = width / 2 - 180 * unit;
  const lines = LINES.map(({ status, color, says }, index) => {
    const y = (172 + index * 32) * unit;
    return `<text x="${left}" y="${y}" font-family="${FONT}" font-size="${17 * unit}" fill="#1f2328"><tspan font-weight="700" fill="${color}">${status}</tspan><tspan dx="${12 * unit}">${says}</tspan></text>`;
  });
  return drawing(
    width,
    height,
    `<rect width="${width}" height="${height}" fill="#eef3fd"/>
     <rect x="${left - 20 * unit}" y="${140 * unit}" width="${400 * unit}" height="${116 * unit}" rx="${8 * unit}" fill="#fff" stroke="#c8d7f5"/>
     ${placed(left, 28 * unit, (84 * unit) / UNITS)}
     <text x="${left + 104 * unit}" y="${84 * unit}" font-family="${FONT}" font-size="${38 * unit}" font-weight="700" fill="#1f2328">Status Lens</text>
     ${lines.join("")}`,
  );
}
