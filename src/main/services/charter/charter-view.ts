import type { ReadableDb } from '@main/db/dossier-db';
import { charterComments, charterProposals, charterSignatures, people } from '@main/db/repositories';
import { signatureCoverage } from '@main/engine/governance/charter';
import { loadCharterReference } from '@main/reference/charter';
import type { CharterView, ClauseView, VersionView } from '@shared/contract/charter';
import { charterSectionIds } from '@shared/domain/charter-reference';
import type { Day } from '@shared/domain/day';
import { versionsOf } from './charter-facts';
import { type WrittenCharter, writtenCharter } from './charter-text';

const clauseViews = ({ rows, assembled }: WrittenCharter): ClauseView[] => {
  const library = new Map(loadCharterReference().clauses.map((clause) => [clause.id, clause]));
  const standing = new Map(assembled.sections.flatMap((section) => section.clauses.map((one) => [one.id, one])));
  const hidden = new Map(assembled.hidden.map((one) => [one.id, one]));
  return rows
    .map((row) => {
      const source = row.clauseId === null ? undefined : library.get(row.clauseId);
      return {
        ...row,
        label: source?.label ?? null,
        libraryText: source?.text ?? null,
        optional: source?.optional ?? false,
        assembled: standing.get(row.id) ?? hidden.get(row.id) ?? null,
        hidden: hidden.has(row.id),
      };
    })
    .sort((a, b) => a.position - b.position || (a.id < b.id ? -1 : 1));
};

const versionViews = (db: ReadableDb, asOf: Day): VersionView[] => {
  const everyone = people.list(db);
  const signatures = charterSignatures.list(db);
  const all = versionsOf(db);
  const current = all.find((version) => version.effectiveOn <= asOf);
  return all.map(({ text: _, ...version }) => ({
    ...version,
    coverage: signatureCoverage(version.id, signatures, everyone, asOf),
    inForce: version.id === current?.id,
    reviewLate: version.id === current?.id && version.reviewOn < asOf,
  }));
};

/** Everyone who proposed, commented or decided, by first word said. */
export const participantsOf = (db: ReadableDb): string[] => {
  const proposals = charterProposals.list(db);
  const names = [
    ...proposals.map((one) => one.author),
    ...charterComments.list(db).map((one) => one.author),
    ...proposals.flatMap((one) => (one.decidedBy === null ? [] : [one.decidedBy])),
  ];
  return [...new Set(names)].sort((a, b) => a.localeCompare(b, 'fr'));
};

/** All that the screen of the charter shows, but its pages. */
export const charterView = (db: ReadableDb, dossierName: string, asOf: Day): CharterView => {
  const written = writtenCharter(db, dossierName, asOf);
  const reference = loadCharterReference();
  const titles = new Map(
    (written?.assembled.sections ?? reference.sections).map((section) => [section.id, section.title] as const),
  );
  return {
    draft: written && {
      values: written.draft.values,
      clauses: clauseViews(written),
      sections: written.assembled.sections,
      variables: [...written.variables],
      nextVersion: written.facts.version,
      effectiveOn: written.text.effectiveOn,
      reviewOn: written.text.reviewOn,
    },
    proposals: charterProposals.list(db).sort((a, b) => (a.id < b.id ? 1 : -1)),
    comments: charterComments.list(db).sort((a, b) => (a.id < b.id ? -1 : 1)),
    participants: participantsOf(db),
    versions: versionViews(db, asOf),
    sectionTitles: Object.fromEntries(
      charterSectionIds.map((id) => [id, titles.get(id) ?? id]),
    ) as CharterView['sectionTitles'],
    sources: reference.sources,
  };
};
