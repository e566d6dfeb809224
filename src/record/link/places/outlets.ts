/**
 * ISO 3166-1 alpha-2 → outlets and news agencies that are at home there, by the name that they print or,
 * where that is another's too, by their domain. A line a country, in the order of codes; articles, spaces
 * and accents do not count. Left out: names that several countries have ("The Herald", "El Universal"),
 * outlets of several countries (Euronews), and what is only read at an address under its country's domain.
 */
const table = `
AE WAM, Emirates News Agency, Khaleej Times, Gulf News, The National News, Al Arabiya
AM Armenpress
AR Télam, Clarín, Infobae, Página 12, Buenos Aires Times
AT APA, Austria Presse Agentur, ORF
AU AAP, Australian Associated Press, Sydney Morning Herald, The Australian
AZ Azertac, Trend News Agency
BA FENA, Oslobođenje
BD Dhaka Tribune, Prothom Alo, bdnews24
BE Belga, RTBF, VRT, Le Soir, De Standaard, De Morgen, La Libre Belgique
BG BTA, Novinite
BR Agência Brasil, Folha de S.Paulo, O Globo, Estadão
BY Belta
CA Canadian Press, CBC, CBC News, CTV News, Globe and Mail, Toronto Star, National Post,
  Montreal Gazette, Global News, La Presse
CH Keystone-SDA, SRF, Neue Zürcher Zeitung, NZZ, Swissinfo, Le Temps
CL La Tercera, El Mercurio
CN Xinhua, Xinhua News Agency, CGTN, Global Times, People's Daily, China Daily, Caixin, Sixth Tone
CO El Espectador
CU Prensa Latina, Granma
CZ ČTK, Czech News Agency, Radio Prague
DE DPA, Deutsche Presse-Agentur, Deutsche Welle, DW, ARD, ZDF, Tagesschau, WDR, NDR, Bild,
  Der Spiegel, Die Zeit, Die Welt, Frankfurter Allgemeine Zeitung, FAZ, Süddeutsche Zeitung,
  Handelsblatt, Tagesspiegel, taz
DK Ritzau, Politiken, Berlingske, Jyllands-Posten
EE ERR News, Postimees
EG Ahram Online, Egypt Independent, Mada Masr, Daily News Egypt
ES EFE, Agencia EFE, Europa Press, RTVE, El País, elpais.com, El Mundo, La Vanguardia,
  El Confidencial
ET Addis Standard, Addis Fortune
FI STT, Yle, Helsingin Sanomat, Helsinki Times
FR AFP, Agence France-Presse, Le Monde, Le Figaro, Libération, Les Echos, Mediapart, L'Express,
  France 24, France Info, franceinfo, TF1, BFM TV, BFMTV, RFI, Ouest-France, Le Parisien
GB PA Media, Press Association, PA news agency, Reuters, BBC, BBC News, BBC Sport, ITV News,
  Channel 4 News, Sky News, GB News, The Guardian, theguardian.com, Financial Times, FT,
  Daily Telegraph, The Telegraph, The Times, thetimes.com, Times of London, Sunday Times,
  The Economist, The Independent, Daily Mail, Mail Online, Daily Mirror, Daily Express,
  Evening Standard, New Statesman, The Spectator, openDemocracy, Middle East Eye
GE Civil Georgia, OC Media, InterPressNews
GH Ghana News Agency, MyJoyOnline, GhanaWeb, Citi Newsroom
GR Kathimerini, ekathimerini, Athens News Agency
HK South China Morning Post, SCMP, Hong Kong Free Press, RTHK
HR HINA, Jutarnji List, Večernji list
HU MTI, Hungary Today, Daily News Hungary
ID Antara, Jakarta Post, Kompas, Jakarta Globe
IE RTÉ, RTÉ News, Irish Times, Irish Independent, Irish Examiner
IL Haaretz, Jerusalem Post, jpost, Times of Israel, Ynet, Ynetnews, Israel Hayom, Globes
IN PTI, Press Trust of India, ANI, Asian News International, IANS, The Hindu, Times of India,
  Hindustan Times, Indian Express, NDTV, Economic Times, Business Standard, livemint, Deccan Herald,
  India Today, News18
IQ Rudaw, Shafaq News, Iraqi News, Kurdistan 24
IR IRNA, ISNA, Tasnim, Tasnim News Agency, Fars News, Mehr News, Press TV, Tehran Times,
  Iran International
IT ANSA, RAI, Corriere della Sera, La Repubblica, La Stampa, Il Sole 24 Ore, Il Fatto Quotidiano,
  Adnkronos
JO Petra News Agency, Jordan Times
JP Kyodo, Kyodo News, Jiji Press, NHK, NHK World, Yomiuri Shimbun, Asahi Shimbun, Mainichi, Nikkei,
  Nikkei Asia, Japan Times
KE The EastAfrican, Nation Africa
KP KCNA, Korean Central News Agency
KR Yonhap, Yonhap News Agency, Korea Herald, Korea Times, Chosun Ilbo, JoongAng Ilbo,
  Korea JoongAng Daily, Hankyoreh
KW KUNA, Kuwait Times
KZ Kazinform, Astana Times
LB L'Orient Today, L'Orient-Le Jour, Al-Akhbar, Al Mayadeen
LK Ada Derana
LT ELTA, LRT
LV LETA, Meduza
MA Hespress, Le360
MX Notimex, La Jornada, Milenio, Excélsior, Animal Político
MY Bernama, Malaysiakini, Malay Mail, New Straits Times, Free Malaysia Today
NG News Agency of Nigeria, NAN, Premium Times, punchng, ThisDay, Daily Trust, Sahara Reporters,
  Channels TV, vanguardngr
NL ANP, NOS, NRC, De Telegraaf, De Volkskrant, Algemeen Dagblad, NL Times, Trouw
NO NTB, NRK, Aftenposten, Verdens Gang, Dagens Næringsliv
NP Kathmandu Post, Himalayan Times
NZ Radio New Zealand, RNZ, New Zealand Herald, NZ Herald, Stuff
PE Andina
PH Philippine News Agency, Philippine Daily Inquirer, Rappler, Philstar, GMA News, ABS-CBN,
  Manila Bulletin, Manila Times
PK Associated Press of Pakistan, APP, Dawn, Geo News, Express Tribune, The News International,
  ARY News
PL PAP, Polish Press Agency, Polska Agencja Prasowa, Gazeta Wyborcza, Rzeczpospolita, TVN24,
  Notes from Poland
PS WAFA, Ma'an News
PT LUSA, Público, Diário de Notícias
QA QNA, Qatar News Agency, Al Jazeera, Al Jazeera English, Gulf Times
RO Agerpres, Romania Insider, HotNews
RS Tanjug, Beta News Agency
RU TASS, ITAR-TASS, RIA Novosti, RIA, Interfax, Kommersant, Izvestia, Izvestiya, Vedomosti,
  Rossiyskaya Gazeta, Lenta, RT, Russia Today, Sputnik News, Moscow Times, Novaya Gazeta
SA SPA, Saudi Press Agency, Arab News, Saudi Gazette, Asharq Al-Awsat
SE TT News Agency, SVT, Dagens Nyheter, Svenska Dagbladet, Aftonbladet, Expressen, Sveriges Radio
SG Straits Times, Channel NewsAsia, Channel News Asia
SK TASR, Slovak Spectator
SN Agence de Presse Sénégalaise
SY SANA, Enab Baladi, North Press Agency
TH Bangkok Post, Thai PBS World
TR Anadolu, Anadolu Agency, Demirören News Agency, DHA, TRT World, Hürriyet, Hürriyet Daily News,
  Daily Sabah, Cumhuriyet
TW Focus Taiwan, Taipei Times, Taiwan News
TZ The Chanzo
UA Interfax-Ukraine, Ukrinform, UNIAN, RBC-Ukraine, Ukrainska Pravda, Ukrayinska Pravda,
  European Pravda, Kyiv Independent, Kyiv Post, Suspilne, Hromadske
UG New Vision
US AP, AP News, Associated Press, UPI, United Press International, CNN, CNBC, NBC News, MSNBC,
  ABC News, CBS News, CBS, PBS, PBS NewsHour, NPR, National Public Radio, C-SPAN, Fox News,
  Fox News Channel, Fox Business, Newsmax, Bloomberg, Bloomberg News, Dow Jones,
  Dow Jones Newswires, New York Times, NYT, nytimes.com, Washington Post, Washington Times,
  Washington Examiner, Wall Street Journal, WSJ, Los Angeles Times, latimes.com, LA Times,
  USA Today, Chicago Tribune, Chicago Sun-Times, Boston Globe, Boston Herald, New York Post,
  nypost.com, New York Daily News, nydailynews.com, Miami Herald, Houston Chronicle,
  Dallas Morning News, Denver Post, Seattle Times, San Francisco Chronicle, Philadelphia Inquirer,
  Star Tribune, Detroit News, Detroit Free Press, Tampa Bay Times, Arizona Republic, Baltimore Sun,
  Politico, Axios, The Hill, Breitbart, Breitbart News, HuffPost, Huffington Post, BuzzFeed News,
  BuzzFeed, Daily Beast, Daily Caller, Daily Kos, Vox, Time, Time magazine, Newsweek, The Atlantic,
  New Yorker, Foreign Policy, Foreign Affairs, ProPublica, The Intercept, Slate, Salon, Vice,
  Vice News, Mother Jones, Rolling Stone, Vanity Fair, National Review, Western Journalism,
  Western Journal, Business Insider, Forbes, Fortune, MarketWatch, Yahoo News,
  Radio Free Europe/Radio Liberty, RFE/RL, rferl.org, Radio Free Asia, Voice of America, VOA,
  voanews.com, Defense One, Roll Call, Stars and Stripes
VA Vatican News, L'Osservatore Romano
VE Efecto Cocuyo
VN VNA, Vietnam News Agency, VnExpress, Tuoi Tre
XK Kosovo Online, Prishtina Insight
ZA News24, Daily Maverick, Mail & Guardian, SABC News, TimesLIVE, EWN, Eyewitness News
ZW New Zimbabwe
`

/** Names as printed → ISO 3166-1 alpha-2. */
export const outletCountries: ReadonlyMap<string, string> = new Map(
  table
    .trim()
    .split(/\n(?=[A-Z])/)
    .flatMap((line) => {
      const country = line.slice(0, 2)
      return line
        .slice(3)
        .split(',')
        .map((name) => [name.trim(), country] as const)
    }),
)
