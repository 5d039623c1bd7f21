/**
 * News prose that names nobody of the facts, a sentence a line: between the articles of `test/articles` it brings
 * their mentions to the density of ordinary reports. Places, days, sums and capitals as news has them.
 */
const SENTENCES: Readonly<Record<string, string>> = {
  en: `The ferry company said on Thursday that the winter timetable would be kept until the new pier at Holmsund is ready.
Residents of the eastern districts complained for months about noise, dust and lorries that used the narrow street at night.
Prices of bread and cooking oil rose by 4.2 percent in March, the statistics office reported, more than economists had expected.
"We lost two harvests in three years, and nobody told us what to plant instead," said a farmer from the Mossend valley.
The court adjourned the hearing until 14 June after a lawyer for the insurers asked for more time to read 3,000 pages.
Rescue teams from four counties searched the slopes above Lake Arren with dogs and drones, but fog forced them back twice.
According to the Port Authority, about 1,200 containers a day pass through the terminal, half as many again as in 2019.
Teachers, nurses and bus drivers joined the march, which ended peacefully near the Old Market shortly before noon.
The museum will reopen in autumn with a show of maps, letters and instruments that had been kept in a cellar since the flood.
Analysts at a London bank expect that the central bank will leave interest rates unchanged when it meets next week.
Scientists who studied the river found fewer salmon than in any year since counting began, and blamed warm water and weirs.
Opposition members called the plan late and expensive; the mayor's office answered that the money had been set aside long ago.
Power was restored to most of the North Side by evening, while repairs at the Weller Street substation went on through the night.
Organizers of the book fair expect 80,000 visitors, many of them from Austria, Poland and the Baltic states.`,
  fr: `La compagnie des ferries a annoncé jeudi que les horaires d'hiver resteraient en vigueur jusqu'à l'ouverture du nouveau quai.
Les habitants des quartiers de l'Est se plaignent depuis des mois du bruit, de la poussière et des camions qui passent la nuit.
Le prix du pain et de l'huile a augmenté de 4,2 % en mars, selon l'institut de la statistique, plus que ne le prévoyaient les experts.
« Nous avons perdu deux récoltes en trois ans et personne ne nous a dit quoi planter », raconte un agriculteur de la vallée.
Le tribunal a renvoyé l'audience au 14 juin, un avocat des assureurs ayant demandé du temps pour lire 3 000 pages.
Les secouristes de quatre départements ont fouillé les pentes avec des chiens et des drones, mais le brouillard les a arrêtés.
D'après les autorités portuaires, environ 1 200 conteneurs passent chaque jour par le terminal, moitié plus qu'en 2019.
Enseignants, infirmières et chauffeurs de bus se sont joints au cortège, qui s'est dispersé dans le calme peu avant midi.
Le musée rouvrira à l'automne avec une exposition de cartes, de lettres et d'instruments gardés dans une cave depuis la crue.
Les analystes d'une banque de Lyon s'attendent à ce que les taux d'intérêt restent inchangés la semaine prochaine.
L'opposition juge le projet tardif et coûteux ; la mairie répond que l'argent avait été mis de côté depuis longtemps.
Le courant a été rétabli en soirée dans la plupart des quartiers du Nord, tandis que les réparations se poursuivaient.`,
  es: `La compañía de transbordadores informó el jueves de que el horario de invierno seguirá hasta que abra el nuevo muelle.
Los vecinos de los barrios del Este se quejan desde hace meses del ruido, del polvo y de los camiones que pasan de noche.
El precio del pan y del aceite subió un 4,2 por ciento en marzo, según el instituto de estadística, más de lo previsto.
«Perdimos dos cosechas en tres años y nadie nos dijo qué sembrar», cuenta un agricultor del valle.
El tribunal aplazó la vista hasta el 14 de junio porque un abogado de las aseguradoras pidió tiempo para leer 3.000 páginas.
Equipos de rescate de cuatro provincias buscaron en las laderas con perros y drones, pero la niebla los obligó a volver.
Según la Autoridad Portuaria, unos 1.200 contenedores pasan cada día por la terminal, la mitad más que en 2019.
Maestros, enfermeras y conductores de autobús se sumaron a la marcha, que terminó en calma poco antes del mediodía.
El museo reabrirá en otoño con una muestra de mapas, cartas e instrumentos guardados en un sótano desde la inundación.
Los analistas de un banco de Bilbao esperan que los tipos de interés no cambien la semana que viene.
La oposición considera que el plan llega tarde y es caro; el Ayuntamiento responde que el dinero estaba reservado.
La luz volvió por la tarde a la mayor parte del Norte, mientras las reparaciones seguían durante la noche.`,
  de: `Die Fährgesellschaft teilte am Donnerstag mit, dass der Winterfahrplan bis zur Eröffnung des neuen Anlegers gilt.
Die Bewohner der östlichen Stadtteile beschweren sich seit Monaten über Lärm, Staub und Lastwagen in der Nacht.
Die Preise für Brot und Speiseöl stiegen im März um 4,2 Prozent, meldete das Amt für Statistik, mehr als erwartet.
„Wir haben in drei Jahren zwei Ernten verloren, und niemand sagte uns, was wir anbauen sollen“, sagt ein Bauer.
Das Gericht vertagte die Verhandlung auf den 14. Juni, weil ein Anwalt der Versicherer 3.000 Seiten lesen will.
Rettungskräfte aus vier Landkreisen suchten die Hänge mit Hunden und Drohnen ab, doch der Nebel zwang sie zur Umkehr.
Nach Angaben der Hafenbehörde werden am Terminal jeden Tag etwa 1.200 Container umgeschlagen, halb so viel mehr wie 2019.
Lehrerinnen, Pfleger und Busfahrer schlossen sich dem Zug an, der kurz vor Mittag friedlich am Alten Markt endete.
Das Museum öffnet im Herbst wieder mit einer Schau von Karten, Briefen und Geräten, die seit der Flut im Keller lagen.
Fachleute einer Frankfurter Bank erwarten, dass die Zinsen in der kommenden Woche unverändert bleiben.
Die Opposition nennt den Plan verspätet und teuer; das Rathaus antwortet, das Geld sei seit langem zurückgelegt.
Am Abend hatte der größte Teil der Nordstadt wieder Strom, die Arbeiten am Umspannwerk dauerten die Nacht an.`,
  ru: `Паромная компания сообщила в четверг, что зимнее расписание будет действовать до открытия нового причала.
Жители восточных районов месяцами жаловались на шум, пыль и грузовики, которые по ночам ездят по узкой улице.
Цены на хлеб и растительное масло выросли в марте на 4,2 процента, сообщила служба статистики, больше, чем ждали.
«Мы потеряли два урожая за три года, и никто не сказал нам, что сажать», — рассказал фермер из долины.
Суд отложил заседание до 14 июня, поскольку адвокат страховщиков попросил время, чтобы прочитать 3000 страниц.
Спасатели из четырёх районов искали на склонах с собаками и дронами, но туман дважды заставил их вернуться.
По данным администрации порта, через терминал проходит около 1200 контейнеров в день, в полтора раза больше, чем в 2019 году.
Учителя, медсёстры и водители автобусов присоединились к шествию, которое мирно завершилось незадолго до полудня.
Музей откроется осенью выставкой карт, писем и приборов, которые хранились в подвале со времён наводнения.
Аналитики одного из банков Казани ожидают, что на следующей неделе ставка останется без изменений.
Оппозиция назвала план запоздалым и дорогим; в мэрии ответили, что деньги были отложены давно.
К вечеру свет вернули в большую часть северных кварталов, а ремонт на подстанции продолжался всю ночь.`,
  ar: `أعلنت شركة العبارات يوم الخميس أن جدول الشتاء سيبقى ساريا حتى افتتاح الرصيف الجديد.
واشتكى سكان الأحياء الشرقية منذ أشهر من الضجيج والغبار والشاحنات التي تعبر الشارع الضيق ليلا.
وارتفعت أسعار الخبز والزيت في مارس بنسبة 4.2 في المئة، بحسب مكتب الإحصاء، أكثر مما توقع الخبراء.
وقال مزارع من الوادي: "خسرنا موسمين في ثلاث سنوات ولم يخبرنا أحد ماذا نزرع".
وأجلت المحكمة الجلسة إلى 14 يونيو بعد أن طلب محامي شركات التأمين وقتا لقراءة 3000 صفحة.
وبحثت فرق الإنقاذ من أربع مناطق في المنحدرات بالكلاب والطائرات الصغيرة، لكن الضباب أجبرها على العودة.
ووفقا لإدارة الميناء يمر عبر المحطة نحو 1200 حاوية كل يوم، بزيادة النصف عن عام 2019.
وانضم معلمون وممرضات وسائقو حافلات إلى المسيرة التي انتهت بهدوء قبيل الظهر.
وسيعيد المتحف فتح أبوابه في الخريف بمعرض للخرائط والرسائل التي حفظت في قبو منذ الفيضان.
ويتوقع محللون في أحد المصارف أن تبقى أسعار الفائدة دون تغيير في الأسبوع المقبل.
ووصفت المعارضة الخطة بأنها متأخرة ومكلفة، وردت البلدية بأن المال خصص منذ زمن.
وعاد التيار في المساء إلى معظم أحياء الشمال، بينما استمرت أعمال الإصلاح طوال الليل.`,
  zh: `轮渡公司周四表示，冬季时刻表将一直使用到新码头启用为止。
东部城区的居民几个月来一直抱怨噪音、灰尘和夜间驶过窄街的卡车。
统计局的数据显示，三月份面包和食用油价格上涨了4.2%，高于经济学家的预期。
一位山谷里的农民说：“我们三年里损失了两季收成，没有人告诉我们该种什么。”
由于保险公司的律师要求有更多时间阅读三千页材料，法院把庭审推迟到6月14日。
来自四个县的救援队带着搜救犬和无人机在山坡上搜寻，但大雾两次迫使他们返回。
据港务部门介绍，每天约有1200个集装箱经过该码头，比2019年多出一半。
教师、护士和公交车司机加入了游行队伍，活动在中午前平静结束。
博物馆将于秋天重新开放，展出洪水以来一直存放在地下室的地图、书信和仪器。
一家银行的分析人员预计，下周的会议将维持利率不变。
反对派称该计划又晚又贵；市政府回应说，资金早已预留。
到了傍晚，北部大部分街区恢复供电，变电站的抢修工作持续了一整夜。`,
  ko: `여객선 회사는 목요일 새 부두가 문을 열 때까지 겨울 시간표를 그대로 쓰겠다고 밝혔다.
동쪽 지역 주민들은 몇 달째 소음과 먼지, 밤에 좁은 길을 지나는 트럭에 대해 불만을 말해 왔다.
통계 당국에 따르면 3월 빵과 식용유 값은 4.2% 올라 전문가들의 예상을 넘었다.
계곡의 한 농부는 "3년 동안 두 번의 수확을 잃었는데 무엇을 심어야 할지 아무도 알려 주지 않았다"고 말했다.
법원은 보험사 변호사가 3000쪽을 읽을 시간을 요청하자 심리를 6월 14일로 미루었다.
네 개 군에서 온 구조대가 개와 드론으로 산비탈을 뒤졌지만 안개 때문에 두 번 돌아서야 했다.
항만 당국에 따르면 하루 약 1200개의 컨테이너가 이 터미널을 지나며 2019년보다 절반이 늘었다.
교사와 간호사, 버스 기사들이 행진에 합류했고 행사는 정오 직전에 조용히 끝났다.
박물관은 홍수 이후 지하실에 두었던 지도와 편지, 기구를 모아 가을에 다시 문을 연다.
한 은행의 분석가들은 다음 주 금리가 그대로일 것으로 내다봤다.
야당은 계획이 늦고 비싸다고 했고 시청은 예산을 오래전에 마련해 두었다고 답했다.`,
};

/** The filler of a language (ISO 639-1), a sentence an entry. Throws for a language that has none. */
export function fillerOf(lang: string): readonly string[] {
  const sentences = SENTENCES[lang]?.split('\n');
  if (sentences === undefined) throw new Error(`test/bench/detect/filler.ts has no sentences in ${lang}`);
  return sentences;
}
