import { type NameWords, words } from './name-words.ts';

/** Words near names, as German news writes them. */
export const GERMAN: NameWords = {
  occupations: words(`
    Stadtrat, Stadträtin, Gemeinderat, Gemeinderätin, Stadtverordneter,
    Schauspieler, Schauspielerin, Sänger, Sängerin, Liedermacher, Rapper, Rapperin, Musiker, Musikerin,
    Gitarrist, Gitarristin, Schlagzeuger, Pianist, Pianistin, Komponist, Komponistin, Tänzer, Tänzerin, Komiker,
    Komikerin, Kabarettist, Kabarettistin, Comedian, Moderator, Moderatorin, Entertainer, Influencer,
    Influencerin, Filmemacher, Filmemacherin, Regisseur, Regisseurin, Produzent, Produzentin, Drehbuchautor,
    Drehbuchautorin, Dramatiker, Dichter, Dichterin, Schriftsteller, Schriftstellerin, Autor, Autorin, Biograf,
    Biografin, Kolumnist, Kolumnistin, Journalist, Journalistin, Korrespondent, Korrespondentin, Reporterin,
    Redakteur, Redakteurin, Chefredakteur, Chefredakteurin, Fotograf, Fotografin, Fotojournalist, Karikaturist,
    Künstler, Künstlerin, Maler, Malerin, Bildhauer, Architekt, Architektin, Modedesigner, Modedesignerin,
    Fußballer, Fußballerin, Stürmer, Stürmerin, Torwart, Torhüter, Torhüterin, Keeper, Mittelfeldspieler,
    Verteidiger, Verteidigerin, Trainer, Trainerin, Bundestrainer, Bundestrainerin, Nationalspieler,
    Nationalspielerin, Schiedsrichter, Schiedsrichterin, Spieler, Spielerin, Tennisspieler, Tennisspielerin,
    Boxer, Boxerin, Ringer, Radprofi, Schwimmer, Schwimmerin, Sprinter, Sprinterin, Skirennläufer, Golfer,
    Rennfahrer, Olympiasieger, Olympiasiegerin, Professor, Professorin, Politikprofessor, Dozent, Dozentin,
    Wissenschaftler, Wissenschaftlerin, Forscher, Forscherin, Physiker, Physikerin, Chemiker, Biologe, Biologin,
    Historiker, Historikerin, Ökonom, Ökonomin, Volkswirt, Chefvolkswirt, Politologe, Politologin,
    Politikwissenschaftler, Politikwissenschaftlerin, Soziologe, Soziologin, Psychologe, Psychologin, Philosoph,
    Philosophin, Analyst, Analystin, Experte, Expertin, Militärexperte, Stratege, Demoskop, Vorstandschef,
    Vorstandschefin, Konzernchef, Firmenchef, Geschäftsführer, Geschäftsführerin, Finanzvorstand, Unternehmer,
    Unternehmerin, Geschäftsmann, Geschäftsfrau, Milliardär, Milliardärin, Investor, Investorin, Banker,
    Bankerin, Anwalt, Anwältin, Rechtsanwalt, Rechtsanwältin, Notar, Jurist, Juristin, Aktivist, Aktivistin,
    Dissident, Dissidentin, Whistleblower, Gewerkschafter, Gewerkschafterin, Pfarrer, Pfarrerin, Priester, Arzt,
    Ärztin, Chirurg, Chirurgin, Krankenschwester, Pfleger, Zahnarzt, Apotheker, Friseur, Friseurin, Lehrer,
    Lehrerin, Student, Studentin, Schülerin, Landwirt, Landwirtin, Taxifahrer, Händler, Kellner, Kellnerin,
    Klempner, Elektriker, Feuerwehrmann, Polizist, Polizistin, Opfer, Verdächtiger, Tatverdächtiger, Attentäter,
    Mörder, Angeklagter, Angeklagte, Kläger, Zeuge, Zeugin, Überlebende, Geisel, Anwohner, Anwohnerin, Rentner,
    Rentnerin, Tourist, Touristin, Astronaut, Astronautin, Ingenieur, Ingenieurin, Nachbar, Nachbarin
  `),
  institutionNouns: words(`
    Flughafen, Universität, Hochschule, Schule, Gymnasium, Akademie, Institut, Stiftung, Zentrum, Bibliothek,
    Museum, Galerie, Krankenhaus, Klinik, Turm, Hotel, Kasino, Straße, Allee, Platz, Brücke, Tunnel, Damm,
    Stadion, Arena, Theater, Halle, Saal, Denkmal, Gedenkstätte, Mausoleum, Friedhof, Moschee, Kirche,
    Halbinsel, Insel, Inseln, Gletscher, Nationalpark, Landkreis, Preis, Medaille, Pokal, Trophäe, Turnier,
    Stipendium, Doktrin, Zusatzartikel, Gesetz, Abkommen, Untersuchungskommission, Netzwerk, Brigade, Brigaden,
    Bataillon, Luftwaffenstützpunkt, Kaserne, Flugzeugträger, Konzern, Firma, Bahnhof, Raumfahrtzentrum,
    Syndrom, Effekt
  `),
  kin: words(`
    Ehefrau, Gattin, Ehemann, Gatte, Sohn, Tochter, Bruder, Schwester, Vater, Mutter, Witwe, Witwer, Cousin,
    Cousine, Neffe, Nichte, Onkel, Tante, Enkel, Enkelin, Großvater, Großmutter, Schwager, Schwägerin,
    Schwiegersohn, Schwiegervater, Verlobte, Freundin, Halbbruder
  `),
};
