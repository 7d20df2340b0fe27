import { Stack, Text } from '@mantine/core';
import { SectionCard } from '@renderer/ui/layout';
import type { MappingProposal } from '@shared/domain/bank';
import type { Coded } from '@shared/domain/figure';
import { bankSentence } from '@shared/text/bank-sentence';
import { t } from '@shared/text/translate';
import type { Statement } from '../use-statement';
import { StatementColumns } from './statement-columns';

type UnreadableCardProps = {
  readonly error: Coded;
  readonly proposal: MappingProposal | null;
  readonly statement: Statement;
};

/** Why a file cannot be read; its columns are asked for when that would help. */
export const UnreadableCard = ({ error, proposal, statement }: UnreadableCardProps) => (
  <SectionCard title={t('bankScreens.unreadableTitle')}>
    <Stack gap="md">
      <Text role="alert">{bankSentence('errors', error)}</Text>
      {proposal && statement.file ? (
        <StatementColumns
          proposal={proposal}
          file={statement.file}
          onApply={(mapping) => statement.readAgain({ ...statement.reading, mapping })}
        />
      ) : null}
    </Stack>
  </SectionCard>
);
