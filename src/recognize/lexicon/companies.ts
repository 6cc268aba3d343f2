import { splitList } from "./splitList.ts";

/**
 * Companies known by a name that shows no company.
 *
 * Membership: the world's largest listed and state-owned companies by revenue or market value, region by region: roughly
 * the first 20 of North America, Europe, Russia, the Gulf, China, Japan, Korea, India and Latin America, and the main
 * makers of aircraft, cars, arms, chips and software. Left out: names that are words, surnames or first names first.
 * Source: general knowledge.
 */
export const COMPANIES: readonly string[] = splitList(`
google, alphabet inc, microsoft, apple, amazon, meta, meta platforms, openai, anthropic, nvidia, tesla, spacex, netflix,
ibm, cisco, oracle corporation, salesforce, adobe, qualcomm, broadcom, amd, micron, hewlett-packard, dell, paypal, ebay,
airbnb, uber, walmart, costco, home depot, mcdonald's, starbucks, coca-cola, pepsico, procter & gamble, johnson & johnson,
pfizer, moderna, abbvie, amgen, merck, unitedhealth, exxonmobil, exxon, chevron, conocophillips, halliburton, schlumberger,
general electric, general motors, general dynamics, boeing, lockheed martin, lockheed, raytheon, northrop grumman, palantir,
caterpillar, at&t, verizon, comcast, disney, walt disney, fedex, blackrock, goldman sachs, jpmorgan, jpmorgan chase,
morgan stanley, citigroup, citibank, bank of america, wells fargo, berkshire hathaway, mastercard, american express,
airbus, siemens, volkswagen, bmw, mercedes-benz, daimler, porsche ag, bayer, basf, sap, allianz, deutsche bank,
deutsche telekom, lufthansa, rheinmetall, thyssenkrupp, uniper, rwe, e.on, totalenergies, renault, peugeot, stellantis,
michelin, danone, l'oréal, lvmh, bnp paribas, société générale, axa, thales, dassault, alstom, engie, eni, enel, fiat,
ferrari, unicredit, intesa sanpaolo, leonardo s.p.a, santander, bbva, telefonica, telefónica, iberdrola, inditex, repsol,
shell, bp, hsbc, barclays, unilever, vodafone, astrazeneca, glaxosmithkline, gsk, rolls-royce, bae systems, rio tinto,
glencore, anglo american, philips, asml, heineken, nestlé, nestle, novartis, roche, ubs, credit suisse, ikea, ericsson,
volvo, saab, spotify, nokia, equinor, statoil, maersk, novo nordisk, biontech, arcelormittal, orlen, pkn orlen, omv, čez,
gazprom, gazprom neft, rosneft, rosatom, lukoil, novatek, tatneft, surgutneftegas, transneft, sberbank, vtb, vtb bank,
gazprombank, alfa-bank, aeroflot, roscosmos, rostec, rosoboronexport, uralvagonzavod, nornickel, norilsk nickel, rusal,
severstal, alrosa, yandex, vkontakte group, magnit, kaspersky lab, naftogaz, antonov,
saudi aramco, aramco, sabic, adnoc, emaar, qatarenergy, qatar airways, etihad, iraq national oil company, turkish airlines,
baykar, aselsan, huawei, alibaba, tencent, bytedance, baidu, xiaomi, lenovo, byd, catl, sinopec, petrochina, cnooc,
evergrande, icbc, zte, smic, dji, tsmc, foxconn, samsung, samsung electronics, hyundai, kia, lg electronics, sk hynix,
toyota, honda, nissan, mitsubishi, sony, panasonic, hitachi, toshiba, nintendo, softbank, nippon steel,
reliance industries, infosys, wipro, tata group, tata motors, tata steel, adani group, hindustan aeronautics, air india,
petrobras, embraer, vale s.a, pemex, cemex, pdvsa, ypf, ecopetrol, codelco, mercadolibre, bhp, qantas, sasol, naspers,
air france, british airways, ryanair, easyjet, klm, delta air lines
`);
