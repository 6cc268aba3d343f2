import { splitList } from "./splitList.ts";

/**
 * Products named by words of their own.
 *
 * Membership: social networks, messengers and video platforms with an English Wikipedia article of their own; the common
 * operating systems, browsers, consoles and phones; cryptocurrencies of the largest value; missiles announced or in
 * service, of any country; air defence, artillery, drones and tanks in service with large armed forces, by the maker's or
 * NATO's name; airliners by type; large pipelines; vaccines against COVID-19. Left out: names that are words, persons or places first. Source: general knowledge.
 */
export const PRODUCTS: readonly string[] = splitList(`
telegram, whatsapp, facebook, instagram, twitter, tiktok, youtube, snapchat, wechat, weibo, vkontakte, douyin,
kuaishou, pinterest, linkedin, reddit, discord, twitch, messenger, viber, skype, facetime, gmail, tumblr, quora,
kakaotalk, zalo, qq, qzone, tencent qq, odnoklassniki, rutube, livejournal, myspace, friendster, orkut, icq, groupme,
threema, wickr, bereal, nextdoor, mastodon, bluesky, truth social, gettr, parler, voat, gab social, pixelfed,
peertube, friendica, misskey, pleroma, nostr, flickr, vimeo, dailymotion, bilibili, youku, iqiyi, niconico, odysee,
bitchute, musical.ly, triller, likee, kwai, sharechat, xiaohongshu, douban, zhihu, baidu tieba, mixi, renren, xing,
viadeo, letterboxd, 4chan, 8chan, digg, slashdot, hacker news, google+, tinder, grindr, badoo, wikipedia, chatgpt,
deepseek, copilot, internet explorer, google chrome, google maps, microsoft word, microsoft office, photoshop,
android, ios, macos, windows, linux, iphone, ipad, macbook, kindle, playstation, xbox, bitcoin, ethereum, dogecoin,
starlink, glonass, galileo, beidou, nasr missile, prithvi, nag missile, pralay, shaurya, nirbhay, astra missile,
nodong, taepodong, pukguksong, hyunmoo, haeseong, hsiung feng, sky bow, tien kung, yun feng, silkworm, julang,
yingji, changjian, hongqi, sejjil, ghadr, qiam, zolfaghar, kheibar shekan, haj qasem, bavar-373, jericho ii,
jericho iii, popeye missile, delilah missile, barak 8, spike missile, som missile, bora missile, cirit, umtas,
hrim-2, sapsan, vilkha, stugna-p, palianytsia, rbs 70, rbs-15, naval strike missile, joint strike missile,
apache missile, milan missile, otomat, aspide, brimstone, starstreak, sea viper, sea ceptor, martlet, kh-101, kh-22,
kh-47m2, kh-55, oniks, bal-e, vulkan, moskit, topol-m, r-36, sineva, layner, burevestnik, molodets, frog-7,
oka missile, pershing, jupiter missile, thor missile, atlas missile, peacekeeper missile, sentinel missile,
dark eagle, sidewinder, sparrow missile, amraam, phoenix missile, harm missile, tow missile, lrasm, typhon, prsm,
m51, asmp, matra magic, mica missile, python missile, derby missile, umkhonto, condor missile, matador missile,
kalibr, iskander, kinzhal, zircon, oreshnik, sarmat, topol, yars, bulava, poseidon, avangard, tochka, tochka-u,
smerch, uragan, grad, buk, pantsir, kornet, scud, satan ii, katyusha, tomahawk, minuteman, trident, polaris,
hellfire, harpoon, javelin, stinger, himars, atacms, jassm, excalibur, taurus, storm shadow, scalp, exocet, meteor,
patriot, thaad, aegis, nasams, iris-t, samp/t, iron dome, iron beam, arrow 3, david's sling, brahmos, agni, hwasong,
dongfeng, shahab, fateh, shahed, geran, lancet, bayraktar, reaper, predator, global hawk, heron, leopard, leopard 2,
abrams, challenger 2, leclerc, merkava, armata, bradley, stryker, marder, bmp, humvee, caesar howitzer,
panzerhaubitze, kalashnikov, novichok, pegasus, stuxnet, eurofighter, rafale, gripen, black hawk, apache helicopter,
chinook, boeing 707, boeing 737, boeing 737 max, boeing 747, boeing 757, boeing 767, boeing 777, boeing 787,
dreamliner, airbus a319, airbus a320, airbus a321, airbus a330, airbus a350, airbus a380, concorde, sputnik v,
nord stream, nord stream 2, turkstream, druzhba pipeline, keystone xl, power of siberia
`);

/** Lower-case nouns that show the name before them to be a product: "Oreshnik missiles". General vocabulary. */
export const PRODUCT_NOUNS: ReadonlySet<string> = new Set(
  splitList(`missile, missiles, tank, tanks, drone, drones, jet, jets, fighter, fighters, rifle, rifles, rocket, rockets,
  howitzer, howitzers, bomber, bombers, submarine, submarines, helicopter, helicopters, warhead, warheads, torpedo,
  battery, batteries, interceptor, interceptors, airliner, airliners, quadcopter, quadcopters, app, smartphone,
  smartphones, software, browser, vaccine, launcher, launchers, satellite, satellites, pipeline, console, tablet, camera`),
);
