import { exchange, type Parts } from "../writing/exchange.ts";

export const xml = { "Content-Type": "application/xml" };

/** What a store says by its code and a sentence. */
export const error = (code: string, message = "No.", asked: Parts = {}, fields = {}) =>
  exchange({
    ...asked,
    status: 403,
    fields: { ...xml, ...fields },
    body: `<?xml version="1.0" encoding="UTF-8"?>\n<Error><Code>${code}</Code><Message>${message}</Message></Error>`,
  });

export const file: Parts = { request: "GET /photo.jpg" };

export const signed: Parts = { request: "GET /photo.jpg?X-Amz-Signature=0a" };

export const denied = error("AccessDenied", "Access Denied", file);

export const PAGE = "https://app.example";
