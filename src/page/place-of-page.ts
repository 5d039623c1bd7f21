/**
 * The host whose page this is, as settings name it. A frame without an address of its own (`about:srcdoc`)
 * has that of the page that made it, also where it is shut off from it (`sandbox`).
 */
export function pageHost(): string {
  return new URL(URL.canParse(origin) ? origin : pageAddress()).hostname;
}

/** The address of the article: that of the page around it for a frame without one. */
export function pageAddress(): string {
  return location.protocol === 'about:' ? document.baseURI : location.href;
}
