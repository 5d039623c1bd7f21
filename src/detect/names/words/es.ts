import { type NameWords, words } from './name-words.ts';

/** Words near names, as Spanish news writes them. */
export const SPANISH: NameWords = {
  occupations: words(`
    concejal, concejala, edil,
    actor, actriz, cantante, cantautor, cantautora, compositor, compositora, rapero, rapera, músico,
    guitarrista, baterista, pianista, director de orquesta, bailarín, bailarina, humorista, cómico, comediante,
    presentador, presentadora, conductor de televisión, influencer, youtuber, cineasta, director de cine,
    directora de cine, realizador, productor, productora, guionista, dramaturgo, poeta, novelista, autor,
    autora, escritor, escritora, biógrafo, columnista, editorialista, periodista, corresponsal, reportero,
    reportera, fotógrafo, fotógrafa, fotoperiodista, dibujante, caricaturista, artista, pintor, pintora,
    escultor, arquitecto, arquitecta, diseñador, diseñadora, futbolista, delantero, delantera, portero, arquero,
    guardameta, centrocampista, mediocampista, defensa central, entrenador, entrenadora, director técnico,
    seleccionador, árbitro, jugador, jugadora, tenista, boxeador, luchador, ciclista, nadador, nadadora,
    golfista, baloncestista, beisbolista, lanzador, piloto de F1, atleta, medallista, profesor, profesora,
    catedrático, catedrática, académico, académica, docente, investigador, investigadora, científico,
    científica, físico, biólogo, bióloga, historiador, historiadora, economista, politólogo, politóloga,
    sociólogo, socióloga, psicólogo, psicóloga, filósofo, antropólogo, analista, consultor, consultora, experto,
    experta, especialista, estratega, encuestador, director ejecutivo, directora ejecutiva, consejero delegado,
    CEO, empresario, empresaria, emprendedor, multimillonario, multimillonaria, magnate, inversor,
    inversionista, banquero, abogado, abogada, notario, jurista, activista, disidente, sindicalista,
    líder sindical, pastor evangélico, sacerdote, monja, médico, médica, cirujano, enfermero, enfermera,
    dentista, farmacéutico, peluquero, peluquera, maestro, maestra, estudiante, alumno, alumna, agricultor,
    pescador, taxista, camionero, comerciante, camarero, camarera, fontanero, electricista, cocinero, cocinera,
    bombero, policía, detective, víctima, sospechoso, sospechosa, asesino, acusado, acusada, testigo,
    superviviente, sobreviviente, rehén, vecino, vecina, residente, jubilado, turista, astronauta, ingeniero,
    ingeniera, narcotraficante
  `),
  institutionNouns: words(`
    aeropuerto, universidad, facultad, colegio, instituto, escuela, fundación, biblioteca, museo, galería,
    hospital, clínica, torre, hotel, casino, calle, avenida, bulevar, paseo, plaza, puente, túnel, estadio,
    coliseo, teatro, auditorio, sala, memorial, monumento, mausoleo, cementerio, mezquita, iglesia, catedral,
    península, isla, islas, estrecho, glaciar, parque nacional, condado, medalla, copa, trofeo, torneo, beca,
    doctrina, enmienda, ley, acuerdos, brigada, brigadas, batallón, base aérea, cuartel, portaaviones, empresa,
    compañía, corporación, grupo, estación, centro espacial, síndrome, efecto, carretera,
    autopista, ciudad, barrio, municipio
  `),
  kin: words(`
    esposa, esposo, mujer, marido, hijo, hija, hermano, hermana, padre, madre, viuda, viudo, sobrino, sobrina,
    tío, tía, nieta, abuelo, abuela, cuñado, cuñada, yerno, nuera, suegro, suegra, novia, hijastro, hermanastro
  `),
};
