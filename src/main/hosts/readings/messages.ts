import type { OperationLabel } from '@main/db/operations';
import type { Client } from '@main/services/library/client';
import { Sealed, seal } from '@shared/contract/sealed';
import type { Day } from '@shared/domain/day';

/** What a reading thread is started with: the dossier, as this process holds it. Never written anywhere. */
export type ThreadTask = {
  readonly home: string;
  readonly actor: string;
  readonly name: string;
  readonly file: string;
  readonly passphrase: string | null;
};

/** A call to answer, at the instant of the main thread's clock. */
export type Question =
  | {
      readonly kind: 'ask';
      readonly id: number;
      readonly path: readonly string[];
      readonly input: unknown;
      readonly now: string;
      readonly today: Day;
      readonly memory: Client['memory'];
      /** It writes; the main thread writes nothing meanwhile. */
      readonly writes: boolean;
    }
  | { readonly kind: 'cancel'; readonly id: number };

/** A file cannot be cloned to another thread: its bytes can. Anything else crosses as one text. */
export type PackedFile = { readonly name: string; readonly type: string; readonly bytes: ArrayBuffer };
export type Output = { readonly sealed: string } | { readonly file: PackedFile };

export type Answer =
  /** `notes`: what the call wants in the journal (a document printed); written by the main thread. */
  | {
      readonly kind: 'answer';
      readonly id: number;
      readonly output: Output;
      readonly notes: readonly OperationLabel[];
    }
  | {
      readonly kind: 'refused';
      readonly id: number;
      readonly code: string;
      readonly params: Readonly<Record<string, string | number>>;
    }
  | {
      readonly kind: 'error';
      readonly id: number;
      readonly code: string;
      readonly status: number;
      readonly message: string;
      readonly data: unknown;
    }
  | { readonly kind: 'fault'; readonly id: number; readonly error: unknown };

export const packed = async (value: unknown): Promise<Output> =>
  value instanceof File
    ? { file: { name: value.name, type: value.type, bytes: await value.arrayBuffer() } }
    : { sealed: seal(value).text };

export const unpacked = (output: Output): unknown =>
  'file' in output
    ? new File([output.file.bytes], output.file.name, { type: output.file.type })
    : new Sealed(output.sealed);
