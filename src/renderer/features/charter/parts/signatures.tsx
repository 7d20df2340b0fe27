import { Button, Group, Stack } from '@mantine/core';
import { today } from '@renderer/ui/clock';
import { DayField, SelectField } from '@renderer/ui/fields';
import { EmptyState, SectionCard } from '@renderer/ui/layout';
import { PlaceButton } from '@renderer/ui/navigation';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { CharterView, VersionView } from '@shared/contract/charter';
import type { CharterSignature } from '@shared/domain/charter';
import type { Day } from '@shared/domain/day';
import { t } from '@shared/text/translate';
import { useCallback, useMemo, useState } from 'react';
import classes from '../charter.module.css';
import { type SignerRow, signerRows } from '../model/signers';
import { useSign, useSignatureSheet, useUnsign } from '../mutations';
import { usePeople, useSignatures, useTeams } from '../queries';

const kinds = ['paper', 'app'] as const;
const states = ['signed', 'missing', 'gone'] as const;

const useColumns = () =>
  useMemo(() => {
    const column = columnsFor<SignerRow>();
    return [
      column.text('name', { header: t('charter.signatures.name'), value: (r) => r.name, width: 220 }),
      column.text('team', { header: t('charter.signatures.team'), value: (r) => r.team, width: 180 }),
      column.choice('state', {
        header: t('charter.signatures.state'),
        value: (r) => r.state,
        choices: states.map((value) => ({ value, label: t(`charter.signatures.states.${value}`) })),
        tone: (state) => (state === 'signed' ? 'good' : state === 'missing' ? 'attention' : 'muted'),
      }),
      column.day('signedOn', { header: t('charter.signatures.signedOn'), value: (r) => r.signedOn }),
      column.text('how', {
        header: t('charter.signatures.how'),
        value: (r) => (r.kind === null ? null : t(`charter.signatures.kinds.${r.kind}`)),
        width: 140,
      }),
    ];
  }, []);

const Register = ({ version }: { readonly version: VersionView }) => {
  const people = usePeople();
  const teams = useTeams();
  const signatures = useSignatures(version.id);
  const sign = useSign();
  const unsign = useUnsign();
  const sheet = useSignatureSheet();
  const columns = useColumns();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const [day, setDay] = useState<Day | null>(today());
  const [kind, setKind] = useState<CharterSignature['kind']>('paper');
  const rows = useMemo(
    () => signerRows(version.coverage, signatures.data ?? [], people.data ?? [], teams.data ?? [], today()),
    [version.coverage, signatures.data, people.data, teams.data],
  );
  const chosen = rows.filter((row) => selected.has(row.key) && row.state === 'missing' && row.personId !== null);
  const record = () => {
    if (day === null) return;
    sign.mutate(
      { versionId: version.id, personIds: chosen.flatMap((row) => row.personId ?? []), signedOn: day, kind },
      { onSuccess: () => setSelected(new Set()) },
    );
  };
  const take = useCallback((id: string) => unsign.mutate({ id }), [unsign.mutate]);
  const waiting = rows.filter((row) => row.state === 'missing');
  return (
    <Stack gap="lg">
      <SectionCard
        title={t('charter.signatures.title')}
        description={
          waiting.length === 0
            ? t(rows.length === 0 ? 'charter.signatures.noStaff' : 'charter.signatures.allSigned')
            : t('charter.signatures.choose')
        }
        actions={
          <Button variant="default" loading={sheet.isPending} onClick={() => sheet.mutate(version.id)}>
            {t('charter.signatures.sheet')}
          </Button>
        }
        flush
      >
        {rows.length === 0 ? (
          <EmptyState what={t('charter.signatures.none')} why={t('charter.signatures.noStaff')}>
            <PlaceButton to="/reglages/collaborateurs">{t('nav.screens.reglages.collaborateurs')}</PlaceButton>
          </EmptyState>
        ) : (
          <DataTable
            bare
            label={t('charter.signatures.title')}
            rows={rows}
            columns={columns}
            rowKey={(row) => row.key}
            selection={{ selected, onChange: setSelected }}
            rowActions={(row) => [
              {
                label: t('charter.signatures.unsign'),
                run: () => row.signatureId !== null && take(row.signatureId),
                disabled: row.signatureId === null,
                danger: true,
              },
            ]}
          />
        )}
      </SectionCard>
      {waiting.length === 0 ? null : (
        <SectionCard title={t('charter.signatures.record')}>
          <Stack gap="md">
            <div className={classes.grid}>
              <DayField label={t('charter.signatures.day')} value={day} onChange={setDay} max={today()} />
              <SelectField
                label={t('charter.signatures.recordKind')}
                value={kind}
                onChange={(value) => value && setKind(value)}
                clearable={false}
                choices={kinds.map((value) => ({ value, label: t(`charter.signatures.kinds.${value}`) }))}
              />
            </div>
            <Group>
              <Button disabled={chosen.length === 0 || day === null} loading={sign.isPending} onClick={record}>
                {t('charter.signatures.sign', { count: chosen.length })}
              </Button>
            </Group>
          </Stack>
        </SectionCard>
      )}
    </Stack>
  );
};

/** Who has signed the version in force, who is to be reminded. */
export const Signatures = ({ view }: { readonly view: CharterView }) => {
  const version = view.versions.find((one) => one.inForce) ?? view.versions[0];
  if (!version) return <EmptyState what={t('charter.signatures.none')} why={t('charter.signatures.noneWhy')} />;
  return <Register version={version} />;
};
