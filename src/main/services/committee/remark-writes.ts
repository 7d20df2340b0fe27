import type { DossierDb, WritableDb } from '@main/db/dossier-db';
import { committeeDecisions, committeeItems, committeeRemarks, committeeSessions } from '@main/db/repositories';
import { conflictOf, currentText, mergeRemarks } from '@main/engine/committee';
import type { Platform } from '@main/platform/platform';
import type { CommitteeRemark, CommitteeSession, RemarkTarget } from '@shared/domain/committee';
import {
  type RemarksFile,
  remarksFileSchema,
  remarksFormat,
  remarksHeaderSchema,
  remarksVersion,
} from '@shared/domain/committee-remarks-file';
import { Refusal } from '@shared/domain/refusal';
import { ofMonth } from '@shared/text/committee-lines';
import { formatMonth } from '@shared/text/format';
import { t } from '@shared/text/translate';
import { type Client, dossierOf } from '../library/client';
import { itemName, itemsOf, textsOf } from './session-view';

/** A remark is a few lines: more is another kind of file. */
const maxBytes = 5 * 1024 * 1024;

const sessionOrRefuse = (db: DossierDb, id: string): CommitteeSession => {
  const session = committeeSessions.get(db.read, id);
  if (!session) throw new Refusal('row-not-found');
  return session;
};

/** Identity of a dossier, the same in its copies. */
const dossierIdOf = ({ connection }: DossierDb): string =>
  connection.prepare<[], { id: string }>('SELECT id FROM dossier').get()?.id ?? '';

const parsedOrNull = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

/** @throws Refusal file-too-large · remarks-unreadable · remarks-other-dossier · remarks-newer · remarks-session-unknown */
const readRemarks = async (db: DossierDb, file: File): Promise<RemarksFile> => {
  const params = { name: file.name };
  if (file.size > maxBytes) throw new Refusal('file-too-large', { ...params, max: 5 });
  const content = parsedOrNull(await file.text());
  const header = remarksHeaderSchema.safeParse(content);
  if (!header.success) throw new Refusal('remarks-unreadable', params);
  if (header.data.version > remarksVersion) throw new Refusal('remarks-newer', params);
  if (header.data.dossierId !== dossierIdOf(db)) throw new Refusal('remarks-other-dossier', params);
  const parsed = remarksFileSchema.safeParse(content);
  if (!parsed.success) throw new Refusal('remarks-unreadable', params);
  const { session } = parsed.data;
  if (!committeeSessions.get(db.read, session.id))
    throw new Refusal('remarks-session-unknown', { ...params, month: ofMonth(session.month) });
  return parsed.data;
};

/** Puts another wording in its place. The remark keeps the words it replaces in `base`, and its own in `text`. */
const reword = (w: WritableDb, { kind, id, field }: RemarkTarget, text: string): void => {
  const item = kind === 'item' && id !== null ? committeeItems.get(w, id) : null;
  if (item && field === 'title') committeeItems.save(w, { ...item, title: text.slice(0, 200) });
  if (item && field === 'notes') committeeItems.save(w, { ...item, notes: text.slice(0, 5_000) });
  const decision = kind === 'decision' && id !== null ? committeeDecisions.get(w, id) : null;
  if (decision && field === 'text') committeeDecisions.save(w, { ...decision, text: text.slice(0, 1_000) });
};

/** Remarks of members: written, sent as a small file, merged with what changed meanwhile. */
export const remarkWrites = (platform: Platform) => ({
  addRemark: (
    client: Client,
    { sessionId, target, text, author }: Pick<CommitteeRemark, 'sessionId' | 'target' | 'text' | 'author'>,
  ) => {
    const { db } = dossierOf(client);
    sessionOrRefuse(db, sessionId);
    const current = currentText(textsOf(db.read, sessionId), target);
    if (current === undefined) throw new Refusal('row-not-found');
    return db.write({ code: 'committee-remark-added', params: { name: author } }, (w) =>
      committeeRemarks.save(w, {
        id: platform.newId(),
        sessionId,
        target,
        base: current,
        text,
        author,
        writtenOn: platform.today(),
        origin: 'here',
        receivedOn: null,
        state: 'open',
        replaced: null,
      }),
    );
  },
  removeRemark: (client: Client, id: string) => {
    const { db } = dossierOf(client);
    const remark = committeeRemarks.get(db.read, id);
    if (!remark || remark.origin === 'file') throw new Refusal('row-not-found');
    return db.write({ code: 'committee-remark-removed', params: { name: remark.author } }, (w) => {
      committeeRemarks.remove(w, id);
      return null;
    });
  },
  /** @throws Refusal remarks-none */
  exportRemarks: (client: Client, sessionId: string, author: string): File => {
    const { db, name } = dossierOf(client);
    const session = sessionOrRefuse(db, sessionId);
    const remarks = committeeRemarks
      .list(db.read)
      .filter((one) => one.sessionId === sessionId && one.author === author && one.origin === 'here');
    if (remarks.length === 0) throw new Refusal('remarks-none', { name: author });
    const content: RemarksFile = remarksFileSchema.parse({
      format: remarksFormat,
      version: remarksVersion,
      dossierId: dossierIdOf(db),
      session: { id: session.id, month: session.month },
      author,
      exportedOn: platform.today(),
      base: [
        ...itemsOf(db.read, sessionId).map((item) => ({
          kind: 'item',
          id: item.id,
          label: itemName(item),
          text: item.notes,
        })),
        ...textsOf(db.read, sessionId).decisions.map(({ id, text }) => ({ kind: 'decision', id, label: '', text })),
      ],
      remarks,
    });
    db.note({ code: 'committee-remarks-exported', params: { name: author } });
    const fileName = t('committee.files.remarks', { name, author, month: formatMonth(session.month) });
    return new File([JSON.stringify(content, null, 2)], `${fileName.replace(/[/\\:*?"<>|]/g, ' ')}.json`, {
      type: 'application/json',
    });
  },
  importRemarks: async (client: Client, file: File) => {
    const { db } = dossierOf(client);
    const content = await readRemarks(db, file);
    const { added, known } = mergeRemarks(content, committeeRemarks.list(db.read), platform.today());
    const texts = textsOf(db.read, content.session.id);
    const conflicts = added.filter((remark) => conflictOf(remark, texts) !== 'none').length;
    const params = { name: content.author, count: added.length };
    return db.write({ code: 'committee-remarks-merged', params }, (w) => {
      for (const remark of added) committeeRemarks.save(w, remark);
      const { month } = content.session;
      return { month, author: content.author, added: added.length, known, conflicts };
    });
  },
  settleRemark: (client: Client, id: string, state: CommitteeRemark['state']) => {
    const { db } = dossierOf(client);
    const remark = committeeRemarks.get(db.read, id);
    if (!remark) throw new Refusal('row-not-found');
    const current = currentText(textsOf(db.read, remark.sessionId), remark.target);
    const rewords = state === 'taken' || state === 'both';
    if (rewords && (current === undefined || current === null)) throw new Refusal('remark-target-gone');
    return db.write({ code: 'committee-remark-settled', params: { name: remark.author } }, (w) => {
      if (state === 'taken') reword(w, remark.target, remark.text);
      if (state === 'both') reword(w, remark.target, [current, remark.text].filter(Boolean).join('\n'));
      // What was replaced stays with the remark: nothing that was written is lost.
      committeeRemarks.save(w, { ...remark, ...(rewords ? { replaced: current ?? null } : {}), state });
      return null;
    });
  },
});
