import type { OfficeBlock, OfficeDocument } from "./makeFlatOdt.ts";

const ENGLISH = [
  "Ada Marlow, who heads the Quill Trust, met Bruno Keller in Lisbon on Thursday to speak of the harbour.",
  "The talks, which had been put off twice, were held behind closed doors and lasted for most of the day.",
  "“We are not there yet,” said Keller afterwards, “but nobody has left the table, and that is something.”",
  "Carla Denton of the Northern Ports Authority did not attend; her office said that she had been travelling.",
  "A second round is planned for the spring, although neither side would name a day or a place for it.",
];
const GERMAN = [
  "Äbtissin Käthe Größler traf am Donnerstag in Köln den Bürgermeister Jörg Müßig, um über den Hafen zu sprechen.",
  "Die Gespräche, die zweimal verschoben worden waren, dauerten den größten Teil des Tages und blieben vertraulich.",
  "„Wir sind noch nicht am Ziel“, sagte Müßig danach, „aber niemand hat den Tisch verlassen, und das ist viel.“",
];
const RUSSIAN = [
  "Глава фонда Анна Воронцова встретилась в четверг в Одессе с Борисом Келлером, чтобы обсудить будущее порта.",
  "Переговоры, которые дважды откладывались, прошли за закрытыми дверями и заняли большую часть дня.",
  "«Мы ещё не у цели, — сказал Келлер, — но никто не ушёл из-за стола, и это уже немало».",
];
const ARABIC = [
  "التقت آدا مارلو، رئيسة مؤسسة الريشة، برونو كيلر في لشبونة يوم الخميس للحديث عن مستقبل الميناء.",
  "وجرت المحادثات التي تأجلت مرتين خلف أبواب مغلقة واستمرت معظم ساعات النهار.",
];
const EMOJI = [
  "Ada Marlow 😀 met Bruno Keller 🚢 in Lisbon, and the Quill Trust 🪶 wrote of it on the same evening.",
  "The talks were “good” 👍🏽, said Keller, and then 🇵🇹 flags were raised over the harbour for all to see.",
];

const paragraphs = (texts: readonly string[], count: number): readonly OfficeBlock[] =>
  Array.from({ length: count }, (_, i) => ({ paragraph: texts[i % texts.length] ?? "" }));

function make(title: string, blocks: readonly OfficeBlock[], more: Partial<OfficeDocument> = {}): OfficeDocument {
  return { title, author: "Ilse Roe", date: "2026-02-05", language: ["en", "GB"], blocks, ...more };
}

const LIST: OfficeBlock = { items: ["the harbour of Lisbon", "the Quill Trust’s accounts", "a second round of talks"] };
const TABLE: OfficeBlock = {
  rows: [
    ["Name", "Office", "Place"],
    ["Ada Marlow", "Quill Trust", "Lisbon"],
    ["Carla Denton", "Northern Ports Authority", "Oslo"],
  ],
};
const SECTIONS = [
  { heading: "What was said", level: 1 },
  ...paragraphs(ENGLISH, 3),
  { heading: "Who was there", level: 1 },
  ...paragraphs(ENGLISH.toReversed(), 3),
  { heading: "Who was not", level: 2 },
  ...paragraphs(ENGLISH, 2),
] as const;

/** Twenty documents, each with something that the others do not have. */
export const OFFICE_DOCUMENTS: readonly OfficeDocument[] = [
  make("Harbour talks held in Lisbon", paragraphs(ENGLISH, 3)),
  make("Harbour talks: a report", SECTIONS),
  make("Harbour talks: the points", [...paragraphs(ENGLISH, 2), LIST, ...paragraphs(ENGLISH, 1)]),
  make("Harbour talks: the table", [...paragraphs(ENGLISH, 2), TABLE, ...paragraphs(ENGLISH, 1)]),
  make("Harbour talks: with a note", [
    { paragraph: ENGLISH[0] ?? "", note: "The Quill Trust was founded in Porto." },
    ...paragraphs(ENGLISH, 2),
  ]),
  make("Harbour talks: many pages", paragraphs(ENGLISH, 120), { header: "Harbour talks, report 7", isNumbered: true }),
  make("Harbour talks in two columns", paragraphs(ENGLISH, 60), { columns: 2, isNumbered: true }),
  make("Harbour talks in three columns", paragraphs(ENGLISH, 60), { columns: 3 }),
  make("Hafengespräche in Köln", paragraphs(GERMAN, 6), { language: ["de", "DE"], author: "Käthe Größler" }),
  make("Переговоры о порте в Одессе", paragraphs(RUSSIAN, 6), { language: ["ru", "RU"], author: "Анна Воронцова" }),
  make("محادثات الميناء في لشبونة", paragraphs(ARABIC, 4), { language: ["ar", "EG"], author: "آدا مارلو" }),
  make("Harbour talks with flags 🚢", paragraphs(EMOJI, 4)),
  make("Harbour talks & <tags>", [{ paragraph: "Ada Marlow wrote <b> & </b> on a wall in Oslo, & nobody knew why." }]),
  make("Ein Bericht mit Gliederung", [
    { heading: "Über die Gespräche", level: 1 },
    ...paragraphs(GERMAN, 3),
    { heading: "Über das Übrige", level: 1 },
    ...paragraphs(GERMAN, 3),
  ]),
  make("Отчёт с разделами", [
    { heading: "О переговорах", level: 1 },
    ...paragraphs(RUSSIAN, 3),
    { heading: "Обо всём остальном", level: 2 },
    ...paragraphs(RUSSIAN, 3),
  ]),
  make(
    "Harbour talks: all at once",
    [...SECTIONS, LIST, TABLE, { paragraph: ENGLISH[1] ?? "", note: "So it was said." }],
    {
      header: "For the files",
      isNumbered: true,
    },
  ),
  make("A very short notice", [{ paragraph: "Ada Marlow is away." }]),
  make("Harbour talks: one long paragraph", [
    { paragraph: Array.from({ length: 40 }, (_, i) => ENGLISH[i % 5]).join(" ") },
  ]),
  make("Harbour talks: a long list", [
    ...paragraphs(ENGLISH, 1),
    { items: Array.from({ length: 60 }, (_, i) => `Point ${i + 1}: what Ada Marlow said of pier ${i + 1}`) },
  ]),
  make("Harbour talks: three tongues", [
    ...paragraphs(ENGLISH, 2),
    ...paragraphs(GERMAN, 2),
    ...paragraphs(RUSSIAN, 2),
  ]),
];
