const UN =
  /(?<!\p{L})(?:U\.?N|ONU|UNO|ООН)(?!\p{L})|United Nations|Nations [Uu]nies|Na[cç](?:iones|ões) Unidas|Vereinten Nationen/u;

/** Whether the words of an office hold the name of the United Nations ("secretario general de la ONU", "спецпосланник ООН"). */
export const namesUn = (words: string): boolean => UN.test(words);

const UN_OF_EAST = /联合国|聯合國|国連|유엔|(?:الأمم|الامم|لأمم|لامم) المتحدة|سازمان ملل|או["״]ם/u;

/** The same in Chinese, Japanese, Korean, Arabic, Persian and Hebrew ("联合国秘书长", "دبیرکل سازمان ملل"). */
export const namesUnInEast = (words: string): boolean => UN_OF_EAST.test(words);
