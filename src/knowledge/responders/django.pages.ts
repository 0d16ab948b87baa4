import { body } from "../../diagnosis/condition/body.ts";
import { all, any } from "../../diagnosis/condition/condition.ts";
import { resourceType } from "../../diagnosis/condition/request.ts";
import { docs } from "../../diagnosis/source.ts";
import { causesOf } from "../writing/causes-of.ts";

export const DJANGO_VIEWS = docs(
  "Django: error views",
  "https://docs.djangoproject.com/en/stable/ref/views/",
);
const SETTINGS = docs("Django: settings", "https://docs.djangoproject.com/en/stable/ref/settings/");
export const ofDjango = causesOf("django", DJANGO_VIEWS, SETTINGS);

// Before Django 3 the page was no more than its heading.
export const bare400 = any(body("<title>Bad Request (400)</title>"), body(/^<h1>Bad Request \(400\)<\/h1>$/));
export const bare404 = any(
  body("<h1>Not Found</h1><p>The requested resource was not found on this server.</p>"),
  body(/^<h1>Not Found<\/h1><p>The requested URL [^<]{1,500} was not found on this server\.<\/p>$/),
);
export const bare500 = any(
  body("<title>Server Error (500)</title>"),
  body(/^<h1>Server Error \(500\)<\/h1>$/),
);
export const bare403 = body("<h1>403 Forbidden</h1><p></p>");
/** What a client gets that takes no HTML: the same in plain text. */
export const debugText = body(/\nDjango Version: [^\n]{1,40}\nPython Executable: /);
/** The debug page of this exception: its name opens the title, or the text. */
export const debug = (exceptions: string) =>
  any(
    body(new RegExp(`<title>(?:${exceptions})\\s`)),
    all(debugText, body(new RegExp(`^(?:${exceptions}) at /`))),
  );
export const debugSays = (words: string) =>
  any(
    body(new RegExp(`<pre class="exception_value">[^<]{0,400}(?:${words})`)),
    all(debugText, body(new RegExp(`^[\\w.]{1,80} at /[^\\n]{0,2000}\\n[^\\n]{0,400}(?:${words})`))),
  );
/** A page was asked for, no part of one. */
export const page = resourceType("document", "iframe");

/** What its catalogues make of "CSRF verification failed. Request aborted.", from the word that all of them keep on. */
const CSRF_ELSEWHERE = [
  "验证失败. 请求被中断",
  " ?驗證失敗[.。] ?已中止請求",
  "検証に失敗したため、リクエストは中断されました",
  " 검증에 실패했습니다. 요청을 중단하였습니다",
  "-Verifizierung fehlgeschlagen. Anfrage abgebrochen",
  " a échoué. La requête a été interrompue",
  " (?:fallida|ha fallado). (?:Petición|Solicitud) abortada",
  " falhou. Pedido (?:abortado|cancelado)",
  " fallita. Richiesta interrotta",
  ". Запрос отклонён",
  ". Запит відхилений",
  " nie powiodła się. Żądanie zostało przerwane",
  "-verificatie mislukt. Aanvraag afgebroken",
  " doğrulaması başarısız oldu. İstek iptal edildi",
  "-verifikation misslyckades. Förfrågan avbröts",
  "-verifikationen mislykkedes. Forespørgslen blev afbrudt",
  "-verifisering feilet. Forespørsel avbrutt",
  "-vahvistus epäonnistui. Pyyntö hylätty",
  ". Požadavek byl zadržen",
  " verifikázia zlyhala. Požiadavka bola prerušená",
  " ellenőrzés sikertelen. Kérés kiszolgálása megszakítva",
  " απέτυχε. Το αίτημα ματαιώθηκε",
  " nereușită. Cerere eșuată",
  " проверката се провали. Заявката прекратена",
  " gagal, Permintaan dibatalkan",
  ". تم إنهاء الطلب",
  " تأیید نشد. درخواست لغو شد",
  " נכשל. הבקשה בוטלה",
];
/** The page of a form that failed the check against forgery: its sentence in any language, or the mark-up that stays. */
export const csrfPage = any(
  body("CSRF verification failed. Request aborted."),
  body(new RegExp(`CSRF(?:${CSRF_ELSEWHERE.map((words) => words.replaceAll(". ", "\\. ")).join("|")})`)),
  body(/<h1>[^<\n]{1,60} <span>\(403\)<\/span><\/h1>\s{0,8}<p>[^<\n]{0,80}CSRF/),
);
