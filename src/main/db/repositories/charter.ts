import {
  charterCommentSchema,
  charterDraftSchema,
  charterProposalSchema,
  charterSignatureSchema,
  charterVersionSchema,
  draftClauseSchema,
} from '@shared/domain/charter';
import * as tables from '../schema/charter';
import { repository } from './repository';

export const charterDrafts = repository(tables.charterDraft, charterDraftSchema);
export const charterClauses = repository(tables.charterClause, draftClauseSchema);
export const charterProposals = repository(tables.charterProposal, charterProposalSchema);
export const charterComments = repository(tables.charterComment, charterCommentSchema);
export const charterVersions = repository(tables.charterVersion, charterVersionSchema);
export const charterSignatures = repository(tables.charterSignature, charterSignatureSchema);
