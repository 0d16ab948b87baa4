import { isObject } from "../http/shape.ts";
import { browser } from "./interfaces.ts";
import {
  type Address,
  type Answer,
  type Asked,
  isAddress,
  isQuestionName,
  isRefusal,
  QUESTIONS,
  type QuestionName,
} from "./messages.ts";

/** What both browsers say where nobody listens, or nobody who is meant. */
const NOBODY = /receiving end does not exist|closed before/i;

/**
 * Asks another document of the extension; null where it is not there.
 *
 * Throws an Error where the question is refused, or what comes back is no answer to it.
 */
export async function ask<Name extends QuestionName>(
  to: Address,
  name: Name,
  asked: Asked<Name>,
): Promise<Answer<Name> | null> {
  const reply = await send({ to, name, asked });
  if (reply === undefined || reply === null) return null;
  if (isRefusal(reply)) throw new Error(`${to} refused "${name}": ${reply.refused}`);
  const { answer = undefined } = isObject(reply) ? reply : {};
  if (!QUESTIONS[name].answer(answer)) throw new Error(`${to} gave no answer to "${name}"`);
  return answer as Answer<Name>;
}

async function send(message: object): Promise<unknown> {
  try {
    return await browser.runtime.sendMessage(message);
  } catch (error) {
    if (NOBODY.test(String(error))) return null;
    throw error;
  }
}

type Handlers = { readonly [Name in QuestionName]?: (asked: Asked<Name>) => Promise<Answer<Name>> };

/**
 * Answers what this document is asked. What it is not asked it leaves to others; what it does not
 * understand it refuses and says why. What is addressed to nobody the background refuses, which is there
 * once. Call it once in a document.
 */
export function answerQuestions(own: Address, handlers: Handlers): void {
  browser.runtime.onMessage.addListener((message: unknown) => {
    const { to, name, asked } = isObject(message) ? message : { to: null, name: null, asked: null };
    if (!isAddress(to)) return own === "background" ? refuse("the message has no address") : undefined;
    if (to !== own) return undefined;
    if (!isQuestionName(name) || !handlers[name]) return refuse(`unknown question ${shown(name)}`);
    return answer(name, handlers[name] as (asked: unknown) => Promise<unknown>, asked);
  });
}

async function answer(
  name: QuestionName,
  handler: (asked: unknown) => Promise<unknown>,
  asked: unknown,
): Promise<object> {
  if (!QUESTIONS[name].asked(asked)) return refuse(`"${name}" was asked with something else than it takes`);
  try {
    return { answer: await handler(asked) };
  } catch (error) {
    console.error(error);
    return refuse(`"${name}" failed: ${error instanceof Error ? error.message : String(error)}`);
  }
}

function refuse(refused: string): Promise<object> {
  return Promise.resolve({ refused });
}

function shown(name: unknown): string {
  return (JSON.stringify(name) ?? String(name)).slice(0, 60);
}
