import { splitList } from "./splitList.ts";

/** Words that begin no name though written with a capital: function words, numbers, adjectives of order and time. */
export const FUNCTION_WORDS: ReadonlySet<string> = new Set(
  splitList(`a, an, the, this, that, these, those, such, some, any, each, every, all, both, either, neither, no, none,
  many, much, more, most, few, several, other, another, same, own, half, one, two, three, four, five, six, seven, eight,
  nine, ten, eleven, twelve, dozens, hundreds, thousands, millions, first, second, third, last, next, i, you, he, she, it,
  we, they, me, him, her, us, them, my, your, his, its, our, their, mine, yours, hers, ours, theirs, myself, himself,
  herself, itself, themselves, who, whom, whose, which, what, where, when, why, how, there, here, then, now, today,
  tomorrow, yesterday, tonight, once, twice, again, ever, never, always, often, sometimes, usually, already, still, yet,
  just, only, even, also, too, very, quite, rather, perhaps, maybe, instead, however, therefore, thus, hence, meanwhile,
  moreover, furthermore, nevertheless, nonetheless, otherwise, besides, indeed, finally, eventually, earlier, later,
  recently, previously, formerly, currently, and, or, but, nor, so, for, if, unless, until, while, whereas, because, since,
  although, though, as, than, whether, after, before, during, about, above, across, against, along, amid, amidst, among,
  around, at, behind, below, beneath, beside, between, beyond, by, despite, down, except, from, in, inside, into, like,
  near, of, off, on, onto, out, outside, over, past, per, through, throughout, to, toward, towards, under, underneath,
  unlike, up, upon, via, with, within, without, according, regarding, concerning, following, due, be, am, is, are, was,
  were, been, being, have, has, had, having, do, does, did, doing, done, will, would, shall, should, can, could, may, might,
  must, ought, let, lets, not, yes, ok, okay, please, thanks, hello, hi, dear, well, oh, ah, former, ex, new, old, newly,
  top, senior, chief among, local, recent, whatever, whoever, anyone, everyone, someone, nobody, everything, nothing,
  something, anything, read, watch, see, photo, video, image, picture, source, editor's note, update, breaking, exclusive,
  get, got, go, going, come, came, make, made, take, took, give, gave, say, says, said, asked, told, added, am, pm`),
);

/** Months, weekdays and holidays: capitalised, but no mention. */
export const CALENDAR: ReadonlySet<string> = new Set(
  splitList(`january, february, march, april, may, june, july, august, september, october, november, december, jan, feb, mar,
  apr, jun, jul, aug, sep, sept, oct, nov, dec, monday, tuesday, wednesday, thursday, friday, saturday, sunday, mondays,
  tuesdays, wednesdays, thursdays, fridays, saturdays, sundays, mon, tue, tues, wed, thu, thurs, fri, sat, sun, christmas,
  easter, ramadan, hanukkah, passover, thanksgiving, halloween, xmas, eid, diwali, lent`),
);

/** Capitalised words that are mostly no name of an entity: languages of computers, faiths, ideas. */
export const PLAIN_CAPITALS: ReadonlySet<string> = new Set(
  splitList(`god, lord, heaven, hell, bible, quran, koran, torah, gospel, internet, web, earth, moon, mars, venus, jupiter,
  islam, christianity, judaism, buddhism, hinduism, catholicism, orthodoxy, protestantism, nazism, communism, marxism,
  fascism, zionism, covid, coronavirus, state, government, president, minister, prime minister,
  republic, union, army, navy, police, ministry, party, council, committee, court, bank, university, church, north, south, west, east,
  northern, southern, eastern, central, federal, national, international, royal, imperial, supreme, general, capital,
  satan, messiah, prophet, majesty, highness, excellency, honor, honour, mr, mrs, ms, dr, sir, inc, corp, ltd, llc, co,
  jr, sr, vol, chapter, section, article, part, page, figure, table, no, act, day, week, century, ave, st, rd`),
);

/** Verbs of saying and doing that follow a person's name. */
export const PERSON_VERBS: ReadonlySet<string> = new Set(
  splitList(`said, says, told, tells, added, adds, stressed, stated, noted, claimed, claims, argued, argues, insisted,
  insists, suggested, recalled, explained, replied, responded, asked, warned, warns, vowed, praised, denied, denies,
  posted, wrote, writes, tweeted, quipped, joked, confirmed, announced, declared, acknowledged, admitted, believes,
  believed, thinks, thought, hopes, hoped, wants, wanted, met, meets, spoke, speaks, smiled, laughed, nodded, resigned,
  died, married, born, testified, pleaded, tweeted, emphasized, emphasised, reiterated, reminded, remarked, concluded,
  promised, pledged, commented, signaled, signalled, asserted, predicted, observed, cautioned, lamented, boasted, urged,
  accused, criticized, criticised, slammed, blasted, dismissed, himself, herself, who, retorted, wondered, continued`),
);

/** Particles inside a person's name, in lower case. */
export const PARTICLES: ReadonlySet<string> = new Set(
  splitList(
    `de, la, del, della, di, da, dos, das, do, du, le, van, von, der, den, ter, ten, bin, ibn, bint, al, el, ul, ud, ben, abu, zu`,
  ),
);

/** Particles that begin a name of their own when a hyphen ties them to it: "al-Assad". */
export const TIED_PARTICLES: ReadonlySet<string> = new Set(splitList("al, el, as, ash, ar, ad, an, at, az, ul"));

/** Prefixes that stay in the word they begin: "Co-operation". */
export const PREFIXES: ReadonlySet<string> = new Set(
  splitList(
    `co, anti, pre, post, non, ex, vice, self, counter, inter, multi, pro, sub, trans, mid, neo, re, semi, ultra, de`,
  ),
);
