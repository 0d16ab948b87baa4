import { exchange, type Parts } from "../writing/exchange.ts";

type Asked = Pick<Parts, "request" | "sent"> & { readonly data?: object };

/** The token of a record. */
export const JWT = { Authorization: "Bearer eyJhbGciOiJIUzI1NiJ9.e30.x" };

/** What PocketBase answers, to the creation of a record where nothing else is said. */
export const answer = (
  status: string,
  message: string,
  { request = "POST /api/collections/posts/records", sent = {}, data = {} }: Asked = {},
) => exchange({ request, sent, status, json: { data, message, status: Number(status.slice(0, 3)) } });
