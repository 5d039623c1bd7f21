import { useRef, useState } from 'preact/hooks';
import { readSettingsFile, writeSettingsFile } from '../platform/settings-file.ts';
import { useOptions } from './options-context.ts';

/** Names of the file and, isolated from the sentence around them, of places in it. */
const FILE_NAME = 'preamble-settings.json';
const isolated = (words: string): string => `\u2068${words}\u2069`;

/** The settings as a file: saved, and loaded whole or not at all. */
export function MoveSection() {
  const { host, state, say, run } = useOptions();
  const [problem, setProblem] = useState<string>();
  const [sites, setSites] = useState<readonly string[]>([]);
  const input = useRef<HTMLInputElement>(null);
  const load = async (file: File): Promise<void> => {
    const read = readSettingsFile(await file.text());
    if (!read.ok) {
      const places = isolated(read.places.join(', '));
      setProblem(read.places.length === 0 ? say('import_no_json') : say('import_wrong', places));
      return;
    }
    setProblem(undefined);
    setSites(read.sitesOn.filter((site) => !state.sitesOn.includes(site)));
    const before = state.settings;
    run(
      host.change(() => read.settings),
      { words: say('options_imported'), undo: () => host.change(() => before) },
    );
  };
  return (
    <section>
      <h2>{say('options_move')}</h2>
      <div class="buttons">
        <button
          type="button"
          class="button"
          onClick={() => host.save(FILE_NAME, writeSettingsFile(state.settings, state.sitesOn))}
        >
          {say('options_export')}
        </button>
        <button type="button" class="button" onClick={() => input.current?.click()}>
          {say('options_import')}
        </button>
        <input
          ref={input}
          type="file"
          accept="application/json,.json"
          hidden
          aria-label={say('options_import')}
          onChange={(event) => {
            const [file] = event.currentTarget.files ?? [];
            if (file !== undefined) void load(file);
            event.currentTarget.value = '';
          }}
        />
        {sites.length > 0 && (
          <button
            type="button"
            class="button main"
            onClick={() => run(host.allow(sites).then((given) => given && setSites([])))}
          >
            {say('options_import_sites')}
          </button>
        )}
      </div>
      {problem !== undefined && (
        <p role="alert" class="failed">
          {problem}
        </p>
      )}
    </section>
  );
}
