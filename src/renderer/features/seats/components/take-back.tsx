import { Button } from '@mantine/core';
import { Answer, SectionCard } from '@renderer/ui/layout';
import { columnsFor, DataTable } from '@renderer/ui/tables';
import type { SeatView } from '@shared/contract/seats';
import { t } from '@shared/text/translate';
import { IconBuilding, IconLogout } from '@tabler/icons-react';
import { useMemo, useState } from 'react';
import { useMoveAccount, useRelease } from '../mutations';
import { holderColumns } from './holder-columns';
import classes from './seats.module.css';

type TakeBackProps = {
  readonly seats: readonly SeatView[];
  readonly subscriptionNames: ReadonlyMap<string, string>;
  readonly teamNames: ReadonlyMap<string, string>;
};

/** A subscription made of personal accounts, with seats that nobody is known to hold. */
export type PersonalPlan = { readonly name: string; readonly unheld: number };

const useColumns = ({ subscriptionNames, teamNames }: Omit<TakeBackProps, 'seats'>) =>
  useMemo(() => {
    const column = columnsFor<SeatView>();
    return [
      ...holderColumns(teamNames, { person: 200, team: 150, account: 260 }),
      column.text('subscription', {
        header: t('seats.wrong.subscription'),
        value: (seat) => subscriptionNames.get(seat.subscriptionId) ?? null,
        width: 220,
      }),
    ];
  }, [subscriptionNames, teamNames]);

/** Accounts outside the company's space, and what to do with each. */
export const WrongAccounts = (props: TakeBackProps & { readonly personal: readonly PersonalPlan[] }) => {
  const columns = useColumns(props);
  const { mutate: move } = useMoveAccount();
  const { mutate: release } = useRelease();
  const rows = props.seats.filter(({ wrongAccount }) => wrongAccount);
  const nameless = props.personal.map(({ name, unheld }) => t('seats.wrong.unlistedOne', { name, count: unheld }));
  const count = rows.length + props.personal.reduce((total, { unheld }) => total + unheld, 0);
  return (
    <SectionCard
      title={t('seats.wrong.title')}
      description={<Answer text={t('seats.wrong.answer', { count })} />}
      flush
    >
      {nameless.length === 0 ? null : (
        <p className={classes.note}>{t('seats.wrong.unlisted', { names: nameless.join(', ') })}</p>
      )}
      {rows.length === 0 ? null : (
        <>
          <p className={classes.note}>{t('seats.wrong.todo')}</p>
          <DataTable
            bare
            label={t('seats.wrong.title')}
            rows={rows}
            columns={columns}
            rowKey={(seat) => seat.id}
            maxHeight={420}
            rowActions={(seat) => [
              {
                label: t('seats.wrong.done'),
                icon: <IconBuilding size={16} aria-hidden />,
                run: () => move(seat),
              },
              {
                label: t('seats.panel.release'),
                icon: <IconLogout size={16} aria-hidden />,
                run: () => release([seat.id]),
              },
            ]}
          />
        </>
      )}
    </SectionCard>
  );
};

/** Seats still in the name of people who left: data first, then the account, then the seat. */
export const LeaversSeats = (props: TakeBackProps) => {
  const columns = useColumns(props);
  const { mutate: release } = useRelease();
  const [selected, setSelected] = useState<ReadonlySet<string>>(new Set());
  const rows = props.seats.filter(({ status }) => status === 'left');
  const answer =
    props.seats.length === 0 ? t('seats.leavers.unknown') : t('seats.leavers.answer', { count: rows.length });
  return (
    <SectionCard title={t('seats.leavers.title')} description={<Answer text={answer} />} flush>
      {rows.length === 0 ? null : (
        <>
          <p className={classes.note}>{t('seats.leavers.todo')}</p>
          <DataTable
            bare
            label={t('seats.leavers.title')}
            rows={rows}
            columns={columns}
            rowKey={(seat) => seat.id}
            maxHeight={420}
            selection={{
              selected,
              onChange: setSelected,
              actions: (chosen) => (
                <Button
                  size="xs"
                  onClick={() => {
                    release(chosen.map(({ id }) => id));
                    setSelected(new Set());
                  }}
                >
                  {t('seats.panel.releaseMany', { count: chosen.length })}
                </Button>
              ),
            }}
          />
        </>
      )}
    </SectionCard>
  );
};
