import { type NameWords, words } from './name-words.ts';

/** Words near names, as English news writes them. */
export const ENGLISH: NameWords = {
  occupations: words(`
    town councillor, city councillor,
    actor, actress, singer, songwriter, rapper, musician, guitarist, drummer, pianist, violinist, cellist, composer,
    conductor, choreographer, ballerina, dancer, comedian, supermodel, celebrity, influencer, YouTuber, podcaster, broadcaster, presenter, TV host,
    talk show host, anchor, news anchor, filmmaker, film director, movie director, film producer, screenwriter,
    playwright, poet, novelist, author, biographer, writer, columnist, editor, journalist, correspondent,
    reporter, photographer, photojournalist, cartoonist, artist, painter, sculptor, architect, fashion designer,
    footballer, striker, goalkeeper, goalie, midfielder, defender, winger, coach, head coach, assistant coach, referee,
    quarterback, linebacker, wide receiver, running back, pitcher, shortstop, outfielder, batsman, bowler,
    cricketer, golfer, boxer, wrestler, sprinter, swimmer, cyclist, gymnast, jockey, racing driver,
    tennis player, basketball player, baseball player, hockey player, Olympian, professor, law professor,
    associate professor, assistant professor, lecturer, academic, scholar, fellow, senior fellow, researcher,
    scientist, physicist, chemist, biologist, historian, economist, political scientist, sociologist,
    psychologist, analyst, senior analyst, political analyst, pollster, strategist, consultant, commentator,
    pundit, CEO, chief executive, CFO, chief financial officer, chief operating officer, businessman,
    businesswoman, entrepreneur, billionaire, tycoon, magnate, investor, banker, trader, lawyer, attorney,
    barrister, solicitor, notary, activist, campaigner, dissident, whistleblower, union leader, trade unionist,
    pastor, preacher, priest, nun, doctor, physician, surgeon, nurse, paramedic, dentist, pharmacist,
    hairdresser, teacher, student, pupil, farmer, fisherman, taxi driver, truck driver, shopkeeper, waiter,
    waitress, plumber, electrician, carpenter, mechanic, celebrity chef, head chef, TV chef, pastry chef,
    firefighter, police officer, detective, sheriff, victim, suspect, gunman, murderer, defendant, plaintiff,
    witness, survivor, hostage, inmate, eyewitness, resident, tourist, astronaut, engineer, software engineer,
    neighbour, neighbor, schoolteacher, pensioner
  `),
  institutionNouns: words(`
    airport, university, college, school, high school, academy, institute, foundation, center, centre, library,
    museum, gallery, hospital, clinic, tower, hotel, resort, casino, golf club, golf course, plaza, street,
    avenue, boulevard, road, highway, expressway, freeway, square, bridge, tunnel, dam, stadium, arena, theatre,
    theater, hall, auditorium, memorial, monument, mausoleum, cemetery, mosque, church, cathedral, temple,
    peninsula, mountains, strait, glacier, national park, county, prize, medal, cup, trophy, tournament,
    archipelago, scholarship, fellowship, doctrine, amendment, accords, inquiry, network, brigade, brigades,
    battalion, air base, barracks, aircraft carrier, corporation, company, organization, organisation, holdings,
    Inc, Ltd, LLC, media group, family trust, presidential library, presidential center, presidential museum, carrier, railway station, space center, syndrome, bay, township, municipality, award, archive, archives, papers, pavilion, campus, health center, elementary, middle school, primary school, parkway, courthouse, federal building, state park
  `),
  kin: words(`
    wife, husband, son, daughter, brother, sister, father, mother, widow, widower, cousin, nephew, niece, uncle,
    aunt, grandson, granddaughter, grandfather, grandmother, stepson, stepdaughter, brother-in-law,
    sister-in-law, son-in-law, father-in-law, fiancée, girlfriend, boyfriend, half-brother
  `),
};
