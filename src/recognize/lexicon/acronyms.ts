import { splitList } from "./splitList.ts";

/** Capital letters that are no names, in lower case. */
export const PLAIN_ACRONYMS: ReadonlySet<string> = new Set(
  splitList(`ceo, cfo, coo, cto, pm, mp, mps, mep, meps, tv, gdp, gnp, ai, it, id, pr, hr, hq, ngo, ngos, pow, pows, wmd,
  icbm, icbms, uav, uavs, ied, dna, rna, hiv, aids, covid, atm, suv, suvs, gps, pc, cd, dvd, usb, url, www, http, https,
  html, pdf, faq, rsvp, asap, lol, omg, btw, imo, imho, ps, nb, am, pm, ad, bc, bce, ce, gmt, utc, est, pst, edt, pdt, cet,
  ok, vip, vat, phd, md, ba, ma, bsc, msc, mba, llc, inc, ltd, plc, gmbh, sa, ag, ii, iii, iv, vi, vii, viii, ix, xi, xii,
  xiii, xiv, xv, xvi, xvii, xviii, xix, xx, xxi, aka, dob, eta, diy, usd, eur, rub, gbp, lng, lpg, co2, kpi, roi, ipo,
  fyi, tbd, tba, nsfw, cctv, lgbt, lgbtq, lgbtq+, dj, mc, mvp, nato-style, kg, km, mm, cm, mph, kph, no, not, and, or,
  the, read, more, also, all, new, live, video, photo, breaking, watch, update, i, a, oh, wow, yes, never, very, so, my`),
);
