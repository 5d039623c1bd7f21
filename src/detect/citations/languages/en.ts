import type { Words } from './words.ts';

export const english: Words = {
  resolution: `resolution | SCR | SC res | SC res. | SC resolution | res. | res | reso | resolution text`,
  resolutions: `resolutions | SCRs | SC resolutions | resolutions’ | resols | res.s`,
  councilResolution: `UNSCR | U.N.S.C.R. | UNSC resolution | UNSC Res | UNSC Res. | UN SC Res. | UN SCR | UN SC resolution |
    UNSCRes | UNSC-R | UNSCR no. | UNSC R. | Security Council R. | UN Security Council R. |
    UN Security Council SCR`,
  councilResolutions: `UNSCRs | UNSCR's | UN SCRs | UNSC resolutions | UNSC Ress`,
  unResolution: `UN resolution | U.N. resolution | United Nations resolution | UN Res.`,
  unResolutions: `UN resolutions | U.N. resolutions | United Nations resolutions`,
  assemblyResolution: `UNGAR | UNGA Res | UNGA Res. | GA Res | GA Res. | GA resolution | GA resolutions`,
  otherResolution: `H.Res | H. Res | H.Res. | H. Res. | HRes | S.Res | S. Res | S.Res. | S. Res. | SRes | H.J.Res. | H.J. Res. |
    H. J. Res. | S.J.Res. | S.J. Res. | S. J. Res. | H.Con.Res. | H. Con. Res. | S.Con.Res. | S. Con. Res. |
    HJRes | joint resolution | joint resolutions | concurrent resolution | concurrent resolutions |
    simple resolution | House resolution | House resolutions | Senate resolution | Senate resolutions |
    war powers resolution | continuing resolution | continuing resolutions`,
  council: `Security Council | Security Councils | UN Security Council | U.N. Security Council | U.N Security Council |
    U. N. Security Council | UN's Security Council | U.N.'s Security Council | United Nations Security Council |
    United Nations' Security Council | United Nation Security Council | United Nations (UN) Security Council |
    United Nations Organization Security Council | Security Council of the United Nations |
    Security Council of the UN | UNSC | U.N.S.C. | UN SC | UN council | U.N. council | UN Security Counsel |
    UN-Security Council`,
  un: `UN | U.N. | U.N | United Nations | United Nations' | UNO`,
  assembly: `General Assembly | UN General Assembly | U.N. General Assembly | United Nations General Assembly |
    General Assembly of the United Nations | General Assembly of the UN | UNGA | U.N.G.A. | GA | UN assembly |
    U.N. assembly`,
  humanRights: `Human Rights Council | UN Human Rights Council | U.N. Human Rights Council |
    United Nations Human Rights Council | UNHRC | HRC | Commission on Human Rights |
    UN Commission on Human Rights | Human Rights Commission`,
  otherBody: `House of Representatives | US House | U.S. House | House | Senate | US Senate | U.S. Senate | Congress |
    US Congress | U.S. Congress | Parliament | House of Commons | House of Lords | European Parliament |
    Parliamentary Assembly | Council of Europe | European Council | European Commission | Bundestag |
    Knesset | State Duma | Duma | National Assembly | state assembly | legislature | legislative assembly |
    Lok Sabha | Rajya Sabha | Verkhovna Rada | city council | county council | town council | borough council |
    municipal council | district council | student council | county commission | board of supervisors |
    board of governors | IAEA board of governors | IAEA board | IAEA's board of governors | IAEA |
    Economic and Social Council | ECOSOC | Arab League | League of Arab States | Organization of American States |
    Organisation of American States | OAS | African Union | Organisation of Islamic Cooperation |
    Organization of Islamic Cooperation | OIC | OSCE | OPCW | IMO | ICAO | International Maritime Organization |
    World Health Assembly | WHA | UNESCO | ILO | ITU | Politburo | cabinet | ministry | board of directors |
    AIPAC | American Bar Association | FIFA | CAF | Central Committee | League of Nations | Trusteeship Council |
    Permanent Council | Pentagon | High Court | Constitutional Court`,
  otherBodyInCapitals: `WHO | PACE`,
  otherCouncil: `National Security Council | National Security Councils | US National Security Council |
    U.S. National Security Council | Supreme National Security Council | National Security and Defense Council |
    National Security and Defence Council | White House National Security Council | NSC |
    Peace and Security Council | Peace & Security Council | AU Peace and Security Council |
    African Union Peace and Security Council | Security Council of Russia |
    Security Council of the Russian Federation | Security Council of Kazakhstan | Security Council of Belarus |
    Security Council of Ukraine | Security Council of Armenia | Security Council of Georgia |
    Security Council of Kyrgyzstan | Security Council of Iran | Security Council of Turkey |
    Russia's Security Council | Russian Security Council | Kremlin's Security Council | Putin's Security Council |
    Kremlin Security Council | Belarus's Security Council | Belarusian Security Council |
    Ukraine's Security Council | Armenia's Security Council | Armenian Security Council |
    Kazakhstan's Security Council | Georgia's Security Council | Iran's Security Council |
    Kyrgyzstan's Security Council | Kosovo's Security Council | Kosovo Security Council |
    Homeland Security Council | Internal Security Council | State Security Council | Food Security Council |
    Health Security Council | Social Security Council | Cyber Security Council | Security Council Report |
    Regional Security Council | economic security council`,
  councilOwner: `of the company | of the bank | of the university | of the city | of the club | of the group | of the corporation |
    of Russia | of Ukraine | of Belarus | of Kazakhstan | of Kyrgyzstan | of Armenia | of Azerbaijan |
    of Georgia | of Tajikistan | of Uzbekistan | of Moldova | of Iran | of Turkey | of Türkiye | of Iraq |
    of Pakistan | of India | of Israel | of Egypt | of Kosovo | of Abkhazia | of South Ossetia | of Tatarstan |
    of Chechnya | of Crimea | of Somalia | of Ethiopia | of Kenya | of Nigeria | of Ghana | of Rwanda |
    of Zimbabwe | of Malaysia | of Thailand | of Japan | of Taiwan | of Kurdistan | of Jamaica | of Lithuania |
    of Latvia | of Estonia | of Poland | of Romania | of Bulgaria | of Serbia | of Turkmenistan | of Mongolia |
    of Saudi Arabia | of Bosnia | of Albania | of Montenegro | of North Macedonia | of the Russian Federation |
    of the Republic of | of the African Union | of the AU | of the Kurdistan Region | of the Kremlin |
    of the DPRK | of the Islamic Republic | of the Transitional`,
  number: `no. | no | nos. | nos | number | numbers | num. | nr. | nr | # | no.: | number: | n.`,
  filler: `the | from | international | binding | legally binding | landmark | key | historic | ceasefire | cease-fire |
    sanctions | unanimous | unanimously | so-called | relevant | previous | earlier | Chapter VII | named |
    called | known as | titled | 's | new | recent | latest | its`,
  including: `including | include | included | such as | like | namely | in particular | particularly | especially |
    notably | among them | i.e. | e.g. | inter alia`,
  and: `and | or | & | as well as | and also | then | followed by | along with | plus | and the | and also the |
    and its`,
  to: `to | through | until | up to | thru`,
  of: `of the | of | by the | by | from the | adopted by the | adopted unanimously by the |
    unanimously adopted by the | passed by the | approved by the | issued by the | voted by the | in the |
    at the | of the full`,
  its: `its | the Council’s own | council's`,
  adopt: `to adopt | to approve | to pass | adopt | adopts | adopted | adopting | passes | passed | passing | approve | approves | approved | approving |
    adoption of | passage of | approval of | issued | endorsed | renewed | voted for | voted on |
    unanimously adopted | unanimously passed | unanimously approved | has adopted | had adopted | has passed |
    had passed | gave its approval to | backed | backs | voted in favor of | voted in favour of | voted to adopt |
    voted unanimously to adopt | overwhelmingly adopted | overwhelmingly approved`,
  draft: `draft | drafts | drafted | draft resolution | draft resolutions | proposed resolution | resolution draft |
    proposed | proposal for | proposes | tabled | introduced | introduces | introducing | put forward | drew up | unveiled | floated | circulated | circulating | negotiating | potential | possible |
    failed | would-be | new draft | submitted | co-sponsored | sponsored | seek | seeks | seeking | sought |
    push for | pushing for | pushed for | call for | calling for | called for | calls for | wants | demanded |
    need | needs | require | requires | consider | considering | will vote on | to vote on | vote on`,
  veto: `veto | vetoes | vetoed | vetoing | block | blocks | blocked | blocking | rejected | rejects |
    failed to adopt | failed to pass | fails to adopt | failed to approve | refused to adopt | refuses to adopt | declined to adopt | refused to pass | not adopted | did not adopt | torpedoed | voted down | voting down |
    failed to get | failed to win | failed to garner | failed to secure | failed to gain | failed to receive | failed to muster | fell short of |
    did not get enough | did not receive enough | did not garner enough | did not get the | did not receive the | did not garner the`,
  not: `no | not a | not any | without a | without any | without another | without new | without | absent a | any |
    lack of a | lacking a | neither | not the | never a | not an | no new | another | if a | unless a |
    instead of a`,
  modifier: `UK-drafted | U.K.-drafted | British-drafted | French-drafted | American-drafted | Russian-drafted | Algerian-drafted |
    UK-sponsored | US-sponsored | U.S.-sponsored | U.S.-backed | US-backed | several | multiple | many | numerous | various | all | relevant | the relevant | pertinent | applicable |
    related | those | these | that | this | the | a | an | previous | prior | past | earlier | existing |
    current | recent | latest | new | binding | legally | longstanding | long-standing | unanimous | sanctions |
    successive | subsequent | respective | two | three | four | five | six | seven | eight | nine | ten |
    a dozen | dozens of | a series of | a number of | some | other | each | its | the following |
    key | landmark | historic | international | US-drafted | U.S.-drafted | recently adopted | adopted |
    United Nations | UN | every | such | certain | first | most recent | last`,
  lookAlike: `screen resolution | image resolution | display resolution | video resolution | native resolution |
    high resolution | low resolution | high-resolution | spatial resolution | pixel resolution |
    conflict resolution | dispute resolution | debt resolution | bank resolution | crisis resolution |
    problem resolution | New Year's resolution | New Year's resolutions | New Year resolution |
    New Year resolutions | new years resolution | HMS Resolution | USS Resolution | Resolution Island |
    Resolution Trust | Single Resolution Board | Single Resolution Mechanism | Gulf of Tonkin Resolution |
    Lahore Resolution | White House | House of Saud | opera house | Security Council Sanctions Committee |
    Security Council Committee | full house | open house | publishing house | cabinet minister |
    cabinet ministers`,
  definite: `that | this | the`,
  mechanism: `mechanism | framework | regime | sanctions regime | process | arrangement | formula`,
  committee: `Committee | Sanctions Committee | Panel of Experts | Monitoring Team`,
};
