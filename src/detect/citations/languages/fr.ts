import type { Words } from './words.ts';

export const french: Words = {
  resolution: `résolution | rés. | résolution onusienne de`,
  resolutions: `résolutions`,
  councilResolution: `résolution CSNU | RCSNU | R.CSNU`,
  unResolution: `résolution onusienne | résolution ONU`,
  unResolutions: `résolutions onusiennes | résolutions ONU`,
  council: `Conseil de sécurité | Conseil de sécurité des Nations unies | Conseil de sécurité des Nations-Unies |
    Conseil de sécurité de l'ONU | Conseil de sécurité de l'Organisation des Nations unies |
    Conseil de sécurité onusien | Conseil de sécurité ONU | CSNU | CS de l’ONU | CS-ONU |
    Conseil de sécurité (CS)`,
  un: `ONU | l'ONU | Nations unies | Organisation des Nations unies | onusienne | onusiennes | onusien`,
  assembly: `Assemblée générale | l'Assemblée générale | Assemblée générale de l'ONU | l'Assemblée générale de l'ONU |
    Assemblée générale des Nations unies | l'Assemblée générale des Nations unies | AGNU | l'AG de l'ONU |
    AG de l'ONU`,
  humanRights: `Conseil des droits de l'homme | Conseil des droits de l'homme de l'ONU |
    Conseil des droits de l'homme des Nations unies | Conseil des droits humains |
    Commission des droits de l'homme`,
  otherBody: `Parlement | Parlement européen | Assemblée nationale | l'Assemblée nationale | Sénat |
    Chambre des représentants | Chambre des députés | Congrès | Conseil de l'Europe | Assemblée parlementaire |
    APCE | Ligue arabe | l'AIEA | AIEA | conseil des gouverneurs | conseil municipal | conseil régional |
    conseil fédéral | Conseil national | Union africaine | l'OEA | l'OCI | Conseil économique et social | l'OMI |
    l'OMS | Assemblée mondiale de la santé | Conseil européen | bureau politique`,
  otherCouncil: `Conseil de sécurité nationale | Conseil national de sécurité | Conseil de sécurité russe |
    Conseil de sécurité de Russie | Conseil de sécurité de la Russie |
    Conseil de sécurité de la Fédération de Russie | Conseil de sécurité du Kremlin |
    Conseil de sécurité ukrainien | Conseil de sécurité de l'Ukraine | Conseil de sécurité d'Ukraine |
    Conseil de sécurité du Bélarus | Conseil de sécurité du Kazakhstan |
    Conseil de sécurité nationale et de défense | Conseil de paix et de sécurité |
    Conseil de paix et de sécurité de l'Union africaine | Conseil paix et sécurité |
    Conseil suprême de sécurité nationale | Conseil suprême de la sécurité nationale |
    Conseil de sécurité intérieure | Conseil de sécurité alimentaire | Conseil de sécurité routière |
    Conseil de sécurité sociale | Conseil de sécurité sanitaire | Conseil de sécurité civile |
    Conseil de sécurité économique | Conseil de sécurité régional | Conseil de sécurité local |
    Conseil de sécurité publique`,
  councilOwner: `de l'entreprise | de la société | de la compagnie | de la banque | de l'usine | de l'université | du groupe | du club |
    de la ville | de l'établissement | de Russie | de la Russie | d'Ukraine | de l'Ukraine | du Bélarus | de Biélorussie |
    du Kazakhstan | du Kirghizistan | d'Arménie | de l'Arménie | d'Azerbaïdjan | de Géorgie | du Tadjikistan |
    d'Ouzbékistan | de Moldavie | d'Iran | de l'Iran | de Turquie | de la Turquie | du Pakistan | d'Israël |
    du Kosovo | d'Abkhazie | d'Ossétie du Sud | de la Fédération de Russie | du Kremlin | de l'Union africaine |
    de l'UA | de la République | du Mali | du Niger | du Sénégal | du Tchad | de Côte d'Ivoire | de Guinée |
    de Roumanie | de Pologne | de Lituanie`,
  number: `n° | nº | numéro | numéros | no | n | n°s | n.`,
  filler: `internationale | internationales | dite | historique | la | les`,
  including: `notamment | y compris | dont | dont les | en particulier | en particulier les | telles que | telles que les |
    comme | comme la | notamment les | notamment la | y compris les | à savoir | à savoir les | dont la`,
  and: `et | ou | et la | et les | ainsi que | ainsi que la | ainsi que les | puis | et de la | et des`,
  to: `à | jusqu’à | à la`,
  of: `du | de la | de | de l' | des | d' | adoptée par le | adoptée par l' | adoptées par le | votée par le |
    votée par l' | approuvée par le | prise par le | émanant du | au | adoptée par | dite | du même`,
  its: `sa | ses | leurs`,
  adopt: `adopte | adopté | a adopté | ont adopté | adoptant | adoption de | vote | voté | a voté | approuve |
    approuvé | a approuvé | a adopté à l'unanimité | adopté à l'unanimité | avait adopté | adopter | prolonge |
    adopta | adoptait | votait | adoptaient`,
  draft: `projet de | projets de | projet de résolution | projets de résolution | projet | proposition de |
    nouvelle résolution | future | éventuelle | réclame | réclament | demande | soumet | soumis |
    texte de résolution | il faut | faudrait | faudra | besoin d'une | proposée par | nécessaire une | indispensable une`,
  veto: `veto | bloque | bloqué | a bloqué | rejette | rejeté | a rejeté | rejet de |
    n'a pas adopté | n'a pas pu adopter | n'a pas réussi à adopter | a échoué à adopter | échoue à adopter | refusé d'adopter | refuse d'adopter | rejetée | bloquée |
    n'a pas recueilli | n'a recueilli que | n'a pas obtenu les | n'a pas obtenu la majorité | n'a pas obtenu le nombre | n'a obtenu que | n'a pas réuni`,
  not: `aucune | sans | sans une | ni | pas une | pas d'une | pas de | n'est pas une | sans aucune | nouvelle |
    une nouvelle`,
  modifier: `les | la | des | de | une | plusieurs | nombreuses | multiples | différentes | diverses | toutes |
    toutes les | ces | cette | ses | sa | pertinentes | pertinente | précédentes | antérieures | dernières |
    dernière | successives | deux | trois | quatre | cinq | autres | certaines | relatives | contraignantes |
    contraignante | internationales | récente | récentes | adoptées | adoptée`,
  lookAlike: `haute résolution | résolution d'écran | bonnes résolutions | bonne résolution | résolution des conflits |
    résolution de conflits | résolution du conflit | résolution des différends | Comité du Conseil de sécurité |
    Congrès de Vienne`,
  definite: `cette | la | ladite`,
  mechanism: `mécanisme | régime de sanctions | régime`,
  committee: `comité | comité des sanctions | comité de sanctions`,
};
