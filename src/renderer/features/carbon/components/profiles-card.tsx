import { Button } from '@mantine/core';
import { SectionCard, SidePanel } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CarbonOptions, ProfileChoice } from '@shared/contract/carbon';
import { formatNumber } from '@shared/text/format';
import { t, textOf } from '@shared/text/translate';
import { IconPencil, IconPlus, IconTrash } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useRemoveProfile } from '../mutations';
import { ProfileForm } from './profile-form';

const number = (value: number): string => formatNumber(value, 0);

/** « 400 jetons par réponse », with its range; the class of an image, a transcription or an index. */
const worthOf = ({
  outputTokens,
  reasoning,
  imageClass,
  transcriptionClass,
  embeddingClass,
}: ProfileChoice): string => {
  if (outputTokens) {
    const { low, central, high } = outputTokens;
    const tokens =
      low === high
        ? t('carbonSetup.profiles.tokens', { tokens: number(central) })
        : t('carbonSetup.profiles.tokensRange', { low: number(low), central: number(central), high: number(high) });
    return reasoning ? t('carbonSetup.profiles.reasoning', { tokens }) : tokens;
  }
  if (imageClass) return t(`carbon.imageClasses.${imageClass}`);
  if (transcriptionClass) return t(`carbon.transcriptionClasses.${transcriptionClass}`);
  return embeddingClass ? t(`carbon.embeddingClasses.${embeddingClass}`) : t('carbonSetup.profiles.table');
};

type Subject = { readonly profile: ProfileChoice | null };

/** Profils d'usage: those given with the product with their source, and those of the dossier, which can be changed. */
export const ProfilesCard = ({ options }: { readonly options: CarbonOptions }) => {
  const [subject, setSubject] = useState<Subject | null>(null);
  const { mutate: remove } = useRemoveProfile();
  const columns = useMemo(() => {
    const column = columnsFor<ProfileChoice>();
    return [
      column.text('name', {
        header: t('carbonSetup.profiles.columns.name'),
        value: (row) => row.name ?? row.id,
        width: 190,
        wrap: true,
      }),
      column.text('kind', {
        header: t('carbonSetup.profiles.columns.kind'),
        value: (row) => t(`carbonSetup.profiles.kinds.${row.kind}`),
        width: 112,
      }),
      column.text('worth', {
        header: t('carbonSetup.profiles.columns.worth'),
        value: worthOf,
        width: 240,
        wrap: true,
      }),
      column.text('source', {
        header: t('carbonSetup.profiles.columns.source'),
        value: (row) => (row.own ? t('carbonSetup.profiles.own') : textOf(`carbonSetup.profiles.sources.${row.id}`)),
        width: 280,
        wrap: true,
      }),
      column.text('used', {
        header: t('carbonSetup.profiles.columns.used'),
        value: (row) => t(row.used ? 'carbonSetup.profiles.yes' : 'carbonSetup.profiles.no'),
        width: 80,
      }),
    ];
  }, []);
  return (
    <SectionCard
      title={t('carbonSetup.profiles.title')}
      description={t('carbonSetup.profiles.description')}
      actions={
        <Button
          variant="default"
          size="sm"
          leftSection={<IconPlus size={16} aria-hidden />}
          onClick={() => setSubject({ profile: null })}
        >
          {t('carbonSetup.profiles.add')}
        </Button>
      }
      flush
    >
      <DataTable
        bare
        label={t('carbonSetup.profiles.title')}
        rows={options.profiles}
        columns={columns}
        rowKey={(row) => row.id}
        rowActions={(row) =>
          row.own
            ? [
                {
                  label: t('carbonSetup.profiles.edit'),
                  icon: <IconPencil size={16} aria-hidden />,
                  run: () => setSubject({ profile: row }),
                },
                {
                  label: t('common.delete'),
                  icon: <IconTrash size={16} aria-hidden />,
                  danger: true,
                  run: () => remove(row.id),
                },
              ]
            : []
        }
      />
      <SidePanel
        opened={subject !== null}
        onClose={() => setSubject(null)}
        title={t(subject?.profile ? 'carbonSetup.profiles.edit' : 'carbonSetup.profiles.new')}
      >
        {subject ? (
          <ProfileForm
            key={subject.profile?.id ?? 'new'}
            profile={subject.profile}
            options={options}
            onDone={() => setSubject(null)}
          />
        ) : null}
      </SidePanel>
    </SectionCard>
  );
};
