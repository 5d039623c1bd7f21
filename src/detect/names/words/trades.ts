import { words } from './name-words.ts';

/**
 * Of the occupations those that nobody follows while in a high office, and that are no other word ("host", "accuse"):
 * "the actor John Kerry" is not the foreign minister. All languages.
 */
export const TRADES: readonly string[] = words(`
  actor, actress, singer, songwriter, rapper, musician, guitarist, drummer, pianist, comedian, supermodel, footballer, striker,
  goalkeeper, midfielder, quarterback, linebacker, shortstop, outfielder, pitcher, wide receiver, running back, batsman, bowler, boxer,
  wrestler, tennis player, basketball player, baseball player, hockey player, cricketer, golfer, jockey, sprinter, swimmer, gymnast, cyclist,
  painter, poet, photographer, violinist, cellist, composer, choreographer, ballerina, coach, head coach, assistant coach,
  novelist, playwright, screenwriter, filmmaker, sculptor, plumber, electrician, carpenter, hairdresser, waiter, waitress, dentist,
  town councillor, city councillor, conseiller municipal, conseillère municipale, concejal, concejala, edil,
  Stadtrat, Stadträtin, Gemeinderat, Gemeinderätin, Stadtverordneter, муниципальный депутат,
  pharmacist, paramedic, schoolteacher, pensioner, taxi driver, truck driver, firefighter, shopkeeper,
  acteur, actrice, chanteur, chanteuse, rappeur, musicien, musicienne, guitariste, romancier, romancière, footballeur, gardien de but,
  sculpteur, plombier, électricien, coiffeur, coiffeuse, infirmier, infirmière, cinéaste, pompier, dramaturge,
  actriz, cantante, rapero, tenista, boxeador, baloncestista, beisbolista, guitarrista, novelista, futbolista, delantero, guardameta, centrocampista, escultor, fontanero, electricista,
  peluquero, enfermero, enfermera, camarero, bombero, cineasta,
  Schauspieler, Schauspielerin, Sänger, Sängerin, Musiker, Musikerin, Gitarrist, Schriftsteller, Schriftstellerin, Fußballer,
  Fußballerin, Stürmer, Torwart, Torhüter, Mittelfeldspieler, Bildhauer, Klempner, Elektriker, Friseur, Krankenschwester, Zahnarzt,
  Kellner, Feuerwehrmann, Taxifahrer, Rentner, Rentnerin,
  ator, atriz, cantor, cantora, romancista, futebolista, goleiro, meio-campista, zagueiro, encanador, eletricista, cabeleireiro,
  enfermeiro, enfermeira, garçom, bombeiro,
  актер, актриса, певец, певица, рэпер, музыкант, гитарист, писательница, футболист, футболистка, вратарь, голкипер, полузащитник,
  нападающий, форвард, хоккеист, баскетболист, теннисист, боксер, скульптор, сантехник, электрик, парикмахер, медсестра, стоматолог,
  официант, пожарный, таксист, пенсионер, пенсионерка, кинорежиссер, режиссер, режиссёр, тренер, главный тренер, композитор, дирижер, балерина,
  актор, акторка, співак, співачка, футболіст, воротар, півзахисник, нападник, гітарист, перукар, пожежник, хокеїст,
  режисер, режисерка, тренер, тренерка, головний тренер, захисник, композитор, диригент, співачка,
  الممثل السينمائي, المغني, المغنية, المطرب, المطربة, اللاعب, لاعب كرة القدم, لاعب الوسط, حارس المرمى, السباك, الممرض,
  المهاجم, المدافع, المدرب, مدرب, لاعب, المخرج, المخرجة, الممثل الكوميدي, الفنان, الفنانة, الملاكم, السباح, الملحن, النادل,
  بازیگر, خواننده, فوتبالیست, دروازه‌بان, هافبک, لوله‌کش, آرایشگر,
  مهاجم, مدافع, بازیکن, مربی, سرمربی, کارگردان, فیلمساز, فیلم‌ساز, نوازنده, آهنگساز, کشتی‌گیر, وزنه‌بردار,
  שחקן, השחקן, שחקנית, זמר, הזמר, זמרת, כדורגלן, שוער, אינסטלטור, חשמלאי, מלצר,
  במאי, הבמאי, במאית, מאמן, המאמן, מאמנת, רקדן, רקדנית, כדורסלן, מוזיקאי, השוער, כדורגלנית, טניסאי,
  演员, 演員, 女演员, 影星, 歌手, 歌星, 足球运动员, 足球员, 球员, 球員, 球星, 前锋, 门将, 守门员, 后卫, 钢琴家, 小说家, 厨师, 水管工, 电工, 理发师,
  教练, 教練, 主教练, 主帅, 导演, 導演, 前鋒, 門將, 鋼琴家, 拳击手, 拳王, 运动员, 運動員,
  俳優, 女優, 歌手, サッカー選手, ゴールキーパー, ミッドフィルダー, ピアニスト, 小説家, 配管工, 美容師, 投手, 捕手, 力士, 映画監督, コーチ, ボクサー, 漫画家,
  배우, 여배우, 영화배우, 가수, 래퍼, 축구선수, 축구 선수, 공격수, 골키퍼, 미드필더, 수비수, 피아니스트, 소설가, 배관공, 미용사, 개그맨, 영화감독, 감독, 코치, 투수, 야구선수, 골퍼
`);
