/**
 * Tomcat writes its page in the language that the client asks for, and the message on it in that of the server: both in
 * any of those that it ships (`LocalStrings_*.properties` of `org.apache.catalina.valves`, `org.apache.coyote`,
 * `org.apache.coyote.http11`, `org.apache.catalina.realm` and `org.apache.jasper`). A sentence that a language lacks
 * there stays English. `'` is written as an entity, so no pattern holds one.
 */
type Sentences = readonly [RegExp, ...RegExp[]];

const any = (...sentences: Sentences): RegExp => new RegExp(sentences.map(({ source }) => source).join("|"));

/** "HTTP Status 404 – Not Found": cs, de, pt_BR and ru leave it English. */
export const TITLE =
  /<title>(?:(?:HTTP Status|Estado HTTP|État HTTP|HTTPステータス|HTTP 상태|HTTP状态) ?\d{3} (?:–|-|—|&#8211;|â)|Apache Tomcat\/\S{1,20} - Error report)/;

/** The page since 8.5 whatever its words: the last rule of its style (`TomcatCSS`), then the status as its heading. */
export const FORM =
  /\.line\s?\{[^}]{0,80}#525D76[^}]{0,40}\}\s{0,8}<\/style>\s{0,8}<\/head>\s{0,8}<body>\s{0,8}<h1>[^<\d]{0,40}\d{3}\b/;

/** How the line of the page begins that holds the message. */
export const LABEL = "<b>(?:[Mm]essage|mensaje|メッセージ|메시지|消息)</b>";

/** `iib.invalidRequestTarget` */
export const TARGET_CHARACTER = any(
  /Invalid character found in the request target/,
  /caractère invalide a été trouvé dans la cible de la requête/,
  /リクエストの宛先 (?:\[[^\]]{0,2000}\] )?に無効な文字/,
  /요청 타겟에서 유효하지 않은 문자가 발견/,
  /请求目标中(?:找到|发现)无效字符/,
);

/** `coyoteAdapter.invalidURI` */
export const INVALID_URI = /Invalid URI|URI invalide|無効な URI|无效URI/;

/** `iib.requestheadertoolarge.error` and `headers.maxCountFail` */
export const HEADER_TOO_LARGE = any(
  /Request header is too large|maxHttpHeaderSize|More than the maximum allowed number of headers/,
  /La cabecera del requerimiento es demasido grande/,
  /ntête de requête est trop important/,
  /リクエストヘッダが長すぎます|検出したヘッダー数 \[/,
  /요청 헤더가 너무 큽니다|최대 허용 헤더 개수 \[/,
  /请求头太大|超过了允许设置的最大header 数/,
);

/** `iib.invalidmethod` where the method begins as a TLS handshake does; es, fr and ko do not show it. */
export const TLS_IN_METHOD =
  /(?:found in method name|Ve jménu metody|im Methodennamen|HTTP メソッド名|在方法名称) ?\[0x16/;

/** `abstractProcessor.hostInvalid` and `http.invalidCharacterDomain.*` */
export const INVALID_HOST = any(
  /The host \[[^\]]{0,300}\] is not valid|Invalid character \[[^\]]{1,20}\] was found in the host|did not provide a host header/,
  /The character \[.{1,4}\] is (?:not|never) valid [a-zA-Z ]{0,40}(?:domain name|IPv[46] address)/,
  /(?:Der )?Host \[[^\]]{0,300}\] (?:ist nicht gültig|je neplatný)|El host \[[^\]]{0,300}\] no es válido/,
  /hôte \[[^\]]{0,300}\] n|Le caractère \[.{1,4}\] n[^\n]{1,60} nom de domaine/,
  /ホスト名 \[[^\]]{0,300}\] は無効|ドメイン名の[^\n]{0,20}文字\[|文字 ?\[.{1,4}\] ?はドメイン名/,
  /호스트 \[[^\]]{0,300}\]은\(는\) 유효하지|도메인 이름[^\n]{1,30}문자 \[/,
  /\[[^\]]{0,300}\] 是无效主机|字符 \[.{1,4}\] 在域名/,
);

/** `iib.invalidmethod`, `iib.invalidHttpProtocol` and lines that are no header field */
export const INVALID_HEAD = any(
  /Invalid character found in (?:method name|the HTTP protocol)|The HTTP header line \[/,
  /Ve jménu metody \[|Ungültiges Zeichen im Methodennamen|carácter inválido en el nombre del método/,
  /Caractère invalide trouvé dans le nom de méthode|caractère invalide a été trouvé dans le protocole HTTP/,
  /caracter inválido no nome do método/,
  /HTTP メソッド名 \[[^\]]{0,2000}\] に無効な文字|HTTPプロトコルで無効な文字/,
  /메소드 이름에 유효하지 않은 문자|HTTP 프로토콜에서 유효하지 않은 문자/,
  /在方法名称(?:\[[^\]]{0,2000}\])?中(?:发现无效的字符串|找到无效)|在HTTP协议中发现无效字符/,
);

/** `realmBase.forbidden` */
export const FORBIDDEN = any(
  /Access to the requested resource has been denied/,
  /Přístup k požadovanému zdroji byl zamítnut|Zugriff auf die gewünschte Resource wurde verweigert/,
  /El acceso al recurso pedido ha sido denegado|accès à la ressource demandée a été interdit/,
  /要求されたリソースへのアクセスが拒否されました|요청된 리소스에 대한 접근이 거부되었습니다/,
  /Доступ к запрашиваемому ресурсу был заблокирован|已拒绝访问所请求的资源/,
);

/** What the servlet or the JSP says that does not take the method: `http.method_*_not_supported`, `jsp.error.servlet.invalid.method` */
export const METHOD_OF_SERVLET = any(
  /JSPs only permit|HTTP method [A-Z]{1,20} is not supported|Request method/,
  /El Metodo HTTP [A-Z]{1,20} no |La méthode HTTP [A-Z]{1,20} n|Les JSPs ne permettent/,
  /HTTPの[A-Z]{1,20}メソッドは、このURLでは|JSPではGET、POST/,
  /HTTP 메소드 [A-Z]{1,20}[은는]|JSP들은 오직 GET/,
  /HTTP метод [A-Z]{1,20} не поддерживается/,
  /URL不支持H(?:TTP|ttp)[的方]|JSP 只允许 GET/,
);

/** `jsp.error.unable.compile` */
export const JSP_COMPILE = any(
  /Unable to compile class for JSP|No se puede compilar la clase para JSP|Impossible de compiler la classe pour la JSP/,
  /JSPのクラスをコンパイルできません|JSP를 위한 클래스를 컴파일할 수 없습니다|无法为JSP编译类/,
);

/** `jsp.error.file.not.found`: the resources of Jasper */
export const JSP_MISSING = any(
  /(?:JSP file|File) \[[^\]]{1,400}\] not found|Datei \[[^\]]{1,400}\] nicht gefunden/,
  /Archivo JSP \[[^\]]{1,400}\] no encontrado|Le fichier \[[^\]]{1,400}\] n/,
  /JSP ファイル \[[^\]]{1,400}\] が見つかりません|파일 \[[^\]]{1,400}\]을\(를\) 찾을 수 없습니다/,
  /文\.?件 ?\[[^\]]{1,400}\] 未找到/,
);
