/**
 * The host's own style but for its direction and whether it shows, inline and important: the page's rules must not reach it, not even
 * `* { … !important }`: `all` comes first, what follows is what its initial values are not to be. It is set through the style object, which no content security policy forbids.
 */
export const HOST_STYLE: Readonly<Record<string, string>> = {
  all: 'initial',
  position: 'fixed',
  left: '0',
  top: '0',
  width: '320px',
  'max-width': 'calc(100% - 16px)',
  'z-index': '2147483647',
  contain: 'layout style',
};

/** Around the card, inside the shadow root. */
export const FRAME_CSS = `
.frame {
  box-sizing: border-box;
  inline-size: 100%;
  max-block-size: inherit;
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid light-dark(#c9d0d8, #444b55);
  border-radius: 6px;
  box-shadow: 0 1px 2px rgb(0 0 0 / 12%), 0 6px 24px rgb(0 0 0 / 16%);
  background: light-dark(#ffffff, #191b1f);
  scrollbar-width: thin;
  scrollbar-color: light-dark(#b4bcc6, #555d68) transparent;
}
.frame[data-theme="light"] { color-scheme: light; }
.frame[data-theme="dark"] { color-scheme: dark; }
.frame:focus { outline: none; }
.frame:focus-visible { outline: 2px solid light-dark(#00659c, #6cc3ef); outline-offset: 1px; }
@media print { :host { display: none !important; } }
`;
