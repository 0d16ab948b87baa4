import type { Exchange } from "../http/exchange.ts";
import { REDIRECT } from "../telling/labels/redirect.ts";
import { WHAT_IF } from "../telling/labels/what-if.ts";
import { adviceFor, isRemembered, type WhatIfRow, whatIf } from "../telling/what-if.ts";
import { useText } from "./language.tsx";

/** What each redirect status would do with this very request; the row in use is marked. */
export function WhatIfTable({ exchange }: { exchange: Exchange }) {
  const t = useText();
  return (
    <>
      <table class="what-if">
        <thead>
          <tr>
            <th scope="col">{t(WHAT_IF.code)}</th>
            <th scope="col">{t(WHAT_IF.nextMethod)}</th>
            <th scope="col">{t(REDIRECT.body)}</th>
            <th scope="col">{t(WHAT_IF.cached)}</th>
            <th scope="col">{t(WHAT_IF.repeatable)}</th>
          </tr>
        </thead>
        <tbody>
          {whatIf(exchange).map((row) => (
            <Row key={row.status} row={row} />
          ))}
        </tbody>
      </table>
      <p class="advice">{t(adviceFor(exchange).says, { method: exchange.request.method })}</p>
      {isRemembered(exchange) && (
        <p class="advice warning">{t(WHAT_IF.remembered, { code: exchange.response?.status ?? "" })}</p>
      )}
    </>
  );
}

function Row({ row }: { row: WhatIfRow }) {
  const t = useText();
  const changed = row.isAdvised ? "" : "changed";
  return (
    <tr class={row.isCurrent ? "current" : ""} aria-current={row.isCurrent ? "true" : undefined}>
      <th scope="row">
        {row.status} {row.isCurrent && <small>{t(WHAT_IF.sentHere)}</small>}
        {row.isAdvised && <span title={t(WHAT_IF.fits)}> ✓</span>}
      </th>
      <td>{row.changesMethod ? <span class={changed}>{row.method}</span> : row.method}</td>
      <td>
        {row.body === "dropped" ? <span class={changed}>{t(REDIRECT.dropped)}</span> : t(REDIRECT[row.body])}
      </td>
      <td>{t(WHAT_IF.caching[row.cached])}</td>
      <td>{t(row.repeatable ? WHAT_IF.yes : WHAT_IF.no)}</td>
    </tr>
  );
}
