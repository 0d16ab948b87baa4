import type { Evidence } from "../diagnosis/evidence.ts";
import { mayLeaveOutCookies } from "../http/cookies-left-out.ts";
import type { Exchange } from "../http/exchange.ts";
import { carriesBody } from "../http/hop-change.ts";
import { hasNoContent } from "../http/no-content.ts";
import { DETAIL } from "../telling/labels/detail.ts";
import { useText } from "../ui/language.tsx";
import { RawBody } from "./raw-body.tsx";
import { RawFields } from "./raw-fields.tsx";
import { Section } from "./section.tsx";

type Props = {
  readonly exchange: Exchange;
  readonly marked: Evidence | null;
  readonly search: string;
};

/** Both messages as they were: what everything above rests on. */
export function RawSections({ exchange, marked, search }: Props) {
  const t = useText();
  const { request, response } = exchange;
  return (
    <>
      {(response || exchange.ended) && (
        <Section id="response" title={DETAIL.response}>
          {response ? (
            <>
              <RawFields exchange={exchange} fields={response.fields} side="response" marked={marked} />
              {mayLeaveOutCookies(exchange) && <p class="dim">{t(DETAIL.cookiesLeftOut)}</p>}
            </>
          ) : (
            <p class="dim">{t(DETAIL.noResponse)}</p>
          )}
        </Section>
      )}
      {response && (
        <Section id="body" title={isStoredCopy(response) ? DETAIL.storedCopy : DETAIL.body}>
          <RawBody
            place="response.body"
            body={response.body}
            isNone={hasNoContent(exchange)}
            mediaType={response.fields.get("content-type")}
            marked={marked}
            search={search}
          />
        </Section>
      )}
      <Section id="request" title={DETAIL.request}>
        <RawFields exchange={exchange} fields={request.fields} side="request" marked={marked} />
      </Section>
      {(request.body.text || carriesBody(exchange)) && (
        <Section id="request-body" title={DETAIL.requestBody}>
          <RawBody
            place="request.body"
            body={request.body}
            mediaType={request.fields.get("content-type")}
            marked={marked}
            search={search}
          />
        </Section>
      )}
    </>
  );
}

/** Browsers show to a 304 the body that it stands for. */
function isStoredCopy({ status, body }: NonNullable<Exchange["response"]>): boolean {
  return status === 304 && Boolean(body.text);
}

/** The section that a piece of evidence was quoted from; null for what stands in none. */
export function sectionOf({ where }: Evidence): string | null {
  if (where === "response.body") return "body";
  if (where === "request.body") return "request-body";
  if (where.startsWith("response.")) return "response";
  if (where.startsWith("request.")) return "request";
  if (where === "chain") return "hops";
  return where === "timing" ? "timing" : null;
}
