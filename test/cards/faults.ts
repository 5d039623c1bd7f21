/**
 * What is wrong with a drawn card for any reader, told from its HTML: parts without content, gaps in sentences,
 * unsafe links. Works on text alone, so that every card of the facts can be looked at.
 */
export function faultsIn(html: string): string[] {
  const faults: string[] = [];
  for (const [element] of html.matchAll(CLOSED_EMPTY)) {
    if (!/ aria-(label|hidden)=/.test(element)) faults.push(`empty ${element}`);
  }
  const bare = withoutEmpty(html);
  for (const [section, heading = ''] of bare.matchAll(/<section[^>]*><h3[^>]*>([^<]*)<\/h3><\/section>/g)) {
    faults.push(`section without content: ${heading || section}`);
  }
  if (/<details[^>]*><summary>[^<]*<\/summary><\/details>/.test(bare)) faults.push('nothing to unfold');
  for (const [, attributes = ''] of html.matchAll(/<a ([^>]*)>/g)) {
    if (!/ ?href="https:\/\//.test(attributes)) faults.push(`link with ${attributes}`);
    if (!attributes.includes('rel="noopener noreferrer"') || !attributes.includes('target="_blank"')) {
      faults.push(`open link with ${attributes}`);
    }
  }
  const text = html.replaceAll(/<[^>]*>/g, '');
  const gap = GAPS.exec(text);
  if (gap !== null) faults.push(`text has ${gap[0]}`);
  const ids = [...html.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id);
  if (new Set(ids).size !== ids.length) faults.push('an id twice');
  return faults;
}

const GAPS = /\b(?:undefined|NaN|null|Invalid Date)\b|\[object|&quot;&quot;|“”|\(\)|\$/;
/** Elements that must say something. */
const CLOSED_EMPTY = /<(p|li|ul|dl|dt|dd|table|tr|th|td|button|a|h2|h3|section|details|summary|bdi)\b[^>]*>\s*<\/\1>/g;
const ANY_EMPTY = /<(\w+)\b(?![^>]* aria-label=)[^>]*>\s*<\/\1>/g;

/** HTML without the elements that hold nothing, however deep: what is left has words. */
function withoutEmpty(html: string): string {
  const less = html.replaceAll(ANY_EMPTY, '');
  return less === html ? html : withoutEmpty(less);
}
