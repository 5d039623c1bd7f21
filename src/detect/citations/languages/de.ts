import type { Words } from './words.ts';

export const german: Words = {
  resolution: `Resolution | Entschließung | Res.`,
  resolutions: `Resolutionen | Entschließungen`,
  councilResolution: `Sicherheitsratsresolution | UN-Sicherheitsratsresolution | Sicherheitsrats-Resolution |
    UN-Sicherheitsrats-Resolution | UNO-Sicherheitsratsresolution | Sicherheitsratsbeschluss |
    UN-Sicherheitsratsbeschluss | Sicherheitsratsbeschlusses | UNO-Sicherheitsratsbeschluss |
    UN-Sicherheitsrat-Resolution | Sicherheitsrat-Resolution | UNSR-Resolution | Sicherheitsratssanktionen`,
  councilResolutions: `Sicherheitsratsresolutionen | UN-Sicherheitsratsresolutionen | Sicherheitsrats-Resolutionen |
    UN-Sicherheitsrats-Resolutionen | Sicherheitsratsbeschlüsse | Sicherheitsratsbeschlüssen |
    UN-Sicherheitsratsbeschlüsse | UN-Sicherheitsratsbeschlüssen | UNO-Sicherheitsratsresolutionen`,
  unResolution: `UN-Resolution | UNO-Resolution | VN-Resolution | UN-Nahostresolution | UN-Sanktionsresolution |
    UN-Entschließung`,
  unResolutions: `UN-Resolutionen | UNO-Resolutionen | VN-Resolutionen | UN-Sanktionsresolutionen`,
  council: `Sicherheitsrat | Sicherheitsrats | Sicherheitsrates | Sicherheitsrate | UN-Sicherheitsrat |
    UN-Sicherheitsrats | UN-Sicherheitsrates | UNO-Sicherheitsrat | UNO-Sicherheitsrats | UNO-Sicherheitsrates |
    VN-Sicherheitsrat | VN-Sicherheitsrats | VN-Sicherheitsrates | Uno-Sicherheitsrat | Weltsicherheitsrat |
    Weltsicherheitsrats | Weltsicherheitsrates | Sicherheitsrat der Vereinten Nationen |
    Sicherheitsrats der Vereinten Nationen | Sicherheitsrates der Vereinten Nationen | Sicherheitsrat der UN |
    Sicherheitsrats der UN | Sicherheitsrat der UNO | Sicherheitsrats der UNO | Sicherheitsrates der UNO`,
  un: `Vereinten Nationen | Vereinte Nationen | VN`,
  assembly: `Generalversammlung | UN-Generalversammlung | UN-Vollversammlung | UNO-Vollversammlung |
    UNO-Generalversammlung | Vollversammlung | Generalversammlung der Vereinten Nationen |
    Vollversammlung der Vereinten Nationen`,
  humanRights: `Menschenrechtsrat | Menschenrechtsrats | UN-Menschenrechtsrat | UN-Menschenrechtsrats |
    UNO-Menschenrechtsrat | Menschenrechtskommission | Menschenrechtsrates`,
  otherBody: `Bundestag | Bundestags | Bundestages | Bundesrat | Bundesrats | EU-Parlament | EU-Parlaments |
    Europaparlament | Europaparlaments | Europäischen Parlaments | Europäisches Parlament | Parlament |
    Parlaments | Landtag | Landtags | Nationalrat | Nationalrats | Repräsentantenhaus | Repräsentantenhauses |
    Senat | Senats | Kongress | Kongresses | Knesset | Duma | Nationalversammlung | Arabischen Liga |
    Afrikanischen Union | Europarat | Europarats | Gouverneursrat | Gouverneursrats | IAEA | Parteitag |
    Parteitags | Gemeinderat | Stadtrat | Stadtrats | Völkerbund | Völkerbunds | EU-Kommission`,
  otherCouncil: `Nationaler Sicherheitsrat | Nationalen Sicherheitsrat | Nationalen Sicherheitsrats |
    Nationalen Sicherheitsrates | Nationale Sicherheitsrat | russischen Sicherheitsrats |
    russischen Sicherheitsrat | russischer Sicherheitsrat | russische Sicherheitsrat |
    russischen Sicherheitsrates | Sicherheitsrat Russlands | Sicherheitsrats Russlands |
    Sicherheitsrat der Russischen Föderation | Sicherheitsrats der Russischen Föderation |
    Obersten Nationalen Sicherheitsrat | Obersten Nationalen Sicherheitsrats | ukrainischen Sicherheitsrats |
    ukrainischen Sicherheitsrat | Bundessicherheitsrat | Bundessicherheitsrats |
    Sicherheits- und Verteidigungsrat | US-Sicherheitsrat | US-Sicherheitsrats | Friedens- und Sicherheitsrat |
    Sicherheitsrat der USA`,
  councilOwner: `des Unternehmens | der Firma | der Gesellschaft | des Konzerns | der Bank | der Stadt | der Universität | des Vereins |
    Russlands | von Russland | der Russischen Föderation | der Ukraine | von Belarus | in Belarus |
    Kasachstans | Armeniens | Georgiens | der Türkei | Irans | des Iran | Israels | Pakistans | des Kremls |
    des Kreml | der Afrikanischen Union | der AU | der USA | des Landes`,
  number: `Nr. | Nr | Nummer | Nrn. | Nummern`,
  filler: `die | internationale | sogenannte | historische | völkerrechtlich bindende | bindende | mit der | seine |
    seiner | seinen`,
  including: `insbesondere | insbesondere die | darunter | darunter die | einschließlich | einschließlich der | wie |
    wie die | etwa | etwa die | vor allem | namentlich | unter anderem | nämlich`,
  and: `und | oder | sowie | und die | und der | sowie die | sowie der`,
  to: `bis`,
  of: `des | der | vom | von | vor dem | im | beim`,
  its: `seine | seiner | seinen | ihre | ihrer | ihren`,
  adopt: `verabschiedet | verabschiedete | verabschieden | angenommen | nahm | nimmt | beschloss | beschließt |
    beschlossen | billigt | billigte | gebilligt | verabschiedeten | billigten | nahmen | Annahme der | Verabschiedung der | stimmte | stimmt`,
  draft: `vorgeschlagene | vorgeschlagenen | Resolutionsentwurf | Resolutionsentwurfs | Resolutionsentwürfe | Entwurf | Entwurfs | Entwurf einer | neue |
    neuen | Entwurf für eine | braucht | brauchen | benötigt | bedarf einer`,
  veto: `Veto | blockiert | blockierte | blockieren | abgelehnt | scheiterte | gescheitert |
    lehnte | nicht angenommen | durchgefallen | keine Mehrheit | verfehlte | nicht die erforderliche | nicht die erforderlichen |
    nicht die nötige | nicht die nötigen | nicht die notwendige | nicht die notwendigen | nicht genug Stimmen | nicht genügend Stimmen |
    stimmte gegen eine`,
  not: `keine | keiner | ohne | ohne eine | nicht | ohne neue | weder`,
  modifier: `mehrere | mehreren | mehrerer | zahlreiche | zahlreichen | zahlreicher | alle | aller | allen | einschlägige |
    einschlägigen | einschlägiger | relevante | relevanten | diese | dieser | diesen | jene | frühere | früheren |
    früherer | bisherigen | die | der | den | eine | einer | einschlägig | verschiedene | verschiedenen | viele |
    vieler | zwei | drei | vier | fünf | entsprechenden | entsprechende | bestehende | bestehenden | geltende |
    geltenden | seine | seiner | seinen | bindende | bindenden | jüngste | jüngsten | einstimmig`,
  lookAlike: `Auflösung | Bildschirmauflösung | Sanktionsausschuss des Sicherheitsrats`,
  definite: `diese | dieser | die | jene`,
  mechanism: `Mechanismus | Regime | Sanktionsregime`,
  committee: `Ausschuss | Sanktionsausschuss | Komitee | Sanktionskomitee`,
};
