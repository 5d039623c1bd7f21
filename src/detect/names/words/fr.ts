import { type NameWords, words } from './name-words.ts';

/** Words near names, as French news writes them. */
export const FRENCH: NameWords = {
  occupations: words(`
    conseiller municipal, conseillère municipale,
    acteur, actrice, comédien, comédienne, chanteur, chanteuse, rappeur, rappeuse, musicien, musicienne,
    guitariste, batteur, pianiste, compositeur, compositrice, chef d'orchestre, danseur, danseuse, humoriste,
    mannequin, animateur, animatrice, influenceur, influenceuse, youtubeur, cinéaste, réalisateur, réalisatrice,
    metteur en scène, metteuse en scène, producteur, productrice, scénariste, dramaturge, poète, poétesse,
    romancier, romancière, auteur, autrice, écrivain, écrivaine, biographe, éditorialiste, chroniqueur,
    chroniqueuse, journaliste, correspondant, correspondante, reporter, photographe, photojournaliste,
    dessinateur, caricaturiste, artiste, peintre, sculpteur, architecte, styliste, créateur de mode,
    footballeur, footballeuse, attaquant, attaquante, gardien de but, milieu de terrain, défenseur, ailier,
    entraîneur, entraîneuse, sélectionneur, arbitre, joueur, joueuse, capitaine des Bleus, rugbyman, basketteur,
    basketteuse, handballeur, tennisman, joueuse de tennis, boxeur, lutteur, judoka, sprinteur, nageur, nageuse,
    cycliste, golfeur, pilote de F1, skieur, skieuse, athlète, professeur, professeure, maître de conférences,
    enseignant, enseignante, universitaire, chercheur, chercheuse, scientifique, physicien, physicienne,
    biologiste, historien, historienne, économiste, politologue, sociologue, psychologue, philosophe,
    anthropologue, analyste, consultant, consultante, experte, spécialiste, stratège, sondeur, PDG,
    patron d'entreprise, chef d'entreprise, directeur financier, directrice de recherche, homme d'affaires,
    femme d'affaires, entrepreneur, entrepreneure, milliardaire, magnat, investisseur, banquier, trader, avocat,
    avocate, notaire, juriste, militant, militante, activiste, dissident, dissidente, lanceur d'alerte,
    syndicaliste, pasteur, prêtre, médecin, chirurgien, chirurgienne, infirmier, infirmière, dentiste,
    pharmacien, coiffeur, coiffeuse, instituteur, institutrice, étudiant, étudiante, agriculteur, agricultrice,
    pêcheur, chauffeur, commerçant, serveur, serveuse, plombier, électricien, cuisinier, cuisinière, pompier,
    policier, policière, gendarme, victime, suspect, suspecte, meurtrier, accusé, accusée, témoin, rescapé,
    rescapée, otage, habitant, habitante, retraité, retraitée, touriste, astronaute, ingénieur, ingénieure,
    voisin, voisine
  `),
  institutionNouns: words(`
    aéroport, université, faculté, collège, lycée, école, institut, fondation, bibliothèque, médiathèque, musée,
    galerie, hôpital, clinique, hôtel, casino, rue, avenue, boulevard, pont, tunnel, barrage, stade, arène,
    théâtre, salle, mémorial, monument, mausolée, cimetière, mosquée, église, cathédrale, péninsule, île, îles,
    détroit, glacier, parc national, comté, prix, médaille, coupe, trophée, tournoi, bourse, doctrine,
    amendement, loi, accords, commission d'enquête, réseau, brigade, brigades, bataillon, base aérienne,
    caserne, porte-avions, société, entreprise, groupe, gare, centre spatial, syndrome, sentier, quai, square,
    rond-point, esplanade
  `),
  kin: words(`
    épouse, femme, mari, époux, fils, fille, frère, sœur, père, mère, veuve, veuf, cousin, cousine, neveu,
    nièce, oncle, tante, petit-fils, petite-fille, grand-père, grand-mère, beau-frère, belle-sœur, gendre,
    beau-père, belle-mère, fiancée, compagne, compagnon, demi-frère
  `),
};
