/** Names of the Council's permanent members, by whose veto drafts fail, in all languages of the grammar. A star stands for any ending. */
export const POWER_WORDS: Readonly<Record<string, string>> = {
  USA: `United States | US | U.S. | Washington | American | America | États-Unis | américain* | Estados Unidos | EE.UU. | EE. UU. | EEUU | estadounidense* |
    EUA | Vereinigte Staaten | Vereinigten Staaten | USA | amerikanisch* | США | американск* | الولايات المتحدة | واشنطن | الأمريكي* | الأميركي* | أمريكا |
    أميركا | 美国 | 美國 | 미국 | 米国 | ארה"ב | ארצות הברית | آمریکا | ایالات متحده`,
  RUS: `Russia | Russian | Russians | Moscow | Kremlin | Russie | russe | russes | Moscou | Rusia | ruso | rusa | Moscú | Rússia | russo | russa |
    Russland* | russisch* | Moskau | Росси* | российск* | РФ | Москва | Москвы | Росія | Росії | Росію | російськ* | روسيا | الروسي* | موسكو |
    俄罗斯 | 俄羅斯 | 俄方 | 러시아 | ロシア | רוסיה | روسیه`,
  CHN: `China | Chinese | Beijing | Chine | chinois* | Pékin | chino | chinos | Pekín | chinês | chinesa | Pequim | chinesisch* | Peking | Китай |
    Китая | Китаем | Китаю | китайск* | Пекин* | КНР | الصين | الصيني* | بكين | 中国 | 中國 | 中方 | 중국 | סין | چین`,
  GBR: `Britain | British | United Kingdom | UK | U.K. | London | Royaume-Uni | britannique* | Londres | Reino Unido | británic* | Großbritannien |
    britisch* | Великобритани* | британск* | بريطانيا | البريطاني* | 英国 | 英國 | 영국 | בריטניה | بریتانیا`,
  FRA: `France | French | Paris | français* | Francia | francés | francesa | França | Frankreich* | französisch* | Франци* | французск* | فرنسا | الفرنسي* |
    法国 | 法國 | 프랑스 | フランス | צרפת | فرانسه`,
  SUN: `Soviet Union | Soviet | USSR | URSS | soviétique* | soviétic* | Sowjetunion | sowjetisch* | СССР | советск* | الاتحاد السوفياتي | الاتحاد السوفيتي | 苏联 | 蘇聯 | 소련 | ソ連`,
};
