/** Words by which a text tells what kind of matter it means, all languages; folded parts of words. */
export const KIND_WORDS: Readonly<Record<string, string>> = {
  sanctions: `sanction | embargo | asset freeze | travel ban | missile | nuclear | arms deal | weapons | санкци | эмбарго | ракет |
    ядерн | عقوبات | حظر | صاروخ | نووي | 制裁 | 禁运 | 禁運 | 导弹 | 導彈 | 飛彈 | 核 | sanktion | rakete | sanción | sanciones | misil | sanção | sanções |
    míssil | 제재 | 미사일 | 핵 | ミサイル | 核実験 | санкці | تحریم | موشک | סנקציות | טיל`,
  mission: `peacekeep | blue helmet | casques bleus | cascos azules | peace mission | mandate of the mission | миротвор | حفظ السلام |
    قوات الأمم المتحدة | 维和 | 維和 | blauhelm | friedenstruppe | capacetes azuis | forças de paz | 평화유지 | 平和維持 | صلحبان | כוח או"ם`,
  tribunal: `tribunal | war crimes court | cour pénale | corte penal | трибунал | محكمة جنائية | 法庭 | strafgerichtshof | 재판소`,
};
