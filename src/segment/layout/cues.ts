/**
 * Words that tell what a line is for, by what they are about: English, German, Russian, French, Spanish. From general
 * knowledge of what newspapers, agencies, offices and blogs print around their articles; of no one site.
 */
export const CUES: readonly (readonly [name: string, pattern: RegExp])[] = [
  [
    "more",
    cue(
      "read (?:more|also|next|on|the full|full)|see (?:also|more)|continue reading|full (?:story|text|report)|more (?:on|from|about|in|news|stories)|also (?:in|on|read)|mehr (?:zum|lesen|dazu|aus)|weiterlesen|lesen sie|auch interessant|siehe auch|читать|читайте|подробнее|смотрите|ещё|еще по теме|по теме|lire aussi|lire la suite|leer más|ver también",
    ),
  ],
  [
    "related",
    cue(
      "related|recommended|recommends|you (?:may|might) (?:also )?(?:like|have missed)|most (?:read|popular|viewed|shared|commented)|trending|popular|editor(?:'|’)s picks?|don(?:'|’)t miss|in case you missed|further reading|latest|top stories|what to read next|verwandte|meistgelesen|das könnte sie|mehr zum thema|похожие|популярное|самое читаемое|главное|материалы по теме|рекомендуем",
    ),
  ],
  [
    "media",
    cue(
      "photos?|pictured?|pictures?|images?|video|watch|listen|audio|podcast|gallery|slideshow|caption|credit|graphic|illustration|map|chart|infographic|file photo|courtesy|getty|afp|epa|shutterstock|foto|bild|quelle|grafik|symbolbild|archivfoto|фото|видео|иллюстрация|скриншот|инфографика|снимок",
    ),
  ],
  [
    "subscribe",
    cue(
      "subscribe|subscribers?|subscription|newsletters?|sign up|signing up|log in|login|register|inbox|e-?mail us|unsubscribe|free trial|membership|paywall|abonnieren|abonnement|newsletter|anmelden|registrieren|подписывайтесь|подписаться|подписка|рассылк\\p{L}*|подпишитесь",
    ),
  ],
  [
    "share",
    cue(
      "share|tweet|facebook|twitter|whatsapp|telegram|instagram|youtube|linkedin|follow us|like us|print|print this|e-?mail this|save|bookmark|copy link|teilen|drucken|folgen sie|поделиться|поделитесь|вконтакте|одноклассники|печать|канал",
    ),
  ],
  [
    "comments",
    cue(
      "comments?|reply|replies|leave a|discussion|join the conversation|letters to|kommentare?|antworten|комментари\\p{L}*|ответить|обсудить",
    ),
  ],
  [
    "tags",
    cue(
      "tags?|tagged|filed under|posted in|categor(?:y|ies)|topics?|labels?|keywords|schlagw\\p{L}*|themen|rubrik|теги|рубрика|метки|темы",
    ),
  ],
  [
    "legal",
    cue(
      "copyright|©|\\(c\\)|all rights|rights reserved|terms|privacy|cookies?|disclaimer|imprint|impressum|datenschutz|agb|barrierefreiheit|nutzungsbedingungen|все права|конфиденциальност\\p{L}*|правила|реклама|16\\+|18\\+|12\\+|issn|trading name|registered (?:charity|office|company|number)",
    ),
  ],
  [
    "navigation",
    cue(
      "home|menu|search|skip to|back to|next|previous|older|newer|page \\d+|pages?|archives?|archive|all news|contact us|about us|our team|advertise|jobs|careers|sitemap|rss|login|top|view all|show more|load more|see all|startseite|zurück|weiter|suche|kontakt|über uns|seite \\d+|главная|назад|вперёд|вперед|поиск|контакты|о проекте|о нас|показать ещё|показать еще|архив|меню",
    ),
  ],
  [
    "contact",
    cue(
      "contacts?|enquiries|inquiries|press office|media (?:contact|enquiries|relations)|tel|phone|telephone|fax|mobile|e-?mail|spokesperson|for (?:more|further) information|notes? to (?:the )?editors?|about (?:the|us|this)|background|pressekontakt|kontakt|telefon|rückfragen|ansprechpartner\\p{L}*|hintergrund|über (?:den|die|das|uns)|контакт\\p{L}*|тел|телефон|пресс-служба|справка|о компании|о фонде",
    ),
  ],
  [
    "appeal",
    cue(
      "donate|donations?|support (?:us|our|independent)|help us|give now|fundrais\\p{L}*|chip in|buy|shop|tickets?|offer|discount|advertisement|advert|sponsored|sponsors?|promoted|partner content|paid|anzeige|werbung|spenden|unterstützen|реклама|помочь|поддержать|пожертвова\\p{L}*|купить",
    ),
  ],
  [
    "archive",
    cue(
      "archives?|category|categories|monthly|latest (?:news|posts|stories)|all (?:posts|articles|stories)|news releases|press releases|newsroom|issue|no\\.|vol\\.|bulletin|digest|edition|round-?up|pressemitteilungen|archiv|ausgabe|nachrichten|лента|новости|архив|выпуск|рубрика",
    ),
  ],
  [
    "byline",
    cue(
      "by|posted|published|updated|written|reported|reporting|editing|author|correspondent|reporter|staff|editor|desk|von|veröffentlicht|aktualisiert|stand|redaktion|autor|опубликовано|обновлено|автор|корреспондент|редакция|par|publié|por",
    ),
  ],
  [
    "time",
    cue(
      "\\d{1,2}[:.]\\d{2}(?:\\s?[ap]\\.?m\\.?)?|uhr|gmt|utc|am|pm|hours? ago|min(?:ute)?s? (?:ago|read)|ago|vor \\d+|часов|назад",
    ),
  ],
  [
    "greeting",
    cue(
      "dear|hello|good (?:morning|afternoon|evening)|welcome|in this (?:issue|edition|week)|here (?:is|are)|hallo|liebe|guten|здравствуйте|добро|дорогие|в этом выпуске",
    ),
  ],
  [
    "reader",
    cue(
      "you|your|yours|you(?:'|’)(?:re|ll|d|ve)|want to|would like to|got a (?:story|tip)|sie|ihre?n?|вы|вас|вам|ваш\\p{L}*|vous|votre|usted",
    ),
  ],
  ["house", cue("we|us|our|ours|uns|unsere?\\p{L}*|мы|нас|нам|наш\\p{L}*|nous|notre")],
  [
    "life",
    cue(
      "is an? (?:\\p{L}+ )?(?:author|writer|reporter|columnist|editor|professor|lecturer|fellow|researcher|journalist|photographer|contributor|freelance|retired|former|correspondent|historian|senior)|teaches|lives (?:in|on|with)|(?:her|his|their) (?:last|latest|first|new) book|contributing editor|appears (?:on|every)|jahrgang|geboren|родил\\p{L}*",
    ),
  ],
  [
    "money",
    cue(
      "(?:[£$€]\\s?\\d+|\\d+ ?(?:p|£|€|euro|руб\\p{L}*)) (?:a|per|pro|im|в) (?:month|week|year|day|monat|jahr|месяц)|iban|konto|paypal|crowdfunding|patreon",
    ),
  ],
  [
    "ends",
    cue(
      "ends?|more|\\(more\\)|###|-30-|to follow|corrections?|this (?:story|article|post|report) (?:was|has|first|is)|originally|reporting by|additional reporting|editing by|source|источник|quelle",
    ),
  ],
];

/** At the edges of words. */
function cue(words: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${words})(?![\\p{L}\\p{N}])`, "iu");
}

/** The commonest small words: prose is full of them, furniture is not. */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  (
    "the of to and a in that is was it for on with as at by from be his her their they he she we i not but have has had " +
    "which who were are an or this will would said its been after before when while into than over more " +
    "der die das und in den von zu mit sich des auf für ist im dem nicht ein eine als auch es an werden aus er hat dass " +
    "sie nach wird bei einer um am sind noch wie einem über einen so zum war haben nur oder aber vor zur bis mehr durch " +
    "и в не на я с что он как это по но она к у из за от то же для так о все его был бы при до мы они было ещё уже их " +
    "le la les de des du et à en un une que qui dans est pour sur pas plus par el los las del y con por para se su al lo"
  ).split(" "),
);
