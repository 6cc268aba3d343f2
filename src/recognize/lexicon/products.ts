import { splitList } from "./splitList.ts";

/**
 * Products named by words of their own.
 *
 * Membership: social networks, messengers and video platforms of 100 million users and more; the common operating
 * systems, browsers, consoles and phones; cryptocurrencies of the largest value; missiles, air defence, artillery, drones
 * and tanks in service with large armed forces, by the maker's or NATO's name; airliners by type; large pipelines; vaccines
 * against COVID-19. Left out: names that are words or persons first. Source: general knowledge.
 */
export const PRODUCTS: readonly string[] = splitList(`
telegram, whatsapp, facebook, instagram, twitter, tiktok, youtube, truth social, snapchat, wechat, weibo, vkontakte, douyin,
kuaishou, pinterest, linkedin, reddit, discord, bluesky, mastodon, rumble, twitch, messenger, viber, skype, facetime, gmail,
tumblr, quora, wikipedia, chatgpt, deepseek, copilot, internet explorer, google chrome, google maps, microsoft word,
microsoft office, photoshop, android, ios, macos, windows, linux, iphone, ipad, macbook, kindle, playstation, xbox, bitcoin,
ethereum, dogecoin, starlink, glonass, galileo, beidou,
kalibr, iskander, kinzhal, zircon, oreshnik, sarmat, topol, yars, bulava, poseidon, burevestnik, avangard, tochka, tochka-u, smerch,
uragan, grad, buk, pantsir, kornet, scud, satan ii, katyusha, tomahawk, minuteman, trident, polaris, sidewinder, hellfire, harpoon,
javelin, stinger, himars, atacms, jassm, excalibur, taurus, storm shadow, scalp, exocet, meteor, patriot, thaad, aegis, nasams,
iris-t, samp/t, iron dome, iron beam, arrow 3, david's sling, brahmos, agni, hwasong, dongfeng, shahab, fateh, shahed, geran,
lancet, bayraktar, reaper, predator, global hawk, heron, leopard, leopard 2, abrams, challenger 2, leclerc, merkava, armata,
bradley, stryker, marder, bmp, humvee, caesar howitzer, panzerhaubitze, kalashnikov, novichok, pegasus, stuxnet,
eurofighter, rafale, gripen, black hawk, apache helicopter, chinook,
boeing 707, boeing 737, boeing 737 max, boeing 747, boeing 757, boeing 767, boeing 777, boeing 787, dreamliner, airbus a319, airbus a320,
airbus a321, airbus a330, airbus a350, airbus a380, concorde, sputnik v, nord stream, nord stream 2, turkstream, druzhba pipeline,
keystone xl, power of siberia
`);

/** Lower-case nouns that show the name before them to be a product: "Oreshnik missiles". General vocabulary. */
export const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  splitList(`missile, missiles, tank, tanks, drone, drones, jet, jets, fighter, fighters, rifle, rifles, rocket, rockets,
  howitzer, howitzers, bomber, bombers, submarine, submarines, helicopter, helicopters, warhead, warheads, torpedo,
  battery, batteries, interceptor, interceptors, airliner, airliners, quadcopter, quadcopters, app, smartphone,
  smartphones, software, browser, vaccine, launcher, launchers, satellite, satellites, pipeline, console, tablet, camera`),
);
