/** A country that made-up people and bodies are from. Facts; the locale is that of the list their names are drawn from. */
export interface Country {
  readonly name: string;
  readonly adjective: string;
  readonly capital: string;
  readonly city: string;
  readonly locale: string;
}

export const COUNTRIES: readonly Country[] = `
Norway|Norwegian|Oslo|Bergen|nb_NO
Sweden|Swedish|Stockholm|Gothenburg|sv
Denmark|Danish|Copenhagen|Aarhus|da
Finland|Finnish|Helsinki|Tampere|fi
Latvia|Latvian|Riga|Liepaja|lv
Germany|German|Berlin|Hamburg|de
Austria|Austrian|Vienna|Graz|de_AT
Poland|Polish|Warsaw|Krakow|pl
Czech Republic|Czech|Prague|Brno|cs_CZ
Slovakia|Slovak|Bratislava|Kosice|sk
Slovenia|Slovenian|Ljubljana|Maribor|sl_SI
Hungary|Hungarian|Budapest|Debrecen|hu
Romania|Romanian|Bucharest|Iasi|ro
Croatia|Croatian|Zagreb|Split|hr
Serbia|Serbian|Belgrade|Nis|sr_RS_latin
Turkey|Turkish|Ankara|Izmir|tr
Italy|Italian|Rome|Turin|it
Spain|Spanish|Madrid|Valencia|es
Portugal|Portuguese|Lisbon|Porto|pt_PT
France|French|Paris|Lyon|fr
Belgium|Belgian|Brussels|Ghent|fr_BE
Netherlands|Dutch|Amsterdam|Rotterdam|nl
Senegal|Senegalese|Dakar|Thies|fr_SN
Mexico|Mexican|Mexico City|Puebla|es_MX
Brazil|Brazilian|Brasilia|Recife|pt_BR
Canada|Canadian|Ottawa|Calgary|en
Australia|Australian|Canberra|Perth|en_AU
South Africa|South African|Pretoria|Durban|en_ZA
Nigeria|Nigerian|Abuja|Ibadan|en_NG
Ghana|Ghanaian|Accra|Kumasi|en_GH
India|Indian|New Delhi|Pune|en_IN
Nepal|Nepalese|Kathmandu|Pokhara|en_NP
Indonesia|Indonesian|Jakarta|Surabaya|id_ID
Russia|Russian|Moscow|Kazan|ru
Ukraine|Ukrainian|Kyiv|Lviv|uk
`
  .trim()
  .split("\n")
  .map((line) => {
    const [name = "", adjective = "", capital = "", city = "", locale = ""] = line.split("|");
    return { name, adjective, capital, city, locale };
  });
