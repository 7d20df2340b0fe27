import { Button, NativeSelect } from '@mantine/core';
import { Chip, type ChipTone } from '@renderer/ui/figures';
import { SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { UsageAccountView } from '@shared/contract/usage';
import { t } from '@shared/text/translate';
import { IconEye } from '@tabler/icons-react';
import { useMemo, useRef } from 'react';
import { usePeople } from '../queries';
import type { UsageImporting } from '../use-usage-import';

const tones: Readonly<Record<UsageAccountView['link'], ChipTone>> = {
  linked: 'good',
  'to-confirm': 'attention',
  unmatched: 'neutral',
  'not-a-person': 'muted',
};
/** Past this many people a list is no longer chosen from: candidates alone. */
const longList = 400;

type AccountsCardProps = { readonly accounts: readonly UsageAccountView[]; readonly importing: UsageImporting };

/** Accounts of the file and whose they are; what each person did is not shown. */
export const AccountsCard = ({ accounts, importing }: AccountsCardProps) => {
  const people = usePeople();
  const link = useRef(importing.link);
  link.current = importing.link;
  const everyone = people.data;
  const { addresses } = importing;
  const columns = useMemo(() => {
    const column = columnsFor<UsageAccountView>();
    const choicesFor = (row: UsageAccountView) => {
      const first = row.candidates.map(({ personId, name }) => ({ value: personId, label: name }));
      const others =
        everyone && everyone.length <= longList
          ? everyone
              .filter(({ id }) => !first.some(({ value }) => value === id))
              .map(({ id, name }) => ({ value: id, label: name }))
          : [];
      return [{ value: '', label: t('usageScreens.accounts.nobody') }, ...first, ...others];
    };
    return [
      column.text('account', {
        header: t('usageScreens.accounts.account'),
        value: (row) =>
          row.address ?? addresses.get(row.account) ?? t('usageScreens.accounts.hidden', { code: row.account }),
        width: 260,
      }),
      column.choice('link', {
        header: t('usageScreens.accounts.link'),
        value: (row) => row.link,
        choices: (['linked', 'to-confirm', 'unmatched', 'not-a-person'] as const).map((value) => ({
          value,
          label: t(`usageScreens.accounts.links.${value}`),
        })),
        render: (row) => <Chip tone={tones[row.link]}>{t(`usageScreens.accounts.links.${row.link}`)}</Chip>,
        width: 190,
      }),
      column.custom('person', {
        header: t('usageScreens.accounts.person'),
        text: (row) => row.candidates.find(({ personId }) => personId === row.personId)?.name ?? '',
        render: (row) =>
          row.link === 'not-a-person' ? null : (
            <NativeSelect
              size="xs"
              aria-label={t('usageScreens.accounts.choose', {
                account: row.address ?? addresses.get(row.account) ?? row.account,
              })}
              value={row.personId ?? ''}
              data={choicesFor(row)}
              onChange={(event) => link.current(row.account, event.currentTarget.value || null)}
            />
          ),
        width: 240,
      }),
      column.text('seat', {
        header: t('usageScreens.accounts.seat'),
        value: (row) => t(`usageScreens.accounts.seats.${row.seat}`),
        width: 170,
      }),
    ];
  }, [everyone, addresses]);
  const hidden = accounts.some(({ address }) => address === null) && addresses.size === 0;
  return (
    <SectionCard
      title={t('usageScreens.accounts.title')}
      description={t('usageScreens.accounts.description')}
      actions={
        hidden ? (
          <Button
            size="xs"
            variant="default"
            leftSection={<IconEye size={16} aria-hidden />}
            onClick={importing.showAddresses}
          >
            {t('usageScreens.accounts.reveal')}
          </Button>
        ) : null
      }
      flush
    >
      <DataTable
        bare
        private
        label={t('usageScreens.accounts.title')}
        rows={accounts}
        columns={columns}
        rowKey={(row) => row.account}
        maxHeight="60dvh"
      />
    </SectionCard>
  );
};
