import process from 'node:process';

const OLDEST = { major: 20, minor: 19 };

/** Ends the program with a clear word where Node is too old for the tools. */
export function checkNode() {
  const [major = 0, minor = 0] = process.versions.node.split('.').map(Number);
  if (major > OLDEST.major || (major === OLDEST.major && minor >= OLDEST.minor)) return;
  console.error(`Preamble needs Node ${OLDEST.major}.${OLDEST.minor} or newer; this is ${process.versions.node}.`);
  console.error('Install a newer one from https://nodejs.org and try again.');
  process.exit(1);
}
