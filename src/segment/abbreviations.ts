/** Before a name or a number, never at a sentence's end. Lower case, without the last stop. */
export const LEADING_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "dr mr mrs ms prof gen lt col maj capt sgt adm sen rep gov rev hon pres st mt fr msgr cmdr brig cpl pvt amb supt " +
    "det insp messrs mme mlle ft vs cf e.g i.e approx ca viz al sec secy dep asst assoc vol fig figs art arts ch pp " +
    "para paras ed eds cllr sr.lt lt.col maj.gen lt.gen brig.gen vice-adm r.adm v.adm " +
    "hr nr bzw z.b d.h u.a usw.z им ул проф акад ген полк см стр рис тов гр пр наб пл обл"
  ).split(" "),
);

/** Before a number only ("No. 5", "p. 12", "Jan. 5"); else they are words that can end a sentence. */
export const NUMBER_ABBREVIATIONS: ReadonlySet<string> = new Set(
  "no nos p n nr jan feb mar apr jun jul aug sep sept oct nov dec".split(" "),
);

/** Inside or at the end of a sentence: what follows tells. */
export const OPEN_ABBREVIATIONS: ReadonlySet<string> = new Set(
  (
    "inc ltd co corp llc plc jr sr etc a.m p.m ph.d m.d b.a m.a bros ave blvd rd dept univ assn intl est mfg " +
    "calif conn mass mich minn miss penn tenn wash ariz colo fla ill ind kan okla wis ont г гг т.д т.п др руб тыс"
  ).split(" "),
);

/** Words that mostly begin a sentence when they have a capital. */
export const SENTENCE_STARTERS: ReadonlySet<string> = new Set(
  (
    "the a an he she it they we i you his her its their our my your this that these those there here in on at by for " +
    "from with as to of and but or nor so yet if when while after before since until although though because however " +
    "moreover meanwhile earlier later last next both all some many most no not now then also still even only what who " +
    "how why where which once during under over between among despite according asked speaking instead another such"
  ).split(" "),
);

/** Verbs that tie a question or exclamation in quotation marks to its speaker: “Why?” Putin asked. */
export const SPEECH_VERBS: ReadonlySet<string> = new Set(
  (
    "said says asked asks told tells added adds wrote writes replied replies answered answers exclaimed shouted cried " +
    "warned warns wondered wonders insisted insists declared declares demanded continued continues stated states"
  ).split(" "),
);
