/**
 * A long article of our own making, shaped like those of news sites: navigation, teasers,
 * paragraphs with links and stressed words, captions, a list of comments.
 * The same size always gives the same article.
 */

const WORDS = (
  'the river rose again in the night and people of the lower town carried chairs books and bread to the hill ' +
  'while officials counted boats and promised that the bridge would hold until morning when engineers from the ' +
  'capital were due with pumps and sandbags nobody had slept much and the market square stood empty under grey rain'
).split(' ');
const MENTIONS = ['Security Council resolution 1701 (2006)', 'António Guterres', 'S/2023/171', 'Vladimir Putin'];
const WORDS_PER_MENTION = 100;

export const BENCH_MENTIONS: readonly string[] = MENTIONS;

/** HTML of an article with about `size` units of text. */
export function benchArticle(size: number): string {
  let word = 0;
  let units = 0;
  const next = (): string => {
    word += 1;
    let text = WORDS[(word * 7 + (word >> 4)) % WORDS.length] as string;
    if (word % WORDS_PER_MENTION === 0) text = MENTIONS[(word / WORDS_PER_MENTION) % MENTIONS.length] as string;
    else if (word % 11 === 0) text = text.charAt(0).toUpperCase() + text.slice(1);
    if (word % 13 === 0) text += '.';
    units += text.length + 1;
    return text;
  };
  const run = (words: number): string => Array.from({ length: words }, next).join(' ');
  const paragraph = (i: number): string => {
    const inline = [`<a href="#${i}">${run(4)}</a>`, `<em>${run(2)}</em>`, `<strong>${run(3)}</strong>`];
    return `<p class="text">${run(28)} ${inline[i % 3]} ${run(25)}${i % 2 ? ` <a href="#x${i}">${run(3)}</a> ${run(12)}` : ''}</p>\n`;
  };
  const parts: string[] = [];
  for (let i = 0; units < size; i++) {
    if (i % 12 === 6) parts.push(`<h2>${run(6)}</h2>\n`);
    if (i % 20 === 10) parts.push(`<figure><img alt="" src="data:,"><figcaption>${run(14)}</figcaption></figure>\n`);
    if (i % 30 === 15) parts.push(`<aside><ul>${`<li><a href="#t${i}">${run(7)}</a></li>`.repeat(5)}</ul></aside>\n`);
    parts.push(paragraph(i));
  }
  const nav = Array.from({ length: 20 }, (_, i) => `<li><a href="#n${i}">Section ${i}</a></li>`).join('');
  return (
    `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>A long article</title></head><body>` +
    `<header><nav><ul>${nav}</ul></nav></header><main><article><h1>The river rose again</h1>` +
    `<p class="byline"><time datetime="2024-03-01">1 March 2024</time></p>\n${parts.join('')}</article></main></body></html>`
  );
}
