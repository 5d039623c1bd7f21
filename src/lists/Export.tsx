import { useList } from './list-context.ts';
import { mentionRows } from './mention-rows.ts';
import { mentionsCsv } from './mentions-csv.ts';
import { mentionsJson } from './mentions-json.ts';
import type { FrameState } from './tab-host.ts';

/** By it spreadsheets know UTF-8. */
const BYTE_ORDER_MARK = '\ufeff';
/** How long a browser may take to fetch what it was told to keep, in ms. */
const UNTIL_FETCHED = 60_000;

/** Gives the reader a file, made here. */
function keepFile(name: string, type: string, text: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(new Blob([text], { type }));
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), UNTIL_FETCHED);
}

/** Buttons that give all mentions of a page as a file. */
export function Export({ frames, site }: { frames: readonly FrameState[]; site: string }) {
  const { say } = useList();
  const keep = (form: 'csv' | 'json'): void => {
    const rows = mentionRows(frames, say);
    const name = `preamble-${site}.${form}`;
    if (form === 'csv') keepFile(name, 'text/csv;charset=utf-8', BYTE_ORDER_MARK + mentionsCsv(rows));
    else keepFile(name, 'application/json', mentionsJson(rows));
  };
  return (
    <p class="note export">
      {say('export_all')}{' '}
      <button type="button" class="text-button" onClick={() => keep('csv')}>
        CSV
      </button>{' '}
      <button type="button" class="text-button" onClick={() => keep('json')}>
        JSON
      </button>
    </p>
  );
}
