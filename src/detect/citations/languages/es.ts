import type { Words } from './words.ts';

export const spanish: Words = {
  resolution: `resolución | res.`,
  resolutions: `resoluciones`,
  councilResolution: `resolución CSNU | RCSNU`,
  unResolution: `resolución ONU`,
  unResolutions: `resoluciones ONU`,
  council: `Consejo de Seguridad | Consejo de Seguridad de la ONU | Consejo de Seguridad de Naciones Unidas |
    Consejo de Seguridad de las Naciones Unidas | Consejo de Seguridad de la Organización de las Naciones Unidas |
    Consejo de Seguridad onusiano | CSNU | CS de la ONU`,
  un: `ONU | la ONU | Naciones Unidas | las Naciones Unidas | Organización de las Naciones Unidas |
    Organización de Naciones Unidas`,
  assembly: `Asamblea General | Asamblea General de la ONU | Asamblea General de Naciones Unidas |
    Asamblea General de las Naciones Unidas | AGNU`,
  humanRights: `Consejo de Derechos Humanos | Consejo de Derechos Humanos de la ONU |
    Consejo de Derechos Humanos de las Naciones Unidas | Comisión de Derechos Humanos`,
  otherBody: `Parlamento | Parlamento Europeo | Congreso | Senado | Asamblea Nacional | Cámara de Representantes |
    Cámara de Diputados | Congreso de los Diputados | OEA | Organización de los Estados Americanos |
    Organización de Estados Americanos | Liga Árabe | OIEA | Junta de Gobernadores | Unión Africana |
    Consejo de Europa | Asamblea Parlamentaria | ECOSOC | Consejo Económico y Social | Ministerio |
    Ministerio de Salud | Ministerio de Educación | ministerial | Secretaría | Superintendencia | Contraloría |
    Procuraduría | municipal | ayuntamiento | rectoral | judicial | administrativa | Corte Suprema | Tribunal |
    Consejo Nacional Electoral | CNE | INE | OMI | OMS | DIAN | AFIP | Banco Central |
    Asamblea Mundial de la Salud | Defensoría`,
  otherCouncil: `Consejo de Seguridad Nacional | Consejo Nacional de Seguridad | Consejo de Seguridad de Rusia |
    Consejo de Seguridad ruso | Consejo de Seguridad de la Federación Rusa |
    Consejo de Seguridad de la Federación de Rusia | Consejo de Seguridad de Ucrania |
    Consejo de Seguridad Nuclear | Consejo de Paz y Seguridad | Consejo Supremo de Seguridad Nacional |
    Consejo de Seguridad y Defensa | Consejo de Seguridad Pública | Consejo de Seguridad del Kremlin |
    Consejo de Seguridad de Bielorrusia | Consejo de Seguridad Ciudadana | Consejo de Seguridad Vial |
    Consejo de Seguridad Alimentaria | Consejo de Seguridad Privada | Consejo de Seguridad Social |
    Consejo de Seguridad Municipal | Consejo de Seguridad Regional | Consejo de Seguridad Distrital |
    Consejo de Seguridad Energética | Consejo de Seguridad Interior | Consejo de Seguridad Escolar |
    Consejo de Seguridad Industrial | Consejo de Seguridad Local | Consejo de Seguridad Estatal |
    Consejo de Seguridad y Convivencia | Consejo de Seguridad y Salud | Consejo de Seguridad Departamental`,
  councilOwner: `de la empresa | de la compañía | de la sociedad | del banco | de la universidad | del grupo | del club | de la ciudad |
    de Rusia | de Ucrania | de Bielorrusia | de Kazajistán | de Kazajstán | de Kirguistán |
    de Armenia | de Azerbaiyán | de Georgia | de Irán | de Turquía | de Pakistán | de Israel | de Kosovo |
    de la Federación Rusa | de la Federación de Rusia | del Kremlin | de la Unión Africana | de la República |
    de Venezuela | de Colombia | de Ecuador | de Bolivia | de Perú | de Moldavia | de Tayikistán | de Uzbekistán`,
  number: `núm. | núms. | núm | núms | número | números | n.º | nº | n° | nro. | nro | no. | num. | n. | nos.`,
  filler: `internacional | internacionales | histórica | la | las`,
  including: `incluida la | incluidas | incluidas las | incluyendo | incluyendo la | incluyendo las | entre ellas |
    entre ellas la | entre ellas las | en particular | en particular la | en particular las | en especial |
    en especial la | en especial las | como | como la | como las | tales como | a saber | sobre todo`,
  and: `y | e | o | y la | y las | y de la | así como | así como la | así como las | u`,
  to: `a | a la | hasta | hasta la`,
  of: `del | de la | de | de las | aprobada por el | aprobadas por el | aprobada por la | adoptada por el |
    adoptadas por el | adoptada por la | emitida por el | dictada por el | en el | en la | del propio`,
  its: `su | sus`,
  adopt: `aprueba | aprobó | aprobado | ha aprobado | había aprobado | adopta | adoptó | ha adoptado | adoptado |
    aprobación de | adopción de | aprobar | votó | aprobó por unanimidad | adoptó por unanimidad |
    aprueba por unanimidad | respaldó | emitió | aprobaron | adoptaron | han aprobado | han adoptado | aprobara | renovó`,
  draft: `proyecto de | proyectos de | proyecto de resolución | proyectos de resolución | borrador de |
    borrador de resolución | propuesta de | propuesta de resolución | propuesta por | nueva resolución | eventual | posible |
    proyecto | necesita | necesitan | necesitamos | se necesita | hace falta | hará falta | necesaria una | imprescindible una | texto de resolución | oposición a | apoye`,
  veto: `veto | veta | vetó | vetaron | vetar | bloquea | bloqueó | rechaza | rechazó | vetado | bloqueado |
    no aprobó | no logró aprobar | no pudo aprobar | no adoptó | no logró adoptar | rechazada | rechazado | rechazar | vetada | bloqueada |
    no obtuvo los | no obtuvo la mayoría | no obtuvo el número | no obtuvo suficientes | no alcanzó los | no alcanzó la mayoría | no consiguió los |
    no logró los | no reunió los | no recibió los | no recibió suficientes`,
  not: `ninguna | sin | sin una | ni | no es una | no una | nueva | una nueva | alguna |
    no ha logrado hasta ahora adoptar una`,
  modifier: `las | la | los | una | unas | varias | numerosas | múltiples | diversas | distintas | diferentes | todas |
    todas las | estas | esas | esta | esa | dichas | dicha | sus | su | anteriores | previas | pertinentes |
    relevantes | correspondientes | sucesivas | dos | tres | cuatro | cinco | otras | algunas | vinculantes |
    vinculante | internacionales | recientes | reciente | últimas | última | aplicables | aprobada | aprobadas`,
  lookAlike: `alta resolución | resolución de conflictos | resolución de controversias | resolución de pantalla |
    resolución del conflicto | resolución judicial | resolución administrativa | Comité del Consejo de Seguridad`,
  definite: `esta | esa | la | dicha`,
  mechanism: `mecanismo | régimen de sanciones | régimen`,
  committee: `comité | comité de sanciones`,
};
