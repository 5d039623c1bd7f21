/** Hosts to which a card may lead; a name that begins with a dot stands for all hosts under it. */
const ALLOWED_HOSTS: readonly string[] = [
  '.un.org',
  '.unmissions.org',
  'www.securitycouncilreport.org',
  'en.wikipedia.org',
  'www.icty.org',
  'www.irmct.org',
  'unictr.irmct.org',
  'www.unwomen.org',
];

/** Whether a card may lead to an address: over https, on the usual port, without credentials, to a host of the list. */
export function isAllowedLink(url: string): boolean {
  if (!URL.canParse(url)) return false;
  const { protocol, host, username, password } = new URL(url);
  return (
    protocol === 'https:' &&
    username === '' &&
    password === '' &&
    ALLOWED_HOSTS.some((allowed) => (allowed.startsWith('.') ? host.endsWith(allowed) : host === allowed))
  );
}
