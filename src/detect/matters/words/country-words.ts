/** A neighbour that speaks of another's matter, and India, which speaks of all and names Kashmir where it means it; their names tie nothing. */
export const NEIGHBOUR_WORDS = `South Korea | South Korean | Corée du Sud | Corea del Sur | Южная Корея | Южной Кореи | كوريا الجنوبية | 韩国 |
  Südkorea | Coreia do Sul | 한국 | 대한민국 | 韓国 |
  India | Inde | Индия | Індія | الهند | هند | هندوستان | インド | 인도 | הודו | Índia | Indien`;

/**
 * Names of the countries that the standing matters are about, and what news calls their
 * people, in all languages of the grammar. A star stands for any ending. Powers that
 * speak of everything (the five permanent members, neighbours) are left out on purpose:
 * naming them says nothing of the matter.
 */
export const COUNTRY_WORDS: Readonly<Record<string, string>> = {
  PRK: `North Korea | Korean Peninsula | péninsule coréenne | península coreana | Корейского полуострова | Корейском полуострове |
    شبه الجزيرة الكورية | koreanischen Halbinsel | península coreana | 한반도 | 북핵 | North Korea's | North Korean | North Koreans | N. Korea | NKorea | DPRK | D.P.R.K. | Corée du Nord | RPDC | nord-coréen* |
    Corea del Norte | norcorean* | Северная Корея | Северной Кореи | Северной Корее | Северную Корею | КНДР | северокорейск* |
    كوريا الشمالية | الكورية الشمالية | الكوري الشمالي | بيونغ يانغ | بيونغيانغ | 朝鲜 | 朝鮮 | 朝鲜半岛 | 朝鮮半島 | 涉朝 | 对朝 | 對朝 | 北韓 | 北韩 | Nordkorea* | nordkorean* |
    Coreia do Norte | norte-corean* | 북한 | 대북 | 조선민주주의인민공화국 | 北朝鮮 | Північна Корея | Північної Кореї | Північній Кореї |
    Північною Кореєю | КНДР | північнокорейськ* | کره شمالی | צפון קוריאה | קוריאה הצפונית | קוריאה הצפון`,
  IRN: `Iran | Iranian | Iranians | Iran's | iranien* | Irán | iraní* | Иран* | إيران | الإيراني* | 伊朗 | 伊核 | iranisch* | Irã | Irão | iranian* |
    이란 | イラン | Іран* | ایران | איראן | האיראני*`,
  IRQ: `Iraq | Iraqi | Iraqis | Irak | irakien* | iraquí* | irakisch* | Ирак* | العراق | العراقي* | 伊拉克 | Iraque | iraquian* | 이라크 | イラク | Ірак* | عراق | עיראק`,
  SYR: `Syria | Syrian | Syrians | Syrie | syrien* | Siria | sirio | sirios | sirias | siria | Сири* | سوريا | سورية | السوري* | 叙利亚 | 敘利亞 | syrisch* | Síria | sírio | sírios | sírias | 시리아 | シリア | Сирі* | سوریه | סוריה | הסורי*`,
  LBN: `Lebanon | Lebanese | Liban | libanais* | Líbano | libanés | libanes* | Ливан* | لبنان | اللبناني* | 黎巴嫩 | Libanon | Libanons | libanesisch* | 레바논 | レバノン | Ліван* | לבנון | הלבנונ*`,
  ISR: `Israel | Israeli | Israelis | Israel's | Israël | israélien* | israelí* | Израил* | إسرائيل | الإسرائيلي* | 以色列 | israelisch* | israelens* | 이스라엘 | イスラエル | Ізраїл* | اسرائیل | ישראל | הישראלי*`,
  PSE: `Palestine | Palestinian | Palestinians | palestinien* | Palestina | palestin* | Палестин* | палестин* | فلسطين | الفلسطيني* | 巴勒斯坦 | Palästina | palästinensisch* | Palästinens* | 팔레스타인 | パレスチナ | Палестин* |
    فلسطینی* | הפלסטיני* | Gaza | Gaza Strip | bande de Gaza | Franja de Gaza | сектор Газа | секторе Газа | сектора Газа | Газы | Газе | сектору Газа | сектор Гази | секторі Гази | сектора Гази | у Газі | в Газі | щодо Гази | غزة | 加沙 | Gazastreifen | Faixa de Gaza | 가자지구 | ガザ | غزه | עזה | 加薩 | 加薩走廊`,
  LBY: `Libya | Libyan | Libyans | Libye | libyen* | Libia | libio | libios | libias | Ливи* | ليبيا | الليبي* | 利比亚 | Libyen | libysch* | Líbia | 리비아 | リビア | Ліві* | لیبی | לוב | 利比亞`,
  SDN: `Sudan | Sudanese | Soudan | soudanais* | Sudán | sudanés | sudanes* | Судан | Судана | Судане | Суданом | Судану | суданск* | السودان | السوداني* | 苏丹 | 蘇丹 | sudanesisch* | Sudão | スーダン | سودان | סודאן | סודן`,
  SSD: `South Sudan | South Sudanese | Soudan du Sud | sud-soudanais* | Sudán del Sur | sursudan* | Южный Судан | Южного Судана | Южном Судане | جنوب السودان | 南苏丹 | 南蘇丹 | Südsudan* | Sudão do Sul | 남수단 | 南スーダン | Південний Судан | Південного Судану | سودان جنوبی | דרום סודן`,
  SOM: `Somalia | Somali | Somalis | Somalie | somalien* | somalí* | Сомали | сомалийск* | الصومال | الصومالي* | 索马里 | somalisch* | Somália | 소말리아 | ソマリア | Сомалі | سومالی | סומליה | 索馬里 | 索馬利亞`,
  ERI: `Eritrea | Eritrean | Érythrée | érythréen* | Эритре* | إريتريا | 厄立特里亚 | Eritreia | 에리트레아 | エリトリア | Еритре* | אריתריאה | 厄立特里亞 | 厄利垂亞`,
  ETH: `Ethiopia | Ethiopian | Éthiopie | Etiopía | Эфиопи* | إثيوبيا | 埃塞俄比亚 | Äthiopien | Etiópia | 에티오피아 | エチオピア | 埃塞俄比亞 | 衣索比亞`,
  COD: `Congo | Congolese | Zaire | Zairean | Zairian | Zaïre | zaïrois* | Заир* | DR Congo | DRC | Democratic Republic of the Congo | Democratic Republic of Congo | RDC | RD Congo | République démocratique du Congo | congolais* | República Democrática del Congo | congoleñ* | ДРК | Конго | конголезск* |
    الكونغو | الكونغولي* | الكونغو الديمقراطية | 刚果（金） | 刚果民主共和国 | 刚果 | Kongo | kongolesisch* | 콩고민주공화국 | 콩고 | コンゴ | کنگو | קונגו | 剛果（金） | 剛果民主共和國 | 剛果`,
  RWA: `Rwanda | Rwandan | Rwandans | rwandais* | Ruanda | ruandes* | Руанд* | رواندا | 卢旺达 | 르완다 | ルワンダ | רואנדה | 盧旺達 | 盧安達`,
  CAF: `Central African Republic | République centrafricaine | Centrafrique | centrafricain* | República Centroafricana | centroafrican* | ЦАР | Центральноафриканск* | جمهورية أفريقيا الوسطى | أفريقيا الوسطى | 中非共和国 | 中非 | Zentralafrikanisch* | República Centro-Africana | 중앙아프리카공화국 | 中央アフリカ | 中非共和國`,
  MLI: `Mali | Malian | malien* | maliense* | Мали | малийск* | جمهورية مالي | 马里 | malisch* | マリ共和国 | 馬里`,
  CIV: `Ivory Coast | Côte d'Ivoire | Ivorian | ivoirien* | Costa de Marfil | marfileñ* | Кот-д'Ивуар* | كوت ديفوار | ساحل العاج | 科特迪瓦 | Elfenbeinküste | Costa do Marfim | 코트디부아르 | コートジボワール | 象牙海岸`,
  LBR: `Liberia | Liberian | Libéria | libérien* | Либери* | ليبيريا | 利比里亚 | 라이베리아 | リベリア | 利比里亞 | 賴比瑞亞`,
  SLE: `Sierra Leone | Sierra Leonean | Сьерра-Леоне | سيراليون | 塞拉利昂 | Sierra Leona | Serra Leoa | 시에라리온 | 獅子山共和國`,
  GNB: `Guinea-Bissau | Guinée-Bissau | Guiné-Bissau | Гвинея-Бисау | Гвинее-Бисау | غينيا بيساو | 几内亚比绍 | 기니비사우 | 幾內亞比紹 | 幾內亞比索`,
  ZWE: `Rhodesia | Southern Rhodesia | Rhodésie | Родези* | روديسيا | 罗得西亚 | Rhodesien | 羅得西亞`,
  ZAF: `South Africa | South African | Afrique du Sud | sud-africain* | Sudáfrica | sudafrican* | ЮАР | Южной Африки | Южная Африка | جنوب أفريقيا | 南非 | Südafrika* | África do Sul | 남아프리카 | 南アフリカ | apartheid`,
  NAM: `Namibia | Namibian | Namibie | Намиби* | ناميبيا | 纳米比亚 | Namíbia | 나미비아 | 納米比亞`,
  AGO: `Angola | Angolan | angolais* | angoleñ* | Ангол* | أنغولا | 安哥拉 | 앙골라`,
  ESH: `Western Sahara | Sahara occidental | sahraoui* | Sahara Occidental | saharaui* | Западная Сахара | Западной Сахары | Западной Сахаре | الصحراء الغربية | الصحراء المغربية | الصحراوي* | البوليساريو | جبهة البوليساريو | المينورسو | 西撒哈拉 | Westsahara | Saara Ocidental | 서사하라 | 西サハラ | صحرای غربی | סהרה המערבית | Polisario`,
  HTI: `Haiti | Haitian | Haitians | Haïti | haïtien* | Haití | haitian* | Гаити | гаитянск* | هايتي | 海地 | haitianisch* | 아이티 | ハイチ | Гаїті | האיטי`,
  COL: `Colombia | Colombian | Colombie | colombien* | colombian* | Колумби* | كولومبيا | 哥伦比亚 | Kolumbien | kolumbianisch* | Colômbia | 콜롬비아 | コロンビア | 哥倫比亞`,
  AFG: `Afghanistan | Afghan | Afghans | afghan* | Afganistán | afgan* | Афганистан* | афганск* | أفغانستان | الأفغاني* | 阿富汗 | Afghanistans | Afeganistão | afegã* | 아프가니스탄 | 아프간 | アフガニスタン | アフガン | Афганістан* | افغانستان | אפגניסטן`,
  KAS: `Kashmir | Kashmiri | Kashmiris | Jammu and Kashmir | Jammu & Kashmir | J&K | Cachemire | cachemiri* | Cachemira | Кашмир* | كشمير | 克什米尔 | 查谟和克什米尔 | Kaschmir | Caxemira | 카슈미르 | カシミール | کشمیر | קשמיר | 克什米爾 | 查謨和克什米爾`,
  MMR: `Myanmar | Burma | Burmese | Birmanie | birman* | Мьянм* | ميانمار | 缅甸 | Mianmar | 미얀마 | ミャンマー | М'янм* | میانمار | מיאנמר | 緬甸`,
  BDI: `Burundi | Burundian | burundais* | burundés | burundes* | Бурунди | бурундийск* | بوروندي | 布隆迪 | burundisch* | 부룬디 | ブルンジ`,
  NPL: `Nepal | Nepalese | Nepali | Népal | népalais* | nepalí* | Непал* | نيبال | 尼泊尔 | nepalesisch* | 네팔 | ネパール`,
  TJK: `Tajikistan | Tajik | Tadjikistan | tadjik* | Tayikistán | tayik* | Таджикистан* | таджикск* | طاجيكستان | 塔吉克斯坦 | Tadschikistan | tadschikisch* | Tadjiquistão | 타지키스탄 | タジキスタン`,
  TLS: `East Timor | Timor-Leste | Timor oriental | Timor Oriental | Восточный Тимор | Восточного Тимора | Тимор-Лешти | تيمور | 东帝汶 | Osttimor | 동티모르 | 東ティモール | 東帝汶`,
  YEM: `Yemen | Yemeni | Yemenis | Yémen | yéménite* | yemení* | Йемен* | اليمن | اليمني* | 也门 | 葉門 | Jemen* | jemenitisch* | Iêmen | Iémen | iemenit* | 예멘 | イエメン | Ємен* | یمن | תימן | Houthi | Houthis | хуситы | хуситов | الحوثي* | الحوثيين | 胡塞 | Huthi | Huthis | 후티 | フーシ派 | חות'ים | 也門`,
  KWT: `Kuwait | Kuwaiti | Koweït | koweïtien* | kuwaití* | Кувейт* | الكويت | الكويتي* | 科威特 | kuwaitisch* | 쿠웨이트 | クウェート | کویت | כווית`,
  UKR: `Ukraine | Ukrainian | Ukrainians | ukrainien* | Ucrania | ucranian* | Украин* | украинск* | أوكرانيا | الأوكراني* | 乌克兰 | ukrainisch* | Ucrânia | 우크라이나 | ウクライナ | Україн* | українськ* | اوکراین | אוקראינה | 烏克蘭`,
  CYP: `Cyprus | Cypriot | Cypriots | Chypre | chypriote* | Chipre | chipriot* | Кипр* | قبرص | القبرصي* | 塞浦路斯 | Zypern | zyprisch* | zypriotisch* | 키프로스 | キプロス | Кіпр* | קפריסין | 賽普勒斯`,
  BIH: `Bosnia | Bosnian | Bosnia and Herzegovina | Bosnie | bosnien* | bosnio | bosnia | bosnios | Босни* | боснийск* | البوسنة | 波黑 | 波斯尼亚 | Bosnien | bosnisch* | Bósnia | 보스니아 | ボスニア | בוסניה | 波斯尼亞 | 波士尼亞`,
  XKX: `Kosovo | Kosovar | Kosovars | Kosovan | Косово | косовск* | كوسوفو | 科索沃 | kosovarisch* | 코소보 | コソボ | קוסובו`,
  YUG: `Yugoslavia | Yugoslav | Yougoslavie | yougoslave* | Югослави* | югославск* | يوغوسلافيا | 南斯拉夫 | Jugoslawien | Iugoslávia | 유고슬라비아 | ユーゴスラビア`,
  GEO: `Abkhazia | Abkhazie | Abjasia | Абхази* | أبخازيا | 阿布哈兹 | Abchasien | Abcásia | 阿布哈茲`,
  AZE: `Nagorno-Karabakh | Karabakh | Haut-Karabakh | Nagorno Karabaj | Карабах* | Нагорный Карабах | Нагорного Карабаха | Нагорном Карабахе | قره باغ | ناغورنو كاراباخ | 纳戈尔诺-卡拉巴赫 | 纳卡 | Bergkarabach | Nagorno-Karabagh | 나고르노카라바흐 | ナゴルノカラバフ | Карабас* | קרבאך | 納戈爾諾-卡拉巴赫 | 納卡`,
  ARG: `Falklands | Falkland | Malvinas | Malouines | Фолклендск* | Мальвинск* | المالوين | 马尔维纳斯 | 福克兰 | Falklandinseln | 馬爾維納斯 | 福克蘭`,
  KHM: `Cambodia | Cambodian | Cambodge | Camboya | Камбодж* | كمبوديا | 柬埔寨 | Kambodscha | Camboja`,
  MOZ: `Mozambique | Mozambican | Mozambicans | mozambicain* | mozambiqueñ* | Мозамбик* | موزامبيق | 莫桑比克 | 莫三比克 | Mosambik | Moçambique | 모잠비크 | モザンビーク | מוזמביק`,
  SLV: `El Salvador | le Salvador | au Salvador | du Salvador | Salvadoran | Salvadorans | salvadorien* | salvadoreñ* | Сальвадор | Сальвадора | Сальвадоре | السلفادور | 萨尔瓦多 | 薩爾瓦多 | 엘살바도르 | エルサルバドル`,
  GOLAN: `Golan | Golan Heights | Syrian Golan | Golan syrien | Golán sirio | Syrian Golan Heights | сирийск* Голан* | сирійськ* Голан* | الجولان السوري* | 叙利亚戈兰* | 敘利亞戈蘭* | syrisch* Golan* | Golã sírio | 시리아 골란 | シリアのゴラン | בגולן הסורי | plateau du Golan | Altos del Golán | Golán | Голан* | الجولان | 戈兰 | 戈兰高地 | Golanhöhen | Colinas de Golã | 골란 | ゴラン | הגולן | רמת הגולן | 戈蘭 | 戈蘭高地`,
};
