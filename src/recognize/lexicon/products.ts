import { splitList } from "./splitList.ts";

/** Platforms and systems named by words of their own, in lower case: social networks, messengers, software, missiles. */
export const PRODUCTS: readonly string[] = splitList(`
telegram, whatsapp, facebook, instagram, twitter, tiktok, youtube, truth social, snapchat, wechat, weibo, vkontakte,
linkedin, reddit, discord, bluesky, rumble, twitch, messenger, skype, facetime, gmail, wikipedia, chatgpt, deepseek,
gemini, grok, claude, android, ios, windows, linux, iphone, ipad, playstation, xbox, bitcoin, ethereum, starlink,
kalibr, iskander, kinzhal, zircon, oreshnik, sarmat, topol, bulava, poseidon, burevestnik, tomahawk, minuteman, trident,
javelin, stinger, himars, atacms, taurus, storm shadow, scalp, patriot, thaad, iron dome, arrow 3, shahed, geran,
bayraktar, lancet, leopard, leopard 2, abrams, challenger 2, bradley, stryker, marder, kalashnikov, novichok, pegasus,
boeing 737, boeing 747, boeing 777, boeing 787, airbus a320, airbus a380, sputnik v, nord stream, nord stream 2,
turkstream
`);

/** Lower-case nouns that show the name before them to be a product: "Oreshnik missiles". */
export const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  splitList(`missile, missiles, tank, tanks, drone, drones, jet, jets, fighter, fighters, rifle, rifles, rocket, rockets,
  howitzer, howitzers, bomber, bombers, submarine, submarines, helicopter, helicopters, warhead, warheads, torpedo,
  app, platform, smartphone, software, browser, vaccine, launcher, launchers, satellite, satellites, pipeline`),
);
