import { type NameWords, words } from './name-words.ts';

/** Words near names, as Portuguese news writes them. */
export const PORTUGUESE: NameWords = {
  occupations: words(`
    ator, atriz, cantor, cantora, rapper, músico, guitarrista, baterista, pianista, compositor, compositora,
    maestro, bailarino, bailarina, humorista, comediante, apresentador, apresentadora, influenciador,
    influenciadora, youtuber, cineasta, diretor de cinema, diretora de cinema, realizador, produtor, produtora,
    roteirista, argumentista, dramaturgo, poeta, romancista, autor, autora, escritor, escritora, biógrafo,
    colunista, comentarista, comentador, jornalista, correspondente, repórter, fotógrafo, fotógrafa,
    fotojornalista, cartunista, artista, pintor, pintora, escultor, arquiteto, arquiteta, estilista,
    futebolista, jogador, jogadora, atacante, goleiro, guarda-redes, meio-campista, zagueiro, treinador,
    treinadora, técnico, árbitro, tenista, pugilista, lutador, ciclista, nadador, nadadora, ginasta, surfista,
    piloto de F1, atleta, medalhista, professor, professora, catedrático, docente, acadêmico, académico,
    pesquisador, pesquisadora, investigador, investigadora, cientista, cientista político, físico, biólogo,
    bióloga, historiador, historiadora, economista, politólogo, sociólogo, socióloga, psicólogo, psicóloga,
    filósofo, antropólogo, analista, consultor, consultora, especialista, perito, estrategista,
    presidente-executivo, diretor-executivo, diretora-executiva, CEO, empresário, empresária, empreendedor,
    bilionário, bilionária, magnata, investidor, investidora, banqueiro, advogado, advogada, jurista, notário,
    ativista, dissidente, sindicalista, pastor evangélico, padre católico, freira, médico, médica, cirurgião,
    cirurgiã, enfermeiro, enfermeira, dentista, farmacêutico, cabeleireiro, cabeleireira, estudante, aluno,
    aluna, agricultor, agricultora, pescador, taxista, motorista, comerciante, garçom, encanador, eletricista,
    cozinheiro, cozinheira, bombeiro, policial, detetive, vítima, suspeito, suspeita, assassino, réu, acusado,
    acusada, testemunha, sobrevivente, refém, morador, moradora, aposentado, turista, astronauta, engenheiro,
    engenheira, vizinho, vizinha
  `),
  institutionNouns: words(`
    aeroporto, universidade, faculdade, colégio, escola, instituto, fundação, biblioteca, museu, galeria,
    hospital, clínica, torre, hotel, cassino, rua, avenida, rodovia, praça, ponte, túnel, barragem, estádio,
    ginásio, teatro, auditório, sala, memorial, monumento, mausoléu, cemitério, mesquita, igreja, catedral,
    península, ilha, ilhas, estreito, geleira, parque nacional, condado, medalha, taça, copa, troféu, torneio,
    bolsa, doutrina, emenda, lei, acordos, comissão de inquérito, rede, brigada, brigadas, batalhão, base aérea,
    quartel, porta-aviões, empresa, companhia, corporação, grupo, estação, centro espacial,
    síndrome, efeito, bairro, município, viaduto
  `),
  kin: words(`
    esposa, esposo, mulher, marido, filho, filha, irmão, irmã, pai, mãe, viúva, viúvo, sobrinho, sobrinha, tio,
    tia, neta, avô, avó, cunhado, cunhada, genro, sogro, sogra, noiva, noivo, namorada, enteado, meio-irmão
  `),
};
