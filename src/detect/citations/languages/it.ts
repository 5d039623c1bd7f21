import type { Words } from './words.ts';

export const italian: Words = {
  resolution: `risoluzione`,
  resolutions: `risoluzioni`,
  council: `Consiglio di Sicurezza | Consiglio di Sicurezza dell'Onu | Consiglio di Sicurezza Onu |
    Consiglio di Sicurezza delle Nazioni Unite | Consiglio di Sicurezza dell'Organizzazione delle Nazioni Unite`,
  un: `Onu | dell'Onu | l'Onu | Nazioni Unite | Organizzazione delle Nazioni Unite`,
  assembly: `Assemblea Generale | dell'Assemblea Generale | l'Assemblea Generale | Assemblea Generale dell'Onu |
    dell'Assemblea Generale dell'Onu | Assemblea Generale delle Nazioni Unite |
    dell'Assemblea Generale delle Nazioni Unite`,
  humanRights: `Consiglio per i diritti umani | Consiglio dei diritti umani | Consiglio Onu per i diritti umani |
    Consiglio dei diritti dell'uomo`,
  otherBody: `Parlamento europeo | Parlamento | Camera dei deputati | Senato | Commissione parlamentare | Consiglio d'Europa |
    Consiglio europeo | Consiglio comunale | Consiglio regionale | Consiglio dei ministri | Lega Araba | Unione Africana |
    Aiea | dell'Aiea | Agenzia delle Entrate | dell'Agenzia delle Entrate`,
  otherCouncil: `Consiglio di sicurezza nazionale | Consiglio di sicurezza russo | Consiglio di sicurezza ucraino |
    Consiglio per la pace e la sicurezza | Consiglio supremo di sicurezza nazionale`,
  councilOwner: `dell'azienda | della società | della banca | dell'università | del gruppo | della città |
    della Russia | della Federazione russa | dell'Ucraina | della Bielorussia | dell'Armenia |
    dell'Azerbaigian | della Georgia | dell'Iran | della Turchia | del Pakistan | di Israele | del Kosovo |
    del Cremlino | dell'Unione Africana`,
  number: `numero | numeri | n. | n° | nn. | nr.`,
  including: `tra cui la | tra cui le | tra cui | in particolare le | in particolare la | in particolare | fra cui`,
  and: `e | ed | e la | e le | nonché | nonché la`,
  to: `alla`,
  of: `del | della | delle | adottata dal | approvata dal | adottate dal | approvate dal | votata dal`,
  adopt: `approva | ha approvato | adotta | ha adottato | approvata | adottata | adozione della | approvazione della |
    ha votato`,
  draft: `bozza di | bozza di risoluzione | bozze di risoluzione | progetto di risoluzione | proposta di risoluzione |
    nuova risoluzione | proposta da | proposta dagli | serve una | servirebbe una`,
  veto: `pone il veto | ha posto il veto | veto | ha bloccato | bloccata | bocciata | respinta | ha respinto |
    non ha approvato | non ha ottenuto i | non ha ottenuto la maggioranza | non ha raggiunto i`,
  not: `nessuna | senza una | alcuna | una nuova`,
  modifier: `le | la | una | tutte le | numerose | precedenti | pertinenti | recenti | questa | queste`,
  lookAlike: `alta risoluzione | risoluzione dei conflitti | risoluzione del conflitto | risoluzione delle controversie |
    risoluzione del contratto`,
  definite: `questa`,
};
