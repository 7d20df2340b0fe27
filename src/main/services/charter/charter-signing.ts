import { charterSignatures, charterVersions, people, teams } from '@main/db/repositories';
import { expectedSigners } from '@main/engine/governance/charter';
import type { Platform } from '@main/platform/platform';
import { printDocument } from '@main/reports/print';
import type { CharterSignature } from '@shared/domain/charter';
import type { Day } from '@shared/domain/day';
import { Refusal } from '@shared/domain/refusal';
import { t } from '@shared/text/translate';
import { type Client, dossierOf } from '../library/client';
import { pdfFile } from './pdf-file';

type Signing = {
  readonly versionId: string;
  readonly personIds: readonly string[];
  readonly signedOn: Day;
  readonly kind: CharterSignature['kind'];
};

/** The register of signatures of each version. */
export const charterSigning = (platform: Platform) => ({
  signatures: (client: Client, versionId: string): CharterSignature[] =>
    charterSignatures.list(dossierOf(client).db.read).filter((one) => one.versionId === versionId),
  /** One signature per person and version: those who have signed already are left as they were. */
  sign: (client: Client, { versionId, personIds, signedOn, kind }: Signing) => {
    const { db } = dossierOf(client);
    if (!charterVersions.get(db.read, versionId)) throw new Refusal('row-not-found');
    const known = new Map(people.list(db.read).map((person) => [person.id, person]));
    const done = new Set(
      charterSignatures.list(db.read).flatMap((one) => (one.versionId === versionId ? [one.personId] : [])),
    );
    const signers = [...new Set(personIds)].filter((id) => !done.has(id)).map((id) => known.get(id));
    if (signers.includes(undefined)) throw new Refusal('row-not-found');
    return db.write({ code: 'charter-signed', params: { count: signers.length } }, (w) => {
      for (const person of signers)
        if (person)
          charterSignatures.save(w, {
            id: platform.newId(),
            versionId,
            personId: person.id,
            name: person.name,
            signedOn,
            kind,
          });
      return { count: signers.length };
    });
  },
  unsign: (client: Client, id: string) => {
    const { db } = dossierOf(client);
    const signature = charterSignatures.get(db.read, id);
    if (!signature) throw new Refusal('row-not-found');
    return db.write({ code: 'charter-unsigned', params: { name: signature.name } }, (w) => {
      charterSignatures.remove(w, id);
      return null;
    });
  },
  signatureSheet: async (client: Client, versionId: string): Promise<File> => {
    const { db, name } = dossierOf(client);
    const version = charterVersions.get(db.read, versionId);
    if (!version) throw new Refusal('row-not-found');
    const teamNames = new Map(teams.list(db.read).map((team) => [team.id, team.name]));
    const signers = expectedSigners(people.list(db.read), platform.today())
      .map((person) => ({
        id: person.id,
        name: person.name,
        team: person.teamId === null ? null : (teamNames.get(person.teamId) ?? null),
      }))
      .sort((a, b) => (a.team ?? '').localeCompare(b.team ?? '', 'fr') || a.name.localeCompare(b.name, 'fr'));
    const bytes = await printDocument('charter-signatures', {
      version,
      company: version.text.company,
      signers,
      signatures: charterSignatures.list(db.read).filter((one) => one.versionId === versionId),
      generatedOn: platform.today(),
    });
    db.note({ code: 'charter-sheet-printed' });
    return pdfFile(bytes, t('charter.files.sheet', { name, version: version.number }));
  },
});
