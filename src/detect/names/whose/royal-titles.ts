const ROYAL =
  /^(?:king|queen|sultan|emir|pope|roi|reine|pape|rey|reina|papa|rei|rainha|könig|königin|papst|короле?в?|султан|эмир|папа|емір|ملك|الملك|السلطان|أمير|الأمير|البابا|پادشاه|ملکه|ה?מל(?:ך|כ[הת])|国王|國王|女王|天皇|教皇|教宗|法王|국왕|여왕|교황)\p{L}{0,3}$/iu;

/** Whether a title is a throne's, a pope's included: whoever bears it reigns, and holds no other office of the kind ("الملك حسين" is no president of the name). */
export const isRoyalTitle = (title: string | undefined): boolean => title !== undefined && ROYAL.test(title);
