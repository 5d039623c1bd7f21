const UN =
  /(?<!\p{L})(?:U\.?N|ONU|UNO|ООН)(?!\p{L})|United Nations|Nations [Uu]nies|Na[cç](?:iones|ões) Unidas|Vereinten Nationen/u;

/** Whether the words of an office hold the name of the United Nations ("secretario general de la ONU", "спецпосланник ООН"). */
export const namesUn = (words: string): boolean => UN.test(words);
