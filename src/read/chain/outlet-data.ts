/**
 * News agencies that the world's press credits. Spellings of one agency stand on one line, parted
 * by `|`; the first is the key that they merge under.
 */
export const agencies = `
AP|Associated Press
AFP|Agence France-Presse|Agence France Presse
Reuters|Thomson Reuters
DPA|Deutsche Presse-Agentur
ANSA
EFE|Agencia EFE
LUSA
PA Media|Press Association|PA news agency
UPI|United Press International
TASS|ITAR-TASS
RIA Novosti|RIA
Interfax
Interfax-Ukraine
Ukrinform
UNIAN
RBC-Ukraine
Xinhua|Xinhua News Agency
Kyodo|Kyodo News
Jiji|Jiji Press
Yonhap|Yonhap News Agency
KCNA|Korean Central News Agency
PTI|Press Trust of India
ANI|Asian News International
IANS
APP|Associated Press of Pakistan
Bernama
Antara
VNA|Vietnam News Agency
CNA|Central News Agency
Anadolu|Anadolu Agency
DHA|Demirören News Agency
IRNA
ISNA
Tasnim|Tasnim News Agency
WAFA
MENA
SPA|Saudi Press Agency
WAM|Emirates News Agency
QNA|Qatar News Agency
KUNA
Petra News Agency
SANA
Belga
ANP
APA|Austria Presse Agentur
Keystone-SDA|SDA
TT|TT News Agency
NTB|Norsk Telegrambyrå
Ritzau
STT
ELTA
LETA
BNS|Baltic News Service
PAP|Polish Press Agency|Polska Agencja Prasowa
CTK|ČTK|Czech News Agency
TASR
MTI
Agerpres
BTA
Tanjug
HINA
FENA
Belta
Kazinform
Trend News Agency
Azertac
Armenpress
Canadian Press
AAP|Australian Associated Press
NAN|News Agency of Nigeria
GNA|Ghana News Agency
SAPA
Bloomberg|Bloomberg News
Dow Jones|Dow Jones Newswires
PRNewswire|PR Newswire
Business Wire|BUSINESSWIRE
GlobeNewswire|GLOBE NEWSWIRE
ACCESSWIRE|ACCESS Newswire
EIN Presswire|EINPresswire
Newsfile|Newsfile Corp
Inter Press Service|IPS
Prensa Latina
Telam|Télam
Agência Brasil
Notimex
`

/**
 * Well-known outlets, above all those whose names have no telling shape. A name that is a common
 * word or a surname stands here with its article, and counts only with it.
 */
export const outlets = `
BBC|BBC News|British Broadcasting Corporation
CNN
CNBC
NBC|NBC News
MSNBC
ABC|ABC News
CBS|CBS News
PBS|PBS NewsHour
NPR|National Public Radio
C-SPAN
Fox News|Fox News Channel
Sky News
ITV|ITV News
Channel 4|Channel 4 News
Euronews
France 24
France Info|Franceinfo
TF1
BFM|BFM TV|BFMTV
RFI
RFE/RL|Radio Free Europe/Radio Liberty|Radio Free Europe
VOA|Voice of America
DW|Deutsche Welle
ARD
ZDF
RTL
WDR
NDR
ORF
SRF
RTVE
RAI
NOS
NRK
SVT
YLE
RTÉ|RTE
CBC|CBC News
CTV|CTV News
NHK
Al Jazeera
Al Arabiya
TRT World
CGTN
New York Times|NYT|N.Y. Times
Washington Post
Wall Street Journal|WSJ
Los Angeles Times|LA Times
USA Today
Financial Times|FT
The Guardian
Daily Telegraph
The Times|Times of London
The Sun
The Mirror
The Sunday Times
The Observer
The Economist
The Independent
Politico|Politico Europe
Axios
Breitbart|Breitbart News
HuffPost|Huffington Post
BuzzFeed|BuzzFeed News
Daily Beast
Vox
Time|Time magazine
Newsweek
The Atlantic
New Yorker
Foreign Policy
Foreign Affairs
Le Monde
Le Figaro
Libération
Les Echos
L'Express
Bild
Der Spiegel|Spiegel
Die Zeit
Die Welt
Frankfurter Allgemeine Zeitung|FAZ
Süddeutsche Zeitung|SZ
Handelsblatt
Corriere della Sera
La Repubblica|Repubblica
La Stampa
Il Sole 24 Ore
El País|El Pais
El Mundo
La Vanguardia
NRC
De Telegraaf
De Volkskrant
Le Soir
De Standaard
Dagens Nyheter
Aftenposten
Helsingin Sanomat
Gazeta Wyborcza
Rzeczpospolita
TVN24
Kyiv Independent
Kyiv Post
Ukrainska Pravda|Ukrayinska Pravda
European Pravda
Suspilne
Kommersant
Izvestia|Izvestiya
Meduza
Haaretz
Jerusalem Post
Times of Israel
The Hindu
Times of India
Hindustan Times
Straits Times
South China Morning Post|SCMP
Global Times
People's Daily
Yomiuri Shimbun
Asahi Shimbun
Nikkei|Nikkei Asia
Sydney Morning Herald
Globe and Mail
MENAFN
Yahoo|Yahoo News
MSN
ProPublica
The Intercept
Slate
Salon
The Hill
Face the Nation
Meet the Press
Good Morning America
Morning Joe
`

/** Names of institutions in capitals that are spoken to and are no outlets. */
export const institutions: ReadonlySet<string> = new Set(
  'nato eu un us usa uk uae fbi cia nsa doj dea epa imf who wto opec osce iaea nasa fda cdc sec irs nypd lapd gop dnc rnc snp cdu spd afd sbu fsb gru mi5 mi6 idf aclu naacp mps mp pm ceo ai tv'.split(
    ' ',
  ),
)
