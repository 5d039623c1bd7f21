import type { Words } from './words.ts';

export const portuguese: Words = {
  resolution: `resolução`,
  resolutions: `resoluções`,
  council: `Conselho de Segurança | Conselho de Segurança da ONU | Conselho de Segurança das Nações Unidas |
    Conselho de Segurança da Organização das Nações Unidas | CSNU | CS da ONU`,
  un: `ONU | Nações Unidas | Organização das Nações Unidas`,
  assembly: `Assembleia Geral | Assembleia Geral da ONU | Assembleia Geral das Nações Unidas | Assembléia Geral | AGNU`,
  humanRights: `Conselho de Direitos Humanos | Conselho dos Direitos Humanos | Conselho de Direitos Humanos da ONU |
    Comissão de Direitos Humanos`,
  otherBody: `Parlamento | Parlamento Europeu | Congresso | Congresso Nacional | Senado | Senado Federal |
    Assembleia da República | Assembleia Nacional | Câmara dos Deputados | Câmara | OEA | Liga Árabe | AIEA |
    União Africana | Conselho da Europa | Anvisa | Aneel | Anatel | Anac | ANP | Conama | Contran | CONTRAN |
    Banco Central | CMN | TSE | CNJ | Conselho de Ministros | Conselho Nacional | Conselho Federal | Ministério |
    CFM`,
  otherCouncil: `Conselho de Segurança Nacional | Conselho Nacional de Segurança | Conselho de Segurança da Rússia |
    Conselho de Segurança russo | Conselho de Segurança da Federação Russa | Conselho de Segurança da Ucrânia |
    Conselho de Paz e Segurança | Conselho Supremo de Segurança Nacional | Conselho de Segurança Interna |
    Conselho de Segurança Pública | Conselho de Segurança Alimentar | Conselho de Segurança Social |
    Conselho de Segurança Comunitária | Conselho de Segurança Municipal | Conselho de Segurança Rodoviária`,
  councilOwner: `da empresa | da companhia | da sociedade | do banco | da universidade | do grupo | do clube | da cidade |
    da Rússia | da Ucrânia | da Bielorrússia | de Belarus | do Cazaquistão | da Arménia | da Armênia |
    da Geórgia | do Irão | do Irã | da Turquia | do Paquistão | de Israel | do Kosovo | da Federação Russa |
    da Federação da Rússia | do Kremlin | da União Africana | da República`,
  number: `nº | n.º | n° | número | números | n. | nos. | n.os`,
  filler: `internacional | histórica | as`,
  including: `incluindo | incluindo a | incluindo as | em particular | em especial | nomeadamente | nomeadamente as | como |
    como a | como as | entre elas | tais como | inclusive | a saber`,
  and: `e | ou | e a | e as | bem como | bem como a | assim como`,
  to: `a | até`,
  of: `do | da | das | de | aprovada pelo | aprovada pela | adotada pelo | adotada pela | adoptada pelo |
    emitida pelo | no | na | aprovadas pelo | adotadas pelo`,
  its: `sua | suas`,
  adopt: `aprova | aprovou | adota | adotou | adoptou | aprovado | aprovação da | adoção da | aprovou por unanimidade |
    adotou por unanimidade | aprovar | adotar | aprovaram | adotaram | adoptaram`,
  draft: `projeto de | projeto de resolução | projetos de resolução | projecto de resolução | esboço de | proposta de |
    minuta de | nova resolução | rascunho de | precisa de | precisam de | é necessária | proposta por | proposta pelo | proposta pela | proposta pelos | necessária uma`,
  veto: `veto | veta | vetou | vetaram | bloqueia | bloqueou | rejeita | rejeitou |
    não aprovou | não conseguiu aprovar | não adotou | rejeitada | rejeitado | rejeitar | vetada | vetado | barrou | barrada | barrado |
    não obteve os | não obteve o número | não obteve número | não obteve a maioria | não obteve votos | não alcançou os | não alcançou a maioria |
    não conseguiu os | não recebeu os | não reuniu os`,
  not: `nenhuma | sem | sem uma | nem | não é uma | uma nova`,
  modifier: `várias | diversas | inúmeras | múltiplas | numerosas | todas as | todas | estas | essas | esta | essa | as |
    a | uma | suas | sua | anteriores | relevantes | pertinentes | sucessivas | duas | três | quatro | outras |
    algumas | vinculantes | vinculativas | recentes | últimas | última | aplicáveis`,
  lookAlike: `alta resolução | resolução de conflitos | resolução do conflito | resolução de controvérsias |
    Comitê do Conselho de Segurança`,
  definite: `esta | essa | referida`,
  mechanism: `mecanismo | regime de sanções`,
  committee: `comitê | comité | comitê de sanções`,
};
