import { columnsFor } from '@renderer/ui/tables';
import type { SeatView } from '@shared/contract/seats';
import { t } from '@shared/text/translate';

type Widths = { readonly person: number; readonly team: number; readonly account: number };

/** Who holds a seat: the person, the team, the account; each absent value says why. */
export const holderColumns = (teamNames: ReadonlyMap<string, string>, width: Widths) => {
  const column = columnsFor<SeatView>();
  return [
    column.text('person', {
      header: t('seats.panel.person'),
      value: (seat) => seat.personName,
      why: () => t('seats.panel.personWhy'),
      width: width.person,
    }),
    column.text('team', {
      header: t('seats.panel.team'),
      value: (seat) => (seat.teamId === null ? null : (teamNames.get(seat.teamId) ?? null)),
      why: () => t('seats.panel.teamWhy'),
      width: width.team,
    }),
    column.text('account', {
      header: t('seats.panel.account'),
      value: (seat) => seat.account,
      why: () => t('seats.panel.accountWhy'),
      width: width.account,
    }),
  ];
};
