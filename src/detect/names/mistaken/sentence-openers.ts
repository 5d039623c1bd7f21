/**
 * Words that stand capitalised before a surname at the head of a sentence without being a given name
 * ("Meanwhile Putin …"). Any other capitalised word there reads as one ("Hunter Biden").
 */
const OPENERS = new Set(
  (
    'a about according after again against ahead all along already also although amid among an and another as asked at ' +
    'because before behind below besides beyond both but by can could did do does down during each either even ever every ' +
    'for from further had has have he hence here how however i if in indeed inside instead into is it its just last later ' +
    'like many may maybe meanwhile more moreover most much neither next no nor not now of off often on once one only ' +
    'or other our out outside over perhaps quoting rather says she should since so some soon still such than that the ' +
    'their then there therefore these they this those though through throughout thus to today together tomorrow too toward ' +
    'towards under unless unlike until up upon was watch we were what whatever when where whereas whether which while who ' +
    'whom why will with within without would yes yesterday yet you ' +
    'ma mon mes ta ton tes nos vos votre leurs cela ça ceci quel quelle quelques chaque tout toute tous puisque parmi ' +
    'mi mis tu tus vuestro vuestra meu minha meus minhas seu sua num numa isso isto aquele ' +
    'à ainsi alors après au aussi aux avant avec car ce ces cet cette chez comme contre dans de depuis des donc du elle ' +
    'elles en encore enfin ensuite entre et hier il ils la le les leur lors lorsque mais même ni notre or où ou par parce ' +
    'pendant plus pour pourquoi puis quand que qui sa sans se selon ses si son sous sur tandis tant toutefois un une vers voici ' +
    'ayer anoche mañana ontem amanhã demain merci gracias obrigado viva vive bravo thanks thank dear hello goodbye ' +
    'al además ahora ante antes así aunque bajo cada como con contra cuando del desde después donde durante el ella ellos ' +
    'entonces era es esta este esto hasta hoy incluso la las lo los luego mientras ni no nuestro o para pero por porque ' +
    'pues que quien según ser si sin sobre su sus también tampoco tras un una y ya ' +
    'ao aos após as até com da das do dos e em ele ela enquanto hoje já mas na nas nem no nos o os ou para pela pelo por ' +
    'porém quando que se segundo sem sob sobre também um uma ' +
    'а без бы был в во вот все всё да даже для до его ее её если же за зато и из или именно их к как когда кроме кто ли ' +
    'лишь между мы на над не но о об однако он она они от перед по под после поэтому при про ранее с сам сегодня со также ' +
    'там тем теперь то тогда только у уже хотя что чтобы эта это этот я ' +
    'але від для до за з із і й коли крім на не ні однак перед під після по про проте раніше та також тепер тому у хоча це що якщо'
  ).split(' '),
);

/** A participle or adverb in front of a name is no given name either ("Embattled Netanyahu"). */
const DESCRIBING = /(?:ly|ed|ing)$/;

/** Whether a capitalised word at the head of a sentence leaves the next word a surname of its own. */
export const opensSentence = (word: string): boolean => OPENERS.has(word.toLowerCase()) || DESCRIBING.test(word);
