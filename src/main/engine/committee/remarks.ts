import type { CommitteeDecision, CommitteeItem, CommitteeRemark, RemarkTarget } from '@shared/domain/committee';
import type { RemarksFile } from '@shared/domain/committee-remarks-file';
import type { Day } from '@shared/domain/day';

/** Texts of a session that a remark may be about. */
export type SessionTexts = {
  readonly items: readonly Pick<CommitteeItem, 'id' | 'title' | 'notes'>[];
  readonly decisions: readonly Pick<CommitteeDecision, 'id' | 'text'>[];
};

/** Text of a target now; undefined: it is gone. A comment speaks of no text. */
export const currentText = (texts: SessionTexts, { kind, id, field }: RemarkTarget): string | null | undefined => {
  if (kind === 'session') return null;
  const found =
    kind === 'item' ? texts.items.find((one) => one.id === id) : texts.decisions.find((one) => one.id === id);
  if (found === undefined) return undefined;
  if (field === 'comment') return null;
  if ('text' in found) return field === 'text' ? found.text : undefined;
  if (field === 'title') return found.title ?? '';
  return field === 'notes' ? found.notes : undefined;
};

/** none: nothing changed meanwhile. changed: the text is no longer the one that was read. gone: what it speaks of is gone. */
export type RemarkConflict = 'none' | 'changed' | 'gone';

/** What happened meanwhile to what a remark is about. A text that already reads as proposed is no conflict. */
export const conflictOf = (
  remark: Pick<CommitteeRemark, 'target' | 'base' | 'text'>,
  texts: SessionTexts,
): RemarkConflict => {
  const now = currentText(texts, remark.target);
  if (now === undefined) return 'gone';
  if (now === null || remark.target.field === 'comment') return 'none';
  return now === (remark.base ?? '') || now === remark.text ? 'none' : 'changed';
};

/** Short fingerprint (FNV-1a), to tell a remark that came back with other words. */
const fingerprint = (text: string): string => {
  let hash = 0x811c9dc5;
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193);
  return (hash >>> 0).toString(16).padStart(8, '0');
};

const wordsOf = ({
  target,
  base,
  text,
  author,
}: Pick<CommitteeRemark, 'target' | 'base' | 'text' | 'author'>): string =>
  JSON.stringify([target.kind, target.id, target.field, base, text, author]);

export type RemarkMerge = { readonly added: readonly CommitteeRemark[]; readonly known: number };

/**
 * Remarks of a file that the dossier does not hold yet. One that is known with the same words is left as it was treated;
 * one whose id is known with other words comes beside it, so that nothing is lost. The same file twice adds nothing.
 */
export const mergeRemarks = (file: RemarksFile, known: readonly CommitteeRemark[], receivedOn: Day): RemarkMerge => {
  const words = new Map(known.map((remark) => [remark.id, wordsOf(remark)]));
  const added: CommitteeRemark[] = [];
  for (const remark of file.remarks) {
    const own = wordsOf(remark);
    if (words.get(remark.id) === own) continue;
    const id = words.has(remark.id) ? `${remark.id.slice(0, 50)}.${fingerprint(own)}` : remark.id;
    if (words.has(id)) continue;
    words.set(id, own);
    added.push({
      ...remark,
      id,
      sessionId: file.session.id,
      origin: 'file',
      receivedOn,
      state: 'open',
      replaced: null,
    });
  }
  return { added, known: file.remarks.length - added.length };
};
