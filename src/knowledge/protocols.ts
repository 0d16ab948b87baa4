// Written by `npm run registries` from the files of the folder.
import { graphql } from "./protocols/graphql.ts";
import { grpc } from "./protocols/grpc.ts";
import { jsonRpc } from "./protocols/json-rpc.ts";
import { oauth } from "./protocols/oauth.ts";
import { webdav } from "./protocols/webdav.ts";
import { websocket } from "./protocols/websocket.ts";

/** Codes that travel beside HTTP's own, one file a protocol. */
export const protocols = [graphql, grpc, jsonRpc, oauth, webdav, websocket];
