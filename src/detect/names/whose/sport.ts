import type { Passage } from '../../page-text.ts';

/**
 * Words of games and of what is worn at them, as sports pages of many languages use them; none that politics
 * borrows ("race", "goal", "champion", "partido"). Stems where words are declined.
 */
const SPORT =
  /(?<!\p{L})(?:goalkeepers?|midfielders?|strikers?|half-time|penalty shoot-?out|kick-off|hat-trick|offside|sportswear|home kit|away kit|kits?|jerseys?|snooker|innings|wickets?|jockeys?|colt|furlongs?|derby|tie-?break|playoffs?|quarterback|touchdowns?|home run|semi-?finals?|quarter-?finals?|premier league|football(?:er)?s?|soccer|rugby|cricket|tennis|basketball|hockey|uefa|fifa|nba|nfl|atp|wta|maillots?|équipementier|buteurs?|mi-temps|entraîneur|tournoi|camisetas?|goles|delantero|portero|entrenador|torneo|fichaje|trikots?|ausrüster|stürmer|torwart|torhüter|bundesliga|elfmeter|viertelfinale|halbfinale|maglia|calcio|allenatore|treinador|goleiro|artilheiro|campeonato|матч\p{L}{0,3}|вратар\p{L}{1,3}|полузащитник\p{L}{0,3}|футбол\p{L}{0,4}|хокке\p{L}{1,3}|чемпионат\p{L}{0,2}|воротар\p{L}{1,3})(?!\p{L})|ال?مباراة|الدوري|لاعب|المدرب|حارس المرمى|球衣|联赛|聯賽|进球|進球|球员|球員|门将|門將|サッカー|野球|試合|選手|축구|야구|경기장|선수|골키퍼/giu;
/** So many of them, different ones, make a page one of sport. */
const LEAST_WORDS = 3;
const WORDS_TO_OFFICES = 3;
/** The one league that is called by an office. */
const LEAGUE = 'premier league';

/** Whether an article that speaks of offices so often tells of sport. */
export function isOfSport(passages: readonly Passage[], offices: number): boolean {
  const words = new Set<string>();
  let times = 0;
  let leagues = 0;
  for (const { text, part } of passages) {
    if (part === 'elsewhere') continue;
    for (const [word] of text.matchAll(SPORT)) {
      const said = word.toLowerCase();
      words.add(said);
      times += 1;
      if (said === LEAGUE) leagues += 1;
    }
  }
  return words.size >= LEAST_WORDS && times > WORDS_TO_OFFICES * (offices - leagues);
}
