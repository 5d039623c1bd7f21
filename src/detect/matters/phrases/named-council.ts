/** How far behind the head what is said of it may stand. */
const REACH = 200;
const COUNCIL =
  "(?:un |u\\.n\\. |united nations |uno?-)?(?:security council|conseil de securite|consejo de seguridad|conselho de seguranca|sicherheitsrate?s?|советом безопасности|совет безопасности|совбез(?:ом)?|радою безпеки|рада безпеки|радбез(?:ом)?)(?: (?:de la onu|de l'onu|da onu|оон|der (?:un|uno|vereinten nationen)))?";
const DONE =
  'adopted|passed|approved|adoptee|votee|approuvee|adoptada|aprobada|aprovada|adotada|verabschiedet|angenommen|beschlossen|gebilligt|принята|одобрена|ухвалена|прииня[тл]а|схвалена';
/** "The resolution was adopted by the Security Council on …", "wurde vom Sicherheitsrat am … verabschiedet"; folded. */
// bounded: REACH
const byNamedCouncil = new RegExp(
  String.raw`^[^,;:.()]{0,60} (?:was|has been|had been|a ete|avait ete|fue|ha sido|foi|wurde|была|була)(?: \p{L}{2,16}){0,3} (?:(?:${DONE})(?: \p{L}{2,16}){0,2} (?:(?:by the|par le|por el|pelo) )?${COUNCIL}|(?:vom|durch den) ${COUNCIL} [^,;:()]{0,70}(?:${DONE}))(?!\p{L})`,
  'u',
);
/** "…, die der Sicherheitsrat am Montag verabschiedete", "that the Security Council adopted on …"; folded. */
// bounded: REACH
const councilAdopted = new RegExp(
  String.raw`^,? (?:die der|which the|that the|que le|que el|que o|котор(?:ую|ои)|яку) ${COUNCIL}(?: [^ ,;:()]{1,14}){0,6} (?:adopted|passed|approved|(?:a|avait) (?:adopte|vote|approuve)e?|adopta|aprobo|adopto|habia aprobado|ha aprobado|aprovou|adotou|verabschiedete|verabschiedet hatt?e?|annahm|beschloss|billigte|принял|одобрил|утвердил|ухвали(?:ла|в)|прииня(?:ла|в)|схвали(?:ла|в))(?!\p{L})`,
  'u',
);

/** Whether what stands behind a head names the Council as the one that adopted it. */
export const isAdoptedByNamedCouncil = (behind: string): boolean => {
  const said = behind.slice(0, REACH);
  return byNamedCouncil.test(said) || councilAdopted.test(said);
};
