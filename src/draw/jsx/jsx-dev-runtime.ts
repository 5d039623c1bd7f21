/** What the compiler imports instead of `jsx-runtime.ts` where nothing is bundled. */
export { Fragment, type JSX, jsx as jsxDEV } from './jsx-runtime.ts';
