import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import process from 'node:process';
import { compileFacts } from './compile.ts';

// Compiles facts/ into the pack, written to the path given, else to .cache/facts.pack.
const path = resolve(process.argv[2] ?? '.cache/facts.pack');
const pack = await compileFacts();
await mkdir(dirname(path), { recursive: true });
await writeFile(path, pack);
console.log(`facts: ${(pack.length / 1e6).toFixed(1)} MB in ${path}`);
