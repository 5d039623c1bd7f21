/**
 * The pack: the compiled facts in one file that opens without parsing.
 *
 * Layout, little-endian: the four bytes `PRMB`, the SHA-256 of everything after it (32 bytes),
 * a u32 with the header's length in bytes, the header (JSON, UTF-8), then the sections, each
 * starting at a multiple of eight. The checksum covers the header too: a changed offset
 * would otherwise give wrong facts.
 * A section is a typed array. A table of records is two sections: `NAME.offsets` (u32)
 * and `NAME.bytes` (JSON texts, one a record, UTF-8), so that one record is read alone.
 */
import * as v from 'valibot';

const MAGIC = 0x424d5250;
const FORMAT = 1;
const ALIGNMENT = 8;
const DIGEST_AT = 4;
const HEADER_LENGTH_AT = DIGEST_AT + 32;
const HEADER_AT = HEADER_LENGTH_AT + 4;

const sectionSchema = v.strictObject({
  type: v.picklist(['u8', 'u16', 'u32', 'i32']),
  offset: v.pipe(v.number(), v.integer(), v.minValue(0)),
  length: v.pipe(v.number(), v.integer(), v.minValue(0)),
});
const headerSchema = v.strictObject({
  format: v.literal(FORMAT),
  /** Date of the newest fact, ISO 8601. */
  asOf: v.string(),
  sections: v.record(v.string(), sectionSchema),
});

type Column = Uint8Array | Uint16Array | Uint32Array | Int32Array;
export type Sections = Readonly<Record<string, Column>>;

/** The pack cannot be used; `message` says what was wrong with which part. */
export class PackError extends Error {
  override name = 'PackError';
}

function typeOf(column: Column): 'u8' | 'u16' | 'u32' | 'i32' {
  if (column instanceof Uint8Array) return 'u8';
  if (column instanceof Uint16Array) return 'u16';
  if (column instanceof Uint32Array) return 'u32';
  return 'i32';
}

const aligned = (offset: number): number => Math.ceil(offset / ALIGNMENT) * ALIGNMENT;

async function sha256(bytes: Uint8Array<ArrayBuffer>): Promise<Uint8Array> {
  return new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
}

/** Lays the sections out as one pack; the same input gives the same bytes. */
export async function writePack(asOf: string, sections: Sections): Promise<Uint8Array<ArrayBuffer>> {
  const names = Object.keys(sections).sort();
  let size = 0;
  const placed = names.map((name) => {
    const column = sections[name] as Column;
    const offset = aligned(size);
    size = offset + column.byteLength;
    return { name, column, offset };
  });
  const header = {
    format: FORMAT,
    asOf,
    sections: Object.fromEntries(
      placed.map(({ name, column, offset }) => [name, { type: typeOf(column), offset, length: column.length }]),
    ),
  };
  const headerBytes = new TextEncoder().encode(JSON.stringify(header));
  const bodyAt = aligned(HEADER_AT + headerBytes.length);
  const pack = new Uint8Array(bodyAt + size);
  const view = new DataView(pack.buffer);
  view.setUint32(0, MAGIC, true);
  view.setUint32(HEADER_LENGTH_AT, headerBytes.length, true);
  pack.set(headerBytes, HEADER_AT);
  for (const { column, offset } of placed) {
    pack.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), bodyAt + offset);
  }
  pack.set(await sha256(pack.subarray(HEADER_LENGTH_AT)), DIGEST_AT);
  return pack;
}

/** The two sections of a table of records, to be spread into {@link writePack}'s. */
export function tableSections(name: string, records: readonly unknown[]): Sections {
  const encoder = new TextEncoder();
  const texts = records.map((record) => encoder.encode(JSON.stringify(record)));
  const offsets = new Uint32Array(records.length + 1);
  texts.forEach((text, i) => {
    offsets[i + 1] = (offsets[i] as number) + text.length;
  });
  const bytes = new Uint8Array(offsets[records.length] as number);
  texts.forEach((text, i) => {
    bytes.set(text, offsets[i]);
  });
  return { [`${name}.offsets`]: offsets, [`${name}.bytes`]: bytes };
}

/** Records of one kind in the pack, read and checked one at a time. */
export interface Table<T> {
  readonly length: number;
  /** Record number `i`, from 0. Throws {@link PackError} when there is none or it is not of its schema. */
  at(i: number): T;
}

/** An opened pack. */
export class Pack {
  readonly asOf: string;
  readonly #sections: ReadonlyMap<string, Column>;

  private constructor(asOf: string, sections: ReadonlyMap<string, Column>) {
    this.asOf = asOf;
    this.#sections = sections;
  }

  /**
   * Opens a pack and checks that nothing of it was cut or changed.
   * Throws {@link PackError} saying what is wrong.
   */
  static async open(bytes: Uint8Array<ArrayBuffer>): Promise<Pack> {
    if (bytes.length < HEADER_AT) throw new PackError(`the pack has only ${bytes.length} bytes`);
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    if (view.getUint32(0, true) !== MAGIC) throw new PackError('the file is not a pack of facts');
    const digest = await sha256(bytes.subarray(HEADER_LENGTH_AT));
    if (digest.some((byte, i) => byte !== bytes[DIGEST_AT + i])) {
      throw new PackError('the pack is damaged: its checksum differs');
    }
    const headerLength = view.getUint32(HEADER_LENGTH_AT, true);
    const bodyAt = aligned(HEADER_AT + headerLength);
    if (bodyAt > bytes.length) throw new PackError('the pack ends within its header');
    const header = parseHeader(bytes.subarray(HEADER_AT, HEADER_AT + headerLength));
    // Typed arrays need their alignment in the buffer, not in the view that was given.
    const body = bytes.byteOffset % ALIGNMENT === 0 ? bytes.subarray(bodyAt) : bytes.slice(bodyAt);
    const sections = new Map<string, Column>();
    for (const [name, { type, offset, length }] of Object.entries(header.sections)) {
      const Columns = { u8: Uint8Array, u16: Uint16Array, u32: Uint32Array, i32: Int32Array }[type];
      if (offset % ALIGNMENT !== 0 || offset + length * Columns.BYTES_PER_ELEMENT > body.length) {
        throw new PackError(`section ${name} lies outside the pack`);
      }
      sections.set(name, new Columns(body.buffer, body.byteOffset + offset, length));
    }
    return new Pack(header.asOf, sections);
  }

  u8(name: string): Uint8Array {
    return this.#column(name, Uint8Array);
  }
  u16(name: string): Uint16Array {
    return this.#column(name, Uint16Array);
  }
  u32(name: string): Uint32Array {
    return this.#column(name, Uint32Array);
  }
  i32(name: string): Int32Array {
    return this.#column(name, Int32Array);
  }

  /** The records written by {@link tableSections} under `name`. */
  table<S extends v.GenericSchema>(name: string, schema: S): Table<v.InferOutput<S>> {
    const offsets = this.u32(`${name}.offsets`);
    const bytes = this.u8(`${name}.bytes`);
    return {
      length: offsets.length - 1,
      at: (i) => {
        const start = offsets[i];
        const end = offsets[i + 1];
        if (start === undefined || end === undefined) throw new PackError(`${name} has no record ${i}`);
        const parsed = v.safeParse(schema, parseJson(bytes.subarray(start, end), `${name} record ${i}`));
        if (!parsed.success) throw new PackError(`${name} record ${i}: ${parsed.issues[0].message}`);
        return parsed.output;
      },
    };
  }

  #column<C extends Column>(name: string, Kind: abstract new (...args: never[]) => C): C {
    const column = this.#sections.get(name);
    if (column === undefined) throw new PackError(`the pack lacks section ${name}`);
    if (!(column instanceof Kind)) throw new PackError(`section ${name} is of another type`);
    return column;
  }
}

const decoder = new TextDecoder('utf-8', { fatal: true });

function parseJson(bytes: Uint8Array, what: string): unknown {
  try {
    return JSON.parse(decoder.decode(bytes));
  } catch {
    throw new PackError(`${what} cannot be read`);
  }
}

function parseHeader(bytes: Uint8Array): v.InferOutput<typeof headerSchema> {
  const parsed = v.safeParse(headerSchema, parseJson(bytes, 'the header of the pack'));
  if (!parsed.success) throw new PackError(`the header of the pack: ${parsed.issues[0].message}`);
  return parsed.output;
}
