const words = (...lines: readonly string[]): ReadonlySet<string> => new Set(lines.join(" ").split(" "));

/** Before a name, a number or an example, never at a sentence's end. Lower case, without the last stop. */
export const LEADING_ABBREVIATIONS = words(
  // Titles and ranks
  "dr drs mr mrs ms mx messrs prof profs hon rev fr msgr gen lt col maj capt cpt cmdr cdr adm brig sgt cpl pvt pfc",
  "supt insp det amb pres gov sen sens rep reps sec secy atty asst assoc cllr dep vice-adm lt.col lt.gen maj.gen",
  "brig.gen mme mlle mmes hr fr frl dipl ing mag sra srta dra dña exmo sig dott avv dhr mevr mgr inż św",
  "проф акад ген полк тов гр доц св",
  // First names
  "chas wm geo thos jas benj edw robt joh seb",
  // Places and things before their names
  "mt av ул пл пр наб пер обл оз просп корп ul",
  // References
  "vs cf e.g i.e eg viz esp attn a.k.a approx ca pp eds",
  "bzw z.b d.h u.u i.d.r sog vgl evtl ggf s.o z.t v.a hl inkl exkl bspw nr abs bd",
  "т.е т.к т.н т.о и.о напр ср прим рис табл гл изд",
  "p.ex c.-à-d env núm pág aprox ee p.es bijv d.w.z o.a t.ex bl.a d.v.s f.eks np m.in tzn tj tzv např",
  // Before what a letter adds
  "p.s p.p.s ps",
);

/** Before a number only ("No. 5", "p. 12", "Jan. 5"); else they are words that can end a sentence. */
export const NUMBER_ABBREVIATIONS = words(
  "no nos p n c b d s art arts tel ext fax mob ph sc ver op apt ste rm",
  "jan feb mar apr jun jul aug sep sept oct nov dec jän mär okt dez",
  "стр ст разд кв д с т п ч янв фев авг сент окт нояб дек",
);

/** Before a number or a letter: "Fig. 3", "Vol. II", "App. A". */
export const REFERENCE_ABBREVIATIONS = words("fig figs vol vols ch chap chaps para paras secs app eq eqs tab");

/** Abbreviations that are other words where they have a small letter: "in the wash. Then". */
export const PLAIN_WORDS = words(
  "det sen rep dra dep ms fri mon wed sat sun wash miss mass ore ill ark cal hon mag fig figs art arts ed rev sig mar tab app ing",
);

/** Inside or at the end of a sentence: what follows tells. */
export const OPEN_ABBREVIATIONS = words(
  "ed sec inc ltd co corp llc plc cie bros assn intl mfg gmbh s.a s.p.a dept univ dist jr sr esq ph.d m.d b.a m.a b.s m.s",
  "al st ft ave blvd rd sq hwy pkwy ln str est misc temp min max std hrs oz lb lbs",
  "mon tue tues wed thu thur thurs fri sat sun",
  "ala ariz ark calif cal colo conn fla ill ind kan kans mass mich minn miss mont neb nev okla ore penn tenn tex wash",
  "wis wyo ont que",
  "u.a u.ä u.s chr geb gest jh jhd jhdt mio mrd tsd verh v.chr n.chr uu",
  "им см г гг в вв н.э до.н.э руб коп тыс долл млн млрд чел",
);

/** At the end of an enumeration: a capital after it begins a sentence. */
export const FINAL_ABBREVIATIONS = words("etc usw u.s.w usf ecc atd enz osv itd т.д т.п др u.v.m");

/** After a time of day. */
export const HOUR_ABBREVIATIONS = words("a.m p.m am pm");

/** What a time of day goes on with; besides, all that is written in capitals, and "Moscow time". */
export const HOUR_FOLLOWERS = words(
  "monday tuesday wednesday thursday friday saturday sunday january february march april may june july august",
  "september october november december eastern central mountain pacific greenwich jan feb mar apr aug sept oct nov dec",
);

/** Words that mostly begin a sentence when they have a capital. */
export const SENTENCE_STARTERS = words(
  "the a an he she it they we i you his her its their our my your this that these those there here in on at by for",
  "from with as to of and but or nor so yet if when while after before since until although though because however",
  "moreover meanwhile earlier later last next both all some many most no not now then also still even only what who",
  "how why where which once during under over between among despite asked speaking instead another such",
  "are is was were do does did can could would have has had let please thanks finally recently unfortunately",
  "actually additionally absolutely today yesterday yes well maybe perhaps according unlike",
  // No "Le", "La", "El", "Al" and "De": they are parts of names.
  "der die das ein eine er sie es wir ich im am auf mit und aber oder doch wenn als nach vor bei für dann dort hier",
  "nur auch noch seit beide diese dieser dieses danach damals heute",
  "il elle ils elles nous je ce cette ces dans sur pour par avec mais et puis un une lui è una nel nella",
  "ella ellos y pero cuando después luego entonces sus esta este",
  "он она оно они мы я вы это этот эта эти в во на по с со к о об у и но а как что когда если после для из от при до",
  "за так также однако тем там тут здесь потом затем его её их не все всё теперь сейчас сегодня вчера",
);

/** Words that begin a sentence in the hand of one who writes no capitals; none that an abbreviation leads to. */
export const SMALL_STARTERS = words(
  "i it they we you he she the this these there what why how where who if so but also maybe please thanks thank just",
  "uh no yes yeah ok okay lol my your is are do does did can could would will should let lol are have has not never",
  "because well now then by was because any and other",
);

/** Words of two letters that a sentence may end in: "we love it. why not" */
export const SHORT_WORDS = words("it me us up so do go be in on to ok he we is");

/** Words before a day or a rank: "der 3. Platz", "im 19. Jahrhundert". */
export const ORDINAL_LEADS = words(
  "der die das dem den des am im vom zum zur beim ein eine einer einem einen ihr ihre ihrem ihren sein seine seinem",
  "seinen ihrer seiner jeder jede jedes dieser diese dieses und bis in auf",
);

/** Verbs that tie a question or exclamation in quotation marks to its speaker: “Why?” Putin asked. */
export const SPEECH_VERBS = words(
  "said says asked asks told tells added adds wrote writes replied replies answered answers exclaimed shouted cried",
  "warned warns wondered wonders insisted insists declared declares demanded continued continues stated states",
  "thought whispered yelled screamed joked quipped explained recalled responded announced",
);

/** Names that end in an exclamation mark. */
export const MARKED_NAMES = words("yahoo jeopardy joomla wham e");
