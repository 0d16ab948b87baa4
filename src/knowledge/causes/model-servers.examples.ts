import type { ExamplesOf } from "../../diagnosis/examples.ts";
import { exchange } from "../writing/exchange.ts";
import type { modelServersCauses } from "./model-servers.ts";

const say = (status: number, message: string, type = "BadRequestError") =>
  exchange({
    request: "POST /v1/chat/completions",
    status,
    fields: { Server: "uvicorn" },
    json: { error: { message, type, param: null, code: status } },
  });

export const modelServersExamples: ExamplesOf<typeof modelServersCauses> = {
  "start-switch-missing": {
    fires: [
      say(400, '"auto" tool choice requires --enable-auto-tool-choice and --tool-call-parser to be set'),
      say(400, 'tool_choice="required" requires --tool-call-parser to be set'),
      say(400, "Chat template is passed with request, but --trust-request-chat-template is not set."),
      say(500, "tools param requires --jinja flag"),
      say(501, "This server does not support metrics endpoint. Start it with `--metrics`"),
      say(400, "Cannot load local files without `--allowed-local-media-path`."),
      say(
        400,
        "`store=True` (default) is not supported. Please set `store=False` in Responses API or set `VLLM_ENABLE_RESPONSES_API_STORE=1` in the env var when starting the vLLM server.",
      ),
    ],
    silent: [
      say(400, "tool_choice requires tools to be set"),
      say(400, "unknown option --metrics"),
      say(500, "Run it again with --verbose to see more"),
    ],
  },
  "vllm-model-unknown": {
    fires: [say(404, "The model `qwen` does not exist.", "NotFoundError")],
    silent: [
      say(404, "The model `gpt-9` does not exist or you do not have access to it.", "invalid_request_error"),
    ],
  },
  "media-over-limit": {
    fires: [
      say(400, "At most 1 image(s) may be provided in one request."),
      say(
        400,
        "You set image=1 (or defaulted to 1) in `--limit-mm-per-prompt`, but passed 4 image items in the same",
      ),
    ],
    silent: [say(400, "At most 5 attachments may be sent")],
  },
};
