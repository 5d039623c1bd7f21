import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { keptPack } from '../src/cli/facts-file.ts';
import { keptScores, scoreLines } from './mutate/score.ts';
import { RESULTS, runStryker } from './mutate/stryker.ts';

const USAGE = `Usage: npm run mutate -- [PLACE…] [--near] [--score] [--anew]
Changes the code of PLACE (folders or files; by default every folder of src/detect) in many small ways and
runs the unit tests of the detection against each change. What no test notices is listed.

  --near   run only the tests that stand in the folder of the same name: quick, and finds less
  --score  only print the score of the kept results
  --anew   test every change again, not only those that the code or the tests have made new`;
const DETECT = 'src/detect';

/** Folders and loose files of the detection, each of which keeps results of its own. */
async function places(): Promise<string[]> {
  const entries = await readdir(DETECT, { withFileTypes: true });
  const folders = entries.filter((entry) => entry.isDirectory()).map(({ name }) => join(DETECT, name));
  return [...folders, join(DETECT, 'detect.ts')];
}

const { values, positionals } = parseArgs({
  options: {
    near: { type: 'boolean' },
    score: { type: 'boolean' },
    anew: { type: 'boolean' },
    help: { type: 'boolean', short: 'h' },
  },
  allowPositionals: true,
});
if (values.help) {
  console.log(USAGE);
} else {
  if (!values.score) {
    const pack = await keptPack();
    for (const place of positionals.length > 0 ? positionals : await places()) {
      await runStryker(place, pack, { near: values.near ?? false, anew: values.anew ?? false });
    }
  }
  console.log(scoreLines(await keptScores(RESULTS)).join('\n'));
}
