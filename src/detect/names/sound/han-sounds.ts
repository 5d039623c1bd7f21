/**
 * The characters by which the Chinese press writes foreign names, by the sound for which they stand there
 * (Xinhua's usual transliteration, not the language's own reading: 尔 is an "l" or "r", 夫 a "v" or "f");
 * C, J and S are the sounds of "church", "judge" and "ship".
 */
const TABLE =
  'a:阿 ab:卜 ai:艾爱埃愛 an:安昂 ao:奧 b:布 ba:巴芭 bai:拜 ban:班邦 bao:鲍鮑保葆 be:贝貝 ben:本 bi:比彼别別毕畢 bin:宾賓 ' +
  'bo:博伯勃 C:奇切契恰 Cai:柴采 Can:昌钱 Ce:彻車 Ci:齐齊 Cin:钦琴欽 Cu:丘楚 Cun:春 d:德 da:达達 dai:代戴 dan:丹当當 ' +
  'deng:邓登鄧 di:迪蒂地底 ding:丁 do:多道 du:杜都 dun:敦 e:厄额 en:恩 er:耳 fa:法 fan:范凡 fe:费菲費斐 fen:芬 ' +
  'feng:冯 fo:佛 fu:福富 g:格 ga:加嘎伽 gan:甘冈岡 gao:高 ge:盖蓋戈 gen:根 go:果哥 gong:贡貢功 gu:古顾 gua:瓜 gui:圭 ' +
  'ha:哈 hai:海 han:汉罕漢翰汗 he:赫黑 hen:亨 hi:希 ho:豪霍侯 hong:洪 hu:胡扈 hua:华華 huai:怀 hui:惠 i:伊 in:因英 ' +
  'iu:于 Ja:贾賈 Jan:詹 Je:杰傑 Ji:吉季 Jin:津 Jo:焦乔喬 Jon:琼瓊 Ju:朱居久 Jun:君 Jung:荣 k:克 ka:卡夸 kai:凯凱 ' +
  'kan:坎康 kao:考 ke:柯 kem:肯 ki:基 kin:金 ko:科 kon:孔 ku:库庫 kui:奎 kun:昆 l:尔爾 la:拉 lai:莱赖萊賴 ' +
  'lan:兰朗蘭 lao:劳勞 le:勒雷 li:里利丽莉立理历歷烈裡 lian:连廉良 lin:林琳 liu:柳留 lo:洛罗羅 long:隆龙龍 lu:卢鲁路盧魯 lue:略 ' +
  'lun:伦倫 lü:吕 m:姆 ma:马玛馬瑪 mai:迈麦邁麥 man:曼芒 mao:毛茂 me:梅默 men:门門 meng:蒙孟 mi:米密 min:明敏 mo:莫摩 ' +
  'mu:穆 na:纳娜納那 nai:奈 nan:南 nao:瑙 nei:内內 nen:嫩 ni:尼妮 nie:涅 nin:宁寧 niu:纽紐 no:诺諾 nong:农 nu:努 ' +
  'o:奥欧歐 ong:翁 p:普 pa:帕 pai:派 pan:潘 pe:佩 pen:彭 peng:蓬 pi:皮匹 pin:平 po:波 pu:蒲 re:热熱 ren:仁 ' +
  'ri:日 rong:容 ru:茹 s:斯 S:什施 sa:萨薩 Sa:沙莎夏 sai:赛賽 Sam:尚 san:桑 San:山 Sao:肖 se:塞瑟 Se:谢舍歇謝 ' +
  'sen:森 Sen:申 Seng:盛 si:西锡席 Si:史 sin:辛欣信 so:索 So:绍紹 song:松颂 su:苏素蘇 Su:舒 Sue:雪 Sui:隋 ' +
  'sun:孙逊孫遜 t:特 ta:塔他 tai:泰 tan:坦唐 tang:汤 teng:滕藤 ti:提 tin:廷汀 to:托 tong:通 ts:茨 tso:措 tu:图圖 ' +
  'tun:顿頓 u:乌烏武伍 v:夫弗 va:瓦 van:万旺萬 ve:韦韋 ven:文温 vi:维威維 vo:沃 wei:魏 ya:亚娅雅亞婭 yan:扬延杨揚 yao:尧姚堯 ' +
  'ye:耶叶葉 yi:义依易義 yin:殷 yo:约約 yong:永 you:尤优優 yun:云雲 z:兹茲 za:扎 zai:载 zan:赞 ze:泽澤 zen:曾 zo:佐 ' +
  'zu:祖';

/** The sound of each character, Simplified or Traditional. */
export const HAN_SOUNDS: ReadonlyMap<string, string> = new Map(
  TABLE.split(' ').flatMap((entry) => {
    const [sound = '', characters = ''] = entry.split(':');
    return Array.from(characters, (character) => [character, sound] as const);
  }),
);
